// The bestfit command: a table of contents. Each command's code is loaded only when it runs, so that help is instant.
import module from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { ExitCode } from './exit-code.ts';

// Keeps compiled code between runs; an unwritable cache folder only means a slower start.
module.enableCompileCache?.();

const program = new Command('bestfit')
  .description("Inspections of local authority children's services: frameworks, limiting rules, deadlines, reports.")
  .version(manifest.version)
  // Otherwise `frameworks` would take the --json meant for `frameworks show`.
  .enablePositionalOptions()
  .configureOutput({
    // One clear line, whatever went wrong.
    outputError: (text, write) => {
      const line = text
        .replace(/^error: /, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/[.]$/, '');
      write(`bestfit: ${line}. See bestfit --help.\n`);
    },
  });

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
      if (typeof name === 'string') command.error(`error: unknown command '${name}'`);
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

const requestOptions = (command: Command): Command =>
  command
    .option('--edition <id>', 'the edition of the data request: sif-2015 or ilacs')
    .option('--as-at <date>', 'the reference date, which “prior to inspection” counts back from')
    .option('--mapping <file>', 'a JSON file that says which sheet is which list, and which column which field')
    .option('--own-authority <name>', 'the authority itself, as its lists name it')
    .addOption(json());

const annexA = program.command('annex-a').description('the data request: check, link, measure, sample, make');
orHelp(annexA);
requestOptions(
  annexA.command('check <files...>').description('what is wrong with the lists, cell by cell, and what to do'),
)
  .option('--previous <files...>', 'the submission before this one, to compare with')
  .addOption(new Option('--stage <stage>', 'the stage of the submission').choices(['1', '2']))
  .option('--set <setting...>', 'change a setting of the checks, for example planVisitEvery=20')
  .option('--out <folder>', 'write the findings as xlsx and CSV, and the workbook with its cells marked')
  .option('--all', 'print every finding')
  .action(act(async () => (await import('./commands/annex-a-check.ts')).checkLists));
requestOptions(annexA.command('link <files...>').description('the children across the lists, and what disagrees'))
  .option('--child <id>', 'one child’s journey')
  .action(act(async () => (await import('./commands/annex-a-link.ts')).linkLists));
requestOptions(annexA.command('convert <files...>').description('the lists as other programs read them'))
  .addOption(
    new Option('--to <format>', 'the format').choices(['csv', 'arrow', 'parquet', 'xlsx']).makeOptionMandatory(),
  )
  .requiredOption('-o, --output <path>', 'the workbook to write, or the folder for a file of each list')
  .action(act(async () => (await import('./commands/annex-a-convert.ts')).convertLists));
requestOptions(
  annexA
    .command('measure <files...>')
    .description('every measure, and the lines about the area, with what they are worked out from'),
)
  .option('--comparators <file>', 'values to compare with: before, national, similar areas (JSON or CSV)')
  .option('--entered <file>', 'values that no list holds (JSON)')
  .option('--set <setting...>', 'change a setting, for example planVisitEvery=20')
  .option('--publish', 'print what may be published: small counts suppressed (JSON)')
  .action(act(async () => (await import('./commands/annex-a-measure.ts')).measureLists));
requestOptions(annexA.command('sample <files...>').description('draw cases by a plan and a seed'))
  .option('--plan <file>', 'the plan (JSON)')
  .option('--seed <text>', 'a text that lets anybody draw the same cases again')
  .option('--out <folder>', 'write the cases as xlsx and CSV, and the draw as JSON')
  .option('--verify <draw>', 'draw again what a draw.json holds, and say what is not the same')
  .action(act(async () => (await import('./commands/annex-a-sample.ts')).sample));
annexA
  .command('replace <draw>')
  .description('give up a case of a draw.json for the next of its stratum')
  .requiredOption('--child <id>', 'the child of the case')
  .requiredOption('--reason <text>', 'why, which stays on record')
  .addOption(json())
  .action(act(async () => (await import('./commands/annex-a-sample.ts')).replaceOne));
annexA
  .command('synthesise')
  .description('make up an authority: a workbook to try things on')
  .option('--edition <id>', 'the edition of the data request: sif-2015 or ilacs')
  .option('--as-at <date>', 'the reference date (default: one within the time of the edition)')
  .option('--size <size>', 'small (5,000 rows), middle, large, or a number of rows', 'small')
  .option('--seed <seed>', 'the same seed gives the same workbook', '1')
  .option('--messy', 'the way real workbooks look')
  .option('--defects <number>', 'plant so many defects')
  .option('--ledger <file>', 'where to write what was planted (default: beside the workbook)')
  .requiredOption('-o, --output <file>', 'the workbook to write')
  .action(act(async () => (await import('./commands/annex-a-synthesise.ts')).makeUp));
annexA
  .command('template <edition>')
  .description('an empty workbook to fill in')
  .requiredOption('-o, --output <file>', 'the workbook to write')
  .option('--as-at <date>', 'the reference date, to give the windows as dates')
  .action(act(async () => (await import('./commands/annex-a-template.ts')).writeTemplate));
annexA
  .command('documents <folder>')
  .description('which documents a folder holds, by the numbers before their names')
  .option('--lscb-concurrent', 'the safeguarding board is reviewed at the same time')
  .addOption(json())
  .action(act(async () => (await import('./commands/annex-a-documents.ts')).sortFolder));

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

program
  .command('demo')
  .description('a guided demonstration on a made-up published report')
  .action(act(async () => (await import('./commands/demo.ts')).demonstrate));

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
for (const command of everyCommand(program)) command.exitOverride().copyInheritedSettings(program);

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
