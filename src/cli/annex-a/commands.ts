// The annex-a commands: what each is called and told, and which file runs it.
import { type Command, Option } from 'commander';
import type { Wiring } from '../wiring.ts';
import { type ExampleOf, examplesOf } from './command-examples.ts';

/** Adds the commands of the data request. Their code is loaded when one runs. */
export function addAnnexA(program: Command, { act, orHelp, json }: Wiring): void {
  const annexA = program.command('annex-a').description('the data request: check, link, measure, sample, make');
  orHelp(annexA);
  const named = (usage: string, name: ExampleOf, description: string) =>
    annexA.command(usage).description(description).addHelpText('after', examplesOf(name));
  const onLists = (name: ExampleOf, description: string) =>
    named(`${name} <files...>`, name, description)
      .option('--edition <id>', 'the edition of the data request: sif-2015 or ilacs')
      .option('--as-at <date>', 'the reference date, which “prior to inspection” counts back from')
      .option('--mapping <file>', 'a JSON file that says which sheet is which list, and which column which field')
      .addOption(json());
  const ownAuthority = () => new Option('--own-authority <name>', 'the authority itself, as its lists name it');
  const set = () => new Option('--set <setting...>', 'change settings of the checks: name=number');

  onLists('check', 'what is wrong with the lists, cell by cell, and what to do')
    .option('--previous <files...>', 'the submission before this one, to compare with')
    .addOption(new Option('--stage <stage>', 'the stage of the submission (default: 2)').choices(['1', '2']))
    .addOption(ownAuthority())
    .addOption(set())
    .option('--out <folder>', 'write the findings as xlsx and CSV, and the lists with their cells marked')
    .option('--all', 'print every finding')
    .action(act(async () => (await import('../commands/annex-a-check.ts')).checkLists));
  onLists('link', 'the children across the lists, and what disagrees')
    .option('--child <id>', 'one child’s journey')
    .action(act(async () => (await import('../commands/annex-a-link.ts')).linkLists));
  onLists('measure', 'every measure, and the lines about the area, with what they are worked out from')
    .option('--comparators <file>', 'values to compare with: before, national, similar areas (JSON or CSV)')
    .option('--entered <file>', 'values that no list holds (JSON)')
    .option('--documents <folder>', 'the documents: 2.03 gives the number of children privately fostered')
    .addOption(ownAuthority())
    .addOption(set())
    .option('--publish', 'print what may be published: small counts suppressed (JSON)')
    .action(act(async () => (await import('../commands/annex-a-measure.ts')).measureLists));
  onLists('sample', 'draw cases by a plan and a seed')
    .option('--plan <file>', 'the plan (JSON)')
    .option('--seed <text>', 'a text that lets anybody draw the same cases again')
    .option('--out <folder>', 'write the cases as xlsx and CSV, and the draw as JSON')
    .addOption(ownAuthority())
    .addOption(set())
    .option('--verify <draw>', 'draw again what a draw.json holds, and say what is not the same')
    .action(act(async () => (await import('../commands/annex-a-sample.ts')).sample));
  named('replace <draw>', 'replace', 'give up a case of a draw.json for the next of its stratum')
    .requiredOption('--child <id>', 'the child of the case')
    .requiredOption('--reason <text>', 'why, which stays on record')
    .addOption(json())
    .action(act(async () => (await import('../commands/annex-a-sample.ts')).replaceOne));
  onLists('convert', 'the lists as other programs read them')
    .addOption(
      new Option('--to <format>', 'the format').choices(['csv', 'arrow', 'parquet', 'xlsx']).makeOptionMandatory(),
    )
    .requiredOption('-o, --output <path>', 'the workbook to write, or the folder for a file of each list')
    .action(act(async () => (await import('../commands/annex-a-convert.ts')).convertLists));
  named(
    'documents <folder>',
    'documents',
    'which documents a folder holds, and the children in those on single children',
  )
    .option('--lscb-concurrent', 'the safeguarding board is reviewed at the same time')
    .option('--as-at <date>', 'the reference date, to hold dates and ages against')
    .option('--lists <files...>', 'the lists, to hold IDs and dates of birth against')
    .option('--edition <id>', 'the edition of the lists: sif-2015 or ilacs')
    .option('--mapping <file>', 'a JSON file that says which sheet of the lists is which')
    .addOption(json())
    .action(act(async () => (await import('../commands/annex-a-documents.ts')).sortFolder));
  named('template <edition>', 'template', 'an empty workbook to fill in')
    .requiredOption('-o, --output <file>', 'the workbook to write')
    .option('--as-at <date>', 'the reference date, to give the windows as dates')
    .action(act(async () => (await import('../commands/annex-a-template.ts')).writeTemplate));
  named('synthesise', 'synthesise', 'make up an authority: a workbook to try things on')
    .option('--edition <id>', 'the edition of the data request: sif-2015 or ilacs')
    .option('--as-at <date>', 'the reference date (default: one within the time of the edition)')
    .option('--size <size>', 'small (5,000 rows), middle (20,000), large (60,000), or a number of rows', 'small')
    .option('--seed <seed>', 'the same seed gives the same workbook', '1')
    .option('--messy', 'the way real workbooks look')
    .option('--defects <number>', 'plant so many defects')
    .option('--ledger <file>', 'where to write what was planted (default: beside the workbook)')
    .requiredOption('-o, --output <file>', 'the workbook to write')
    .action(act(async () => (await import('../commands/annex-a-synthesise.ts')).makeUp));
}
