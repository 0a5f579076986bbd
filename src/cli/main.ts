// The bestfit command: a table of contents. Each command's code is loaded only when it runs, so that help is instant.
import module from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addAnnexA } from './annex-a/commands.ts';
import type { ExitCode } from './exit-code.ts';
import { addService } from './service/commands.ts';

// Keeps compiled code between runs; an unwritable cache folder only means a slower start.
module.enableCompileCache?.();

const program = new Command('bestfit')
  .description("Inspections of local authority children's services: frameworks, limiting rules, deadlines, reports.")
  .version(manifest.version)
  // Otherwise `frameworks` would take the --json meant for `frameworks show`.
  .enablePositionalOptions();

/** One clear line, whatever was wrong in how a command was called, and whose help to read. */
const inOneLine = (command: Command) => ({
  outputError: (text: string, write: (line: string) => void) => {
    const line = text
      .replace(/^error: /, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/[^.?)]$/, '$&.');
    write(`bestfit: ${line} See ${pathOf(command)} --help.\n`);
  },
});

/** A command as it is typed: bestfit annex-a check. */
const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const act =
  <A extends unknown[]>(load: () => Promise<(...args: A) => ExitCode | Promise<ExitCode>>) =>
  async (...args: A) => {
    const run = await load();
    process.exitCode = await run(...args);
  };

/** A command that holds others, named alone, shows its help; a name that it does not hold is bad use. */
const orHelp = (command: Command, whenAlone: (options: { json?: boolean }) => unknown = () => command.outputHelp()) =>
  command
    .argument('[command]')
    .usage('[command] [options]')
    .action(async (name: unknown, options: { json?: boolean }) => {
      if (name === 'help') return command.outputHelp();
      if (typeof name === 'string') {
        const { suggestion } = await import('#frameworks');
        const known = command.commands.map((each) => each.name());
        command.error(`error: unknown command '${name}'. ${suggestion(name, known)}`);
      }
      await whenAlone(options);
    });

const json = () => new Option('--json', 'print one JSON document and nothing else');
const frameworkFile = () => new Option('--framework-file <file>', 'use a framework from a JSON file of your own');
const data = () =>
  new Option('--data <folder>', 'the folder Bestfit keeps its data in (default: BESTFIT_DATA, or your data folder)');

const frameworks = program
  .command('frameworks')
  .description('list the evaluation frameworks, and look inside them')
  .addOption(json());
orHelp(
  frameworks,
  act(async () => (await import('./commands/frameworks-list.ts')).listFrameworks),
);
orHelp(program);

frameworks
  .command('show [id]')
  .description('judgements, grades and what each grade looks like')
  .option('--judgement <id>', 'one judgement only')
  .option('--grade <id>', 'one grade only')
  .addOption(frameworkFile())
  .addOption(data())
  .addOption(json())
  .action(act(async () => (await import('./commands/frameworks-show.ts')).showFramework));

frameworks
  .command('rules [id]')
  .description('the limiting rules, with their sources')
  .option('--judgement <id>', 'one judgement only')
  .addOption(frameworkFile())
  .addOption(json())
  .action(act(async () => (await import('./commands/frameworks-rules.ts')).showRules));

frameworks
  .command('compare <a> <b>')
  .description('judgements, grades and statements of two frameworks side by side, with the limits of the comparison')
  .addOption(json())
  .action(act(async () => (await import('./commands/frameworks-compare.ts')).compareTwo));

frameworks
  .command('validate <file>')
  .description('check a framework file of your own, and say what is wrong and where')
  .addOption(json())
  .action(act(async () => (await import('./commands/frameworks-validate.ts')).validateFile));

const wording = frameworks.command('wording').description('the official wording, read from the published document');
orHelp(wording);
wording
  .command('import <id> <file>')
  .description('match every statement of the document and keep the wording in the data folder')
  .addOption(data())
  .addOption(json())
  .action(act(async () => (await import('./commands/wording.ts')).importWording));
wording
  .command('check <id> <file>')
  .description('say whether a document matches, and where it differs')
  .addOption(json())
  .action(act(async () => (await import('./commands/wording.ts')).checkWording));

program
  .command('judge <file>')
  .description('which grades the limiting rules still allow, and why')
  .option('--all', 'show rules that hold and those to keep in mind too')
  .option('--strict', 'read an inadequate key judgement as a must for the overall judgement (SIF-6b)')
  .addOption(frameworkFile())
  .addOption(json())
  .action(act(async () => (await import('./commands/judge.ts')).judge));

const report = program.command('report').description('published reports: read, check, convert');
orHelp(report);
report
  .command('read <file>')
  .description('what a published report says: judgements, areas for improvement, defects, rules')
  .addOption(json())
  .action(act(async () => (await import('./commands/report-read.ts')).readReport));
report
  .command('check <paths...>')
  .description('check many reports, files or folders, one row each')
  .option('--csv <file>', 'write the rows to a CSV file too')
  .addOption(json())
  .action(act(async () => (await import('./commands/report-check.ts')).checkReports));
report
  .command('convert <file>')
  .description('write a report as one HTML page, Markdown or JSON')
  .addOption(new Option('--to <format>', 'the format').choices(['html', 'md', 'json']).makeOptionMandatory())
  .requiredOption('-o, --output <file>', 'the file to write')
  .action(act(async () => (await import('./commands/report-convert.ts')).convertReport));

program
  .command('deadlines')
  .description('every deadline a framework sets, from the dates you give')
  .option('--framework <id>', 'the framework')
  .addOption(frameworkFile())
  .option('--notified <date>', 'the day the authority was told of the inspection')
  .option('--on-site-ends <date>', 'the last day on site')
  .option('--report-received <date>', 'the day the final report was received')
  .option('--judged-inadequate <date>', 'the day of the inadequate judgement')
  .option('--last-inspected <date>', 'the day the last inspection ended')
  .option(
    '--list-deadline <setting...>',
    'set a list deadline that the documents leave open, for example annex-a/list-9/stage-1=1,friday,end',
  )
  .addOption(json())
  .action(act(async () => (await import('./commands/deadlines.ts')).showDeadlines));

addAnnexA(program, { act, orHelp, json });

const checker = program.command('checker').description('the checker as a page that nothing leaves');
orHelp(checker);
checker
  .command('build <folder>')
  .description('make a folder that any web server or file share can hold')
  .action(act(async () => (await import('./commands/checker.ts')).build));
checker
  .command('serve')
  .description('serve the checker to this machine')
  .option('--port <number>', 'the port (default: 8400; 0: any that is free)')
  .action(act(async () => (await import('./commands/checker.ts')).serve));

addService(program, { act, orHelp, json, data });

program
  .command('demo')
  .description('a guided demonstration on a made-up report and a made-up data request, and then the checker')
  .option('--serve', 'serve the checker afterwards even when the output is no terminal')
  .option('--no-serve', 'end when all is shown')
  .option('--port <number>', 'the port of the checker (default: 8400, or one that is free)')
  .action(act(async () => (await import('./commands/demo.ts')).demonstrate));

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
for (const command of everyCommand(program)) command.exitOverride().configureOutput(inOneLine(command));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has had enough (`| head`) is no fault.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const { explain } = await import('./failure.ts');
    process.stderr.write(`bestfit: ${explain(error)}\n`);
    process.exitCode = 2;
  }
}
