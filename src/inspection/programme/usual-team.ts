// Who inspects on which days of an inspection, as far as the framework says it: what the capacity of the programme is counted with.
import { isoDay, parseIsoDate, toDayNumber } from '#calendar';
import {
  arrivalAfter,
  daysOnSite,
  restArrivesAfter,
  usualEnd,
  usualNotification,
  weekOneOf,
} from '../opening/inspection-dates.ts';
import type { InspectionSubject } from '../opening/opening-changes.ts';
import { usualTeam } from '../opening/team/team-size.ts';
import type { Discipline } from './programme-changes.ts';
import { dayOf, isWorkingDay } from './working-day-counts.ts';

/** How many inspectors of each discipline are needed on one day. */
export type TeamDay = Readonly<Record<Discipline, number>> & {
  /** ISO 8601. */
  readonly day: string;
};

/** 001 ¶7 has a small team arrive first, and does not say how many: the lead inspector and two others are taken. */
const smallTeam = { 'social-care': 3, education: 0 };
/** No paragraph says who reviews a safeguarding board alone: two inspectors of social care are taken. */
const boardTeam = { 'social-care': 2, education: 0 };

/** What the numbers rest on, for whoever reads them. */
export const teamAssumptions: readonly string[] = [
  `A team is normally eight: seven inspect social care and one education. It is on site for ${daysOnSite} working days (¶11), taken to begin on the Monday of week 3. Where another size is set for an inspection, that one is counted.`,
  'Before it a small team works on site from the Tuesday to the Friday of week 1 (¶7). The framework does not say how many: three inspectors of social care are taken.',
  'Where the day of notification and the last day on site are settled, the days between them are counted. Until then they are taken to be the usual ones of the week that is planned.',
  'In week 2 the authority audits cases, and no inspector is counted.',
  'A safeguarding board reviewed alone is taken to need two inspectors of social care, from the Tuesday of week 1 to the Thursday of week 2, where no size is set: no paragraph says how many, or how long.',
];

/** What is known of an inspection that needs inspectors. */
type Needing = {
  readonly subject: InspectionSubject;
  /** The Monday of week 1, ISO 8601. */
  readonly weekOne: string;
  /** ISO 8601; null while they are not settled, and the usual ones of that week are taken. */
  readonly notifiedOn: string | null;
  readonly onSiteEnds: string | null;
  /** The size set for its team; null where it is the usual one. */
  readonly teamSize: { readonly socialCare: number; readonly education: number } | null;
};

const workingDaysFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, after) => from + after).filter(isWorkingDay);

/**
 * The working days of an inspection with the inspectors needed on each: by the days that are settled, or by those usual in its week. A bank
 * holiday is left out, and the usual days on site end later for it.
 */
export function teamDays({ subject, weekOne, notifiedOn, onSiteEnds, teamSize }: Needing): readonly TeamDay[] {
  const team = (size: { readonly socialCare: number; readonly education: number }) => ({
    'social-care': size.socialCare,
    education: size.education,
  });
  const needed = (from: Temporal.PlainDate, to: number, each: Readonly<Record<Discipline, number>>) =>
    workingDaysFrom(toDayNumber(from), to).map((day): TeamDay => ({ ...each, day: isoDay(day) }));
  const notified = notifiedOn === null ? usualNotification(parseIsoDate(weekOne)) : parseIsoDate(notifiedOn);
  const arrival = arrivalAfter(notified);
  const last = onSiteEnds === null ? toDayNumber(usualEnd(subject, notified)) : dayOf(onSiteEnds);
  if (subject === 'lscb') return needed(arrival, last, teamSize === null ? boardTeam : team(teamSize));
  const friday = toDayNumber(weekOneOf(notified)) + 4;
  return [
    ...needed(arrival, friday, smallTeam),
    ...needed(restArrivesAfter(notified), last, team(teamSize ?? usualTeam)),
  ];
}
