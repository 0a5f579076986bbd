import {
  type Draw,
  DrawError,
  drawSample,
  PlanError,
  parseDraw,
  parsePlan,
  populationOf,
  replaceCase,
  verifyDraw,
} from '#annex-a';
import { isoDay, writtenDayNumber } from '#calendar';
import { InputError } from '#frameworks';
import { drawLines } from '../annex-a/draw-lines.ts';
import { flagsFor } from '../annex-a/plan-flags.ts';
import { readLists } from '../annex-a/request.ts';
import { asAtOf, type RequestOptions, settingsOf } from '../annex-a/request-options.ts';
import { textBeside, whatIs } from '../annex-a/text-beside.ts';
import { writeDraw } from '../annex-a/write-draw.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { paragraph, print, printJson, rowWidth } from '../terminal/print.ts';

type SampleOptions = RequestOptions & { plan?: string; seed?: string; out?: string; verify?: string };

/**
 * `bestfit annex-a sample`: cases drawn by a plan and a seed, or a draw made again to see that it is the same. 1 when the draw has fewer
 * cases than the plan asks for, or is not the same.
 */
export async function sample(paths: readonly string[], options: SampleOptions): Promise<ExitCode> {
  if (options.verify !== undefined) return verify(paths, { ...options, verify: options.verify });
  if (options.plan === undefined) throw new InputError('Name a plan with --plan. examples/annex-a has three.');
  if (options.seed === undefined) {
    throw new InputError(
      'Give a seed with --seed, such as the date of the draw and two names: it lets anybody draw the same cases again.',
    );
  }
  const { plan: path, seed } = options;
  const settings = settingsOf(options);
  const text = await textBeside(path, whatIs.plan);
  const plan = inputErrorsOf(path, () => parsePlan(text));
  const { submission, unread } = await readLists(paths, options);
  const draw = inputErrorsOf(path, () =>
    drawSample(populationOf(submission, plan, flagsFor(plan, submission, settings)), plan, seed),
  );
  const files = options.out === undefined ? [] : await writeDraw(options.out, draw);
  if (options.json) printJson(draw);
  else print(...drawLines(draw, rowWidth()), ...files.map((file) => `Wrote ${file}`));
  if (unread.length > 0) return 2;
  return draw.cases.length < plan.size ? 1 : 0;
}

async function verify(paths: readonly string[], options: SampleOptions & { verify: string }): Promise<ExitCode> {
  const path = options.verify;
  if ((options.plan ?? options.seed) !== undefined) {
    throw new InputError('--verify takes the plan and the seed from the draw. Leave out --plan and --seed.');
  }
  const text = await textBeside(path, whatIs.draw);
  const draw = inputErrorsOf(path, () => parseDraw(text));
  mustBeOf(path, '--edition', draw.edition, options.edition);
  if (options.asAt !== undefined) mustBeOf(path, '--as-at', draw.asAt, isoDay(asAtOf(options.asAt)));
  const { submission, unread } = await readLists(paths, { ...options, edition: draw.edition, asAt: draw.asAt });
  const differences = inputErrorsOf(path, () =>
    verifyDraw(populationOf(submission, draw.plan, flagsFor(draw.plan, submission, settingsOf(options))), draw),
  );
  const same = differences.length === 0;
  const { edition, asAt, seed } = draw;
  if (options.json) printJson({ edition, asAt, seed, same, differences });
  else {
    const what = `${draw.plan.name}: edition ${edition} as at ${writtenDayNumber(submission.asAt)}, seed “${seed}”.`;
    print(
      ...paragraph(what),
      ...(same ? ['Drawn again, the cases are the same.'] : differences.flatMap((line) => paragraph(line))),
    );
  }
  if (unread.length > 0) return 2;
  return same ? 0 : 1;
}

/** `bestfit annex-a replace`: gives up a case of a draw for the next of its stratum; the reason stays on record. */
export async function replaceOne(
  path: string,
  options: { child: string; reason: string; json?: boolean },
): Promise<ExitCode> {
  const text = await textBeside(path, whatIs.draw);
  const before = inputErrorsOf(path, () => parseDraw(text));
  mustBeReplaceable(path, before, options.child.trim());
  const draw = inputErrorsOf(path, () => replaceCase(before, options.child, options.reason));
  await replaceFile(path, `${JSON.stringify(draw, null, 2)}\n`);
  if (options.json) printJson(draw);
  else print(...drawLines(draw, rowWidth()), `Wrote ${path}`);
  return 0;
}

/** Says why a case cannot be replaced before anybody else does: no id may stand in an error. */
function mustBeReplaceable(path: string, { cases, replaced, reserves }: Draw, id: string): void {
  const given = cases.find(({ child, together }) => child === id || together.includes(id));
  if (given === undefined) {
    const why = replaced.some((each) => each.given.child === id) ? 'was replaced already' : 'is no case of the draw';
    throw new InputError(`${path}: the child of --child ${why}.`);
  }
  if (!reserves.some(({ stratum }) => stratum === given.stratum)) {
    throw new InputError(
      `${path}: “${given.stratum}” has no reserve left. A plan with more “reserves” keeps more, if there are more children.`,
    );
  }
}

function mustBeOf(path: string, option: string, drawn: string, given: string | undefined): void {
  if (given === undefined || given === drawn) return;
  throw new InputError(`${path} was drawn with ${option} ${drawn}, not ${given}. Leave the option out, or correct it.`);
}

/** What work gives; where a plan or a draw cannot be used, an InputError in one line that names its file. */
function inputErrorsOf<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanError) {
      const problems = error.problems.map(({ place, message }) => (place === '' ? message : `${place}: ${message}`));
      throw new InputError(`${path}: the plan cannot be used. ${problems.join(' ')}`);
    }
    if (error instanceof DrawError) throw new InputError(`${path}: ${error.message.replaceAll(/\s*\n\s*/g, ' ')}`);
    throw error;
  }
}
