// When the next inspection of one authority is due, from everything that moves it.
import type { Framework } from '#frameworks';
import type { PastJudgement } from '../authorities/past-judgement.ts';
import { type DueWindow, dueWindow, type NoWindow } from './due-window.ts';
import { lastInspected } from './last-inspected.ts';
import type { Direction, ProgrammeInspection } from './programme-records.ts';

/** What a direction says of days. */
type Directed = Pick<Direction, 'givenOn' | 'inspectFrom' | 'inspectBy' | 'withdrawnOn'>;

/** The framework whose deadlines say when inspections are due: of those that count a cycle the one in force on a day, or the latest. */
export function rulingFramework(frameworks: readonly Framework[], day: string): Framework | null {
  const counting = frameworks.filter(({ deadlines }) => deadlines.some(({ id }) => id === 'cycle'));
  const inForce = counting.filter(({ inForce: { from, to } }) => (from ?? '') <= day && (to === null || day <= to));
  return inForce.at(-1) ?? counting.at(-1) ?? null;
}

/**
 * The direction that holds about the re-inspection after a report of that day: the last one given since that is not withdrawn. One
 * given before belongs to an earlier report.
 */
const directionSince = <D extends Directed>(directions: readonly D[], publishedOn: string): D | null =>
  directions
    .filter(({ givenOn, withdrawnOn }) => withdrawnOn === null && givenOn >= publishedOn)
    .reduce<D | null>((last, each) => (last === null || each.givenOn >= last.givenOn ? each : last), null);

/**
 * The window for the next inspection of an authority, and the direction that stands in place of the re-inspection window where one does. The
 * ruling framework is that of the day (`rulingFramework`); the others are those that may have been judged under.
 */
export function windowOf<D extends Directed>({
  ruling,
  frameworks,
  judgements,
  inspections,
  directions,
}: {
  readonly ruling: Framework | null;
  readonly frameworks: readonly Framework[];
  readonly judgements: readonly PastJudgement[];
  readonly inspections: readonly Pick<ProgrammeInspection, 'subject' | 'stage' | 'onSiteEnds'>[];
  readonly directions: readonly D[];
}): { readonly window: DueWindow | NoWindow; readonly direction: D | null } {
  const last = lastInspected(frameworks, judgements, inspections);
  const direction = last === null || last.inadequateOn === null ? null : directionSince(directions, last.inadequateOn);
  return { window: dueWindow(ruling, last, direction), direction };
}
