/** What a command ends with: 0 nothing wrong, 1 something found, 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2;
