import type { Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';

/** How the table of contents of all commands makes one of them. */
export interface Wiring {
  readonly act: <A extends unknown[]>(
    load: () => Promise<(...args: A) => ExitCode | Promise<ExitCode>>,
  ) => (...args: A) => Promise<void>;
  readonly orHelp: (command: Command) => Command;
  readonly json: () => Option;
}
