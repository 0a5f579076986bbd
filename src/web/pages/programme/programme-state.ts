import { type Placed, type ProgrammeState, programmeOf } from '#inspection';
import { lastJudgementsAmong, programmeAuthorities, programmeInspections, type Tx } from '#store';
import { knownFrameworks } from '../authorities/known-frameworks.ts';
import { overallNames } from '../authorities/list/route.ts';

/** Everything the programme is made of on a day (ISO 8601): four questions, however many authorities there are. */
export async function programmeState(tx: Tx, today: string): Promise<ProgrammeState> {
  const frameworks = await knownFrameworks(tx);
  const { authorities, directors, deferrals, directions } = await programmeAuthorities(tx, today);
  const judgements = await lastJudgementsAmong(tx, overallNames(frameworks));
  const inspections = await programmeInspections(tx);
  return { authorities, directors, judgements, frameworks, inspections, deferrals, directions, today };
}

/** The place of one authority in the programme; null when there is no such authority. */
export const placeOf = (state: ProgrammeState, authorityId: string): Placed | null =>
  programmeOf(state).find(({ authority }) => authority.id === authorityId) ?? null;
