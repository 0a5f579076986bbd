import { Command, CommanderError, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { explain } from '../failure.ts';
import { addAnnexA } from './commands.ts';

/** What a command typed at a terminal of 80 columns ends with, and writes. */
export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The annex-a commands as the program has them, without the rest of it. */
export function annexAProgram(ended: (code: ExitCode) => void): Command {
  const program = new Command('bestfit').enablePositionalOptions();
  addAnnexA(program, {
    act:
      (load) =>
      async (...args) =>
        ended(await (await load())(...args)),
    orHelp: (command) => command,
    json: () => new Option('--json', 'print one JSON document and nothing else'),
  });
  return program;
}

export const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

/** Runs `bestfit …` in this process as the program would; words may stand in double quotation marks. */
export async function typed(line: string): Promise<Typed> {
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1')).slice(1);
  let code = 0;
  let [out, err] = ['', ''];
  const program = annexAProgram((ended) => {
    code = ended;
  });
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({
      writeErr: (text) => {
        err += text;
      },
      writeOut: (text) => {
        out += text;
      },
    });
  }
  const { COLUMNS } = process.env;
  const writes = [process.stdout.write, process.stderr.write] as const;
  process.env.COLUMNS = '80';
  process.stdout.write = (text) => {
    out += text;
    return true;
  };
  process.stderr.write = (text) => {
    err += text;
    return true;
  };
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2;
    else {
      code = 2;
      err += `bestfit: ${explain(error)}\n`;
    }
  } finally {
    [process.stdout.write, process.stderr.write] = writes;
    if (COLUMNS === undefined) delete process.env.COLUMNS;
    else process.env.COLUMNS = COLUMNS;
  }
  return { code, out, err };
}
