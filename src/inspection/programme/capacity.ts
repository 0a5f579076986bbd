import { dateParts, dayNumber, daysInMonth, isoDay, monthNames } from '#calendar';
import type { AbsenceFields, Discipline } from './programme-changes.ts';
import { type Absence, type Inspector, isPlanned, isUnderWay, type ProgrammeInspection } from './programme-records.ts';
import { teamDays } from './usual-team.ts';
import { dayOf, isWorkingDay } from './working-day-counts.ts';

/** Inspector-days: one inspector on one working day. */
export type InspectorDays = Readonly<Record<Discipline, number>>;

/** What is needed and what is there in one month. */
export type MonthOfCapacity = {
  /** "2027-05". */
  readonly month: string;
  /** "May 2027". */
  readonly name: string;
  readonly workingDays: number;
  readonly needed: InspectorDays;
  /** Days of those who inspect, less their days away. */
  readonly available: InspectorDays;
  readonly away: InspectorDays;
  /** In which disciplines more is needed than is there. */
  readonly short: readonly Discipline[];
  /** The inspections with days in it, by week. */
  readonly inspections: readonly ProgrammeInspection[];
};

const both: readonly Discipline[] = ['social-care', 'education'];
const sum = ({ 'social-care': care, education }: InspectorDays): number => care + education;

/** Needed and available days of both disciplines together. */
export const allDays = (days: InspectorDays): number => sum(days);

type Counted = Pick<Inspector, 'id' | 'discipline' | 'until' | 'status'>;

/**
 * Month by month what inspections need of inspectors and what those who inspect have, in inspector-days on working days, from the month of a day
 * (ISO 8601) on. What is needed is counted by the days that are settled, else by the usual ones. Whoever is not active, or stops, counts for nothing from then on.
 */
export function capacityByMonth(
  known: {
    readonly inspectors: readonly Counted[];
    readonly absences: readonly Absence[];
    readonly inspections: readonly ProgrammeInspection[];
  },
  from: string,
  months: number,
): readonly MonthOfCapacity[] {
  const needs = known.inspections
    .filter((each) => isPlanned(each) || isUnderWay(each))
    .flatMap((inspection) => {
      const { weekOne } = inspection;
      return weekOne === null ? [] : teamDays({ ...inspection, weekOne }).map((each) => ({ ...each, inspection }));
    });
  const needsOf = Map.groupBy(needs, ({ day }) => day.slice(0, 7));
  const absencesOf = Map.groupBy(
    known.absences.filter(({ cancelled }) => !cancelled),
    ({ inspector }) => inspector,
  );
  return monthsFrom(from, months).map(({ month, first, last, name }) => {
    const days = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isWorkingDay);
    const away = { 'social-care': 0, education: 0 };
    const available = { 'social-care': 0, education: 0 };
    for (const inspector of known.inspectors) {
      if (inspector.status !== 'active') continue;
      const until = inspector.until === null ? last : dayOf(inspector.until);
      const there = days.filter((day) => day <= until);
      const absent = awayOn(there, absencesOf.get(inspector.id) ?? []);
      away[inspector.discipline] += absent;
      available[inspector.discipline] += there.length - absent;
    }
    const here = needsOf.get(month) ?? [];
    const needed = {
      'social-care': here.reduce((total, each) => total + each['social-care'], 0),
      education: here.reduce((total, each) => total + each.education, 0),
    };
    return {
      month,
      name,
      workingDays: days.length,
      needed,
      available,
      away,
      short: both.filter((discipline) => needed[discipline] > available[discipline]),
      inspections: [...new Set(here.map(({ inspection }) => inspection))],
    };
  });
}

/** How many of these days (by number, in order) fall into days away. Days away of one person do not overlap, but are not counted twice if they do. */
function awayOn(days: readonly number[], absences: readonly Pick<AbsenceFields, 'from' | 'to'>[]): number {
  if (absences.length === 0) return 0;
  const spans = absences.map(({ from, to }) => [dayOf(from), dayOf(to)] as const);
  return days.filter((day) => spans.some(([first, last]) => first <= day && day <= last)).length;
}

/** The months from that of a day on, each with its first and last day by number. */
function monthsFrom(from: string, count: number) {
  const begin = dateParts(dayOf(from));
  return Array.from({ length: count }, (_, after) => {
    const months = begin.year * 12 + begin.month - 1 + after;
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const first = dayNumber(year, month, 1);
    return {
      month: isoDay(first).slice(0, 7),
      name: `${monthNames[month - 1]} ${year}`,
      first,
      last: first + daysInMonth(year, month) - 1,
    };
  });
}
