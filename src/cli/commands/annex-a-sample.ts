import { join } from 'node:path';
import {
  type CellValue,
  csvText,
  type Draw,
  DrawError,
  type DrawTable,
  drawRows,
  drawSample,
  drawSummaryRows,
  PlanError,
  parseDraw,
  parsePlan,
  populationOf,
  replaceCase,
  verifyDraw,
  workbookBytes,
} from '#annex-a';
import { InputError } from '#frameworks';
import { flagsFor } from '../annex-a/plan-flags.ts';
import { readLists } from '../annex-a/request.ts';
import { type RequestOptions, settingsOf } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { makeFolder } from '../make-folder.ts';
import { readText } from '../read-text.ts';
import { replaceFile } from '../replace-file.ts';
import { heading, paragraph, print, printJson, rowWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

type SampleOptions = RequestOptions & { plan?: string; seed?: string; out?: string; verify?: string };

/**
 * `bestfit annex-a sample`: cases drawn by a plan and a seed, or a draw made again to see that it is the same. 1 when the draw has fewer
 * cases than the plan asks for, or is not the same.
 */
export async function sample(paths: readonly string[], options: SampleOptions): Promise<ExitCode> {
  return withPlanErrors(async () => {
    if (options.verify !== undefined) return verify(paths, { ...options, verify: options.verify });
    if (options.plan === undefined) throw new InputError('Name a plan with --plan. examples/annex-a has three.');
    if (options.seed === undefined) {
      throw new InputError(
        'Give a seed with --seed, such as the date of the draw and two names: it lets anybody draw the same cases again.',
      );
    }
    const settings = settingsOf(options);
    const plan = parsePlan(await readText(options.plan));
    const { submission, unread } = await readLists(paths, options);
    const draw = drawSample(populationOf(submission, plan, flagsFor(plan, submission, settings)), plan, options.seed);
    if (options.out !== undefined) await writeDraw(options.out, draw);
    if (options.json) printJson(draw);
    else print(...drawLines(draw));
    if (unread.length > 0) return 2;
    return draw.cases.length < plan.size ? 1 : 0;
  });
}

async function verify(paths: readonly string[], options: SampleOptions & { verify: string }): Promise<ExitCode> {
  const draw = parseDraw(await readText(options.verify));
  const { submission } = await readLists(paths, { ...options, edition: draw.edition, asAt: draw.asAt });
  const differences = verifyDraw(
    populationOf(submission, draw.plan, flagsFor(draw.plan, submission, settingsOf(options))),
    draw,
  );
  if (options.json) printJson({ same: differences.length === 0, differences });
  else print(...(differences.length === 0 ? ['Drawn again, the cases are the same.'] : differences));
  return differences.length === 0 ? 0 : 1;
}

/** `bestfit annex-a replace`: gives up a case of a draw for the next of its stratum; the reason stays on record. */
export async function replaceOne(
  path: string,
  options: { child: string; reason: string; json?: boolean },
): Promise<ExitCode> {
  return withPlanErrors(async () => {
    const draw = replaceCase(parseDraw(await readText(path)), options.child, options.reason);
    await replaceFile(path, `${JSON.stringify(draw, null, 2)}\n`);
    if (options.json) printJson(draw);
    else print(...drawLines(draw));
    return 0;
  });
}

async function withPlanErrors(work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlanError) {
      throw new InputError(
        `The plan cannot be used. ${error.problems.map(({ place, message }) => `${place}: ${message}`).join(' ')}`,
      );
    }
    if (error instanceof DrawError) throw new InputError(error.message);
    throw error;
  }
}

async function writeDraw(folder: string, draw: Draw): Promise<void> {
  await makeFolder(folder, 'Name another with --out.');
  const cases = drawRows(draw);
  await replaceFile(join(folder, 'draw.json'), `${JSON.stringify(draw, null, 2)}\n`);
  await replaceFile(join(folder, 'cases.csv'), `\ufeff${csvText([cases.headings, ...cases.rows])}`);
  await replaceFile(
    join(folder, 'cases.xlsx'),
    workbookBytes({ sheets: [sheetOf('Cases', cases), sheetOf('How they were drawn', drawSummaryRows(draw))] }),
  );
}

const sheetOf = (name: string, { headings, rows }: DrawTable) => ({
  name,
  columns: headings.map((title) => ({ heading: title, width: title === 'Why' || title === 'Value' ? 60 : 22 })),
  rows: rows as readonly (readonly CellValue[])[],
});

function drawLines(draw: Draw): string[] {
  const cases = drawRows(draw);
  const columns = [0, 1, 2, 4, 5, 7, 8];
  return [
    ...heading(`${draw.plan.name}: ${draw.cases.length} cases`),
    '',
    ...table(
      columns.map((at) => ({ heading: cases.headings[at] ?? '', weight: at === 4 || at === 1 ? 1 : 0 })),
      cases.rows.map((row) => columns.map((at) => row[at] ?? '')),
      rowWidth(),
    ),
    ...heading('How they were drawn'),
    ...drawSummaryRows(draw).rows.flatMap(([what = '', value = '']) => paragraph(`${what}: ${value}`)),
  ];
}
