// What keeps an inspector from an inspection in its weeks: days away, and other inspections.
import { parseIsoDate, writtenDate } from '#calendar';
import type { AbsenceKind } from '../../programme/programme-changes.ts';
import { inspectionToldApart } from '../inspection-told-apart.ts';
import { type FieldworkDays, fieldworkDays, sharedDays } from './fieldwork-days.ts';
import type { DaysAway, Engagement, TeamInspection } from './team-state.ts';

export type Obstacle = {
  readonly kind: 'away' | 'elsewhere';
  readonly from: string;
  readonly to: string;
  /** "on leave from 3 May 2015 to 9 May 2015", after "is". */
  readonly words: string;
  /** In few words, for a table: "On leave", "Inspects Westmarch, week of 16 November 2026". */
  readonly short: string;
};

const awayWords: Readonly<Record<AbsenceKind, string>> = {
  leave: 'on leave',
  training: 'in training',
  'other-work': 'at other work',
};

const written = (day: string): string => writtenDate(parseIsoDate(day));

/** A span of days as a sentence goes on: "on 3 May 2015", "from 3 May 2015 to 9 May 2015". */
const days = (from: string, to: string): string =>
  from === to ? `on ${written(from)}` : `from ${written(from)} to ${written(to)}`;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/**
 * What keeps somebody from an inspection, by date: their days away in its weeks, and the teams of other inspections whose weeks overlap.
 * Inspections made together do not stand in each other's way. Nothing is known of an inspection whose week 1 is not set.
 */
export function obstaclesOf(
  userId: string,
  inspection: Pick<TeamInspection, 'id' | 'subject' | 'weekOne' | 'onSiteEnds' | 'concurrent'>,
  known: { readonly away: readonly DaysAway[]; readonly engagements: readonly Engagement[] },
): readonly Obstacle[] {
  const span = fieldworkDays(inspection);
  if (span === null) return [];
  const away = known.away.flatMap((each) => (each.userId === userId ? awayThen(each, span) : []));
  const elsewhere = known.engagements.flatMap((each) =>
    each.userId === userId && !together(each, inspection) ? elsewhereThen(each, span) : [],
  );
  return [...away, ...elsewhere].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const together = (
  engagement: Pick<Engagement, 'inspectionId' | 'concurrent'>,
  inspection: Pick<TeamInspection, 'id' | 'concurrent'>,
): boolean =>
  engagement.inspectionId === inspection.id ||
  (inspection.concurrent !== null && engagement.concurrent === inspection.concurrent);

function awayThen({ from, to, what }: DaysAway, span: FieldworkDays): readonly Obstacle[] {
  const shared = sharedDays({ from, to }, span);
  if (shared === null) return [];
  const words = `${awayWords[what]} ${days(from, to)}`;
  return [{ kind: 'away', ...shared, words, short: capital(awayWords[what]) }];
}

function elsewhereThen(engagement: Engagement, span: FieldworkDays): readonly Obstacle[] {
  const there = fieldworkDays(engagement);
  const shared = there === null ? null : sharedDays(there, span);
  if (there === null || shared === null) return [];
  const { authorityName, subject } = engagement;
  const where =
    authorityName === null
      ? 'on the team of another inspection'
      : `on the team that inspects ${subject === 'lscb' ? `the safeguarding board of ${authorityName} alone` : authorityName}`;
  return [
    {
      kind: 'elsewhere',
      ...shared,
      words: `${where} ${days(there.from, there.to)}${there.assumed ? ' (its last day is not fixed: the usual one is taken)' : ''}`,
      short: authorityName === null ? 'Another inspection' : `Inspects ${inspectionToldApart(engagement)}`,
    },
  ];
}
