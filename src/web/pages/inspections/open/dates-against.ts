import { type DatesAgainst, rulingFramework, windowOf } from '#inspection';
import { type InspectionAsSeen, pastJudgementsOf, plannedAgainst, type Tx } from '#store';
import { knownFrameworks } from '../../authorities/known-frameworks.ts';

/** What the programme knows that the dates of a planned inspection are held against; null for whoever does not settle them. */
export async function datesAgainst(tx: Tx, inspection: InspectionAsSeen, today: string): Promise<DatesAgainst | null> {
  const known = await plannedAgainst(tx, inspection.id);
  if (known === null) return null;
  const frameworks = await knownFrameworks(tx);
  const { window } = windowOf({
    ruling: rulingFramework(frameworks, today),
    frameworks,
    judgements: await pastJudgementsOf(tx, inspection.authorityId),
    inspections: known.inspections,
    directions: known.directions,
  });
  return { window, deferredUntil: known.deferredUntil, together: known.together };
}
