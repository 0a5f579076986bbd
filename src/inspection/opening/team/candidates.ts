// Whom a team may be made of, each with what keeps them from it.
import { fieldworkDays } from './fieldwork-days.ts';
import { type Obstacle, obstaclesOf } from './obstacles.ts';
import type { Inspector, TeamState } from './team-state.ts';

export type Candidate = Inspector & {
  /** Away or elsewhere in these weeks: taken all the same only with a reason. */
  readonly obstacles: readonly Obstacle[];
};

/** Whether somebody still inspects when an inspection begins; at any time while its week 1 is not set. */
export const stillInspects = (
  { until }: Pick<Inspector, 'until'>,
  inspection: Parameters<typeof fieldworkDays>[0],
): boolean => until === null || until >= (fieldworkDays(inspection)?.to ?? '');

/**
 * Those who inspect, may sign in or are invited, and hold no role in this inspection: first those whom nothing keeps from it, by name.
 * `besides` are people who hold a role here and may take another: those of the team, where a new lead is chosen.
 */
export function candidatesOf(state: TeamState, besides: readonly string[] = []): readonly Candidate[] {
  const { inspection, members, inspectors } = state;
  const here = new Set(members.map(({ userId }) => userId).filter((userId) => !besides.includes(userId)));
  const byName = new Intl.Collator('en-GB');
  return inspectors
    .filter(({ userId, status }) => !here.has(userId) && status !== 'suspended')
    .filter((each) => stillInspects(each, inspection))
    .map((each) => ({ ...each, obstacles: obstaclesOf(each.userId, inspection, state) }))
    .sort((a, b) => Number(a.obstacles.length > 0) - Number(b.obstacles.length > 0) || byName.compare(a.name, b.name));
}
