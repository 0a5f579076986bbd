import { execFile } from 'node:child_process';
import type { RunAs } from './run-as.ts';

/** How a short-lived program ended: its output (both streams), its exit code, or the system's word when it could not be started. */
export type ToolRun = { readonly output: string; readonly exit: number | null; readonly refused: string | null };

/**
 * All that a program of PostgreSQL sees of our surroundings. The service's own hold secrets and may hold PG… settings; messages
 * come in one language, since some of them are read; and clusters keep time in UTC, whatever the machine does.
 */
const toolEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };

/** The options every program of PostgreSQL is started with. The current folder may be closed to its user, the root folder never is. */
export const toolOptions = (as: RunAs) => ({ ...(as ?? {}), cwd: '/', env: toolEnvironment });

/** Runs a program to its end. Never throws: a program that cannot be started is an answer too. */
export function runTool(file: string, args: readonly string[], as: RunAs): Promise<ToolRun> {
  return new Promise((resolve) => {
    try {
      execFile(file, args, toolOptions(as), (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim();
        const code: unknown = error?.code;
        if (typeof code === 'string') resolve({ output, exit: null, refused: code });
        else resolve({ output, exit: error === null ? 0 : Number(code ?? -1), refused: null });
      });
    } catch (error) {
      resolve({ output: String(error), exit: null, refused: codeOf(error) });
    }
  });
}

/** The system's word for an error, such as ENOENT; '' when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
