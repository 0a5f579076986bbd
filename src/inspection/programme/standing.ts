import { addMonths, parseIsoDate } from '#calendar';
import { written } from '../written.ts';
import type { DueWindow, NoWindow } from './due-window.ts';
import { type Deferral, isPlanned, isUnderWay, type ProgrammeInspection } from './programme-records.ts';
import { lastNotification } from './working-day-counts.ts';

/** How an authority stands in the programme: what it is called, and whether its inspection is at risk of being late. */
export const standings = {
  overdue: { title: 'Overdue', atRisk: true },
  'week-passed': { title: 'Planned week has passed', atRisk: true },
  'planned-late': { title: 'Planned too late', atRisk: true },
  'planned-early': { title: 'Planned too early', atRisk: true },
  'deferred-late': { title: 'Deferred past its window', atRisk: true },
  'ends-soon': { title: 'Due soon, not planned', atRisk: true },
  'no-window': { title: 'No date known', atRisk: false },
  undated: { title: 'Directed without a last day', atRisk: false },
  deferred: { title: 'Deferred', atRisk: false },
  'not-planned': { title: 'Not planned yet', atRisk: false },
  planned: { title: 'Planned', atRisk: false },
  'under-way': { title: 'Under way', atRisk: false },
} as const;

export type StandingId = keyof typeof standings;

/** Whether a text is the id of a standing. */
export const isStanding = (text: string): text is StandingId => Object.hasOwn(standings, text);

export type Standing = {
  readonly id: StandingId;
  readonly atRisk: boolean;
  /** What stands so, in a sentence with its dates. */
  readonly words: string;
  /** The day by which something is to be done (ISO 8601): what is urgent has an early one. Null where no day is known. */
  readonly urgentOn: string | null;
};

/** A window that ends within so many months without an inspection planned is at risk: no paragraph says when to begin to worry. */
export const monthsOfWarning = 6;

/** The last day that is warned of on a day, both ISO 8601. */
export const warnedOn = (today: string): string => addMonths(parseIsoDate(today), monthsOfWarning).toString();

type Known = {
  readonly window: DueWindow | NoWindow;
  /** The deferral that holds today, if one does. */
  readonly deferral: Pick<Deferral, 'until'> | null;
  /** The authority's inspections that are not finished, those of its safeguarding board alone left out. */
  readonly open: readonly Pick<ProgrammeInspection, 'stage' | 'weekOne'>[];
  /** ISO 8601. */
  readonly today: string;
  /** The last day of which is warned today: `warnedOn(today)`. */
  readonly warnedUntil: string;
};

/**
 * How an authority stands today. The day on which week 1 begins is taken for the day of a planned inspection. An inspection that is
 * under way settles it; then the one that is planned, the earliest of several; then what is due.
 */
export function standingOf({ window, deferral, open, today, warnedUntil }: Known): Standing {
  const to = window.kind === 'none' ? null : window.to;
  const stands = (id: StandingId, words: string, urgentOn: string | null = to): Standing => ({
    id,
    atRisk: standings[id].atRisk,
    words,
    urgentOn,
  });
  if (open.some(isUnderWay)) return stands('under-way', 'The authority has been notified, and its report is to come.');
  const week = open
    .filter(isPlanned)
    .map(({ weekOne }) => weekOne)
    .sort()[0];
  if (week !== undefined) return plannedFor(week, { window, deferral, today }, stands);
  if (window.kind === 'none') return stands('no-window', window.because);
  if (to === null) {
    return stands('undated', 'The direction names no last day: read it, and plan the inspection by its words.');
  }
  const until = deferral === null ? '' : `It is deferred until ${written(deferral.until)}. `;
  if (to < today) return stands('overdue', `${until}Its window ended on ${written(to)}, and nothing is planned.`);
  if (deferral !== null && deferral.until > to) {
    return stands(
      'deferred-late',
      `It is deferred until ${written(deferral.until)}: its window ends on ${written(to)}.`,
    );
  }
  if (to <= warnedUntil) {
    return stands('ends-soon', `${until}Its window ends on ${written(to)}, and nothing is planned.`);
  }
  if (deferral !== null) return stands('deferred', `${until}Nothing is planned yet.`);
  return stands('not-planned', `Nothing is planned yet: its window ends on ${written(to)}.`);
}

function plannedFor(
  week: string,
  { window, deferral, today }: Omit<Known, 'open' | 'warnedUntil'>,
  stands: (id: StandingId, words: string, urgentOn?: string | null) => Standing,
): Standing {
  const planned = `Planned for the week of ${written(week)}`;
  if (lastNotification(week) < today) {
    return stands(
      'week-passed',
      `${planned}, and nobody was notified in time for that week: move it to another.`,
      week,
    );
  }
  if (deferral !== null && week < deferral.until) {
    return stands('planned-early', `${planned}, but it is deferred until ${written(deferral.until)}.`, week);
  }
  const [from, to] = window.kind === 'none' ? [null, null] : [window.from, window.to];
  if (from !== null && week < from) {
    return stands('planned-early', `${planned}, before its window opens on ${written(from)}.`, week);
  }
  if (to !== null && week > to) {
    const excused = deferral === null ? '' : ` It is deferred until ${written(deferral.until)}.`;
    return stands('planned-late', `${planned}, after the end of its window on ${written(to)}.${excused}`, to);
  }
  return stands(
    'planned',
    `${planned}${to === null ? '' : `, within its window, which ends on ${written(to)}`}.`,
    week,
  );
}
