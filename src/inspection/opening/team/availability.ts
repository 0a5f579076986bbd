// Who is there in which week, for a small table.
import { type FieldworkWeek, fieldworkDays, fieldworkWeeks, sharedDays } from './fieldwork-days.ts';
import { obstaclesOf } from './obstacles.ts';
import type { TeamMember, TeamState } from './team-state.ts';

export type Availability = {
  readonly weeks: readonly FieldworkWeek[];
  /** The last day on site is not fixed: four weeks are taken. */
  readonly assumed: boolean;
  /** For each member, by week, why they are not there all of it: nothing where nothing keeps them. */
  readonly rows: readonly { readonly member: TeamMember; readonly byWeek: readonly (readonly string[])[] }[];
};

/** The availability of those who inspect, week by week; null while week 1 is not set. Quality assurance is not on site. */
export function availabilityOf(state: TeamState): Availability | null {
  const days = fieldworkDays(state.inspection);
  if (days === null) return null;
  const weeks = fieldworkWeeks(days);
  const rows = state.members
    .filter(({ role }) => role !== 'quality-assurance')
    .map((member) => {
      const obstacles = obstaclesOf(member.userId, state.inspection, state);
      const inWeek = (week: FieldworkWeek) => [
        ...new Set(obstacles.filter((each) => sharedDays(each, week) !== null).map(({ short }) => short)),
      ];
      return { member, byWeek: weeks.map(inWeek) };
    });
  return { weeks, assumed: days.assumed, rows };
}
