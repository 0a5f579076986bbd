import type { InspectableFramework, Placed, PlanState, ProgrammeState } from '#inspection';
import { judgesAuthorities, judgesBoards } from '#inspection';
import { absencesFrom, frameworkKept, listFrameworks, listInspectors, membershipsHeldBy, type Tx } from '#store';

/** The published frameworks that something can be inspected under, oldest first. */
async function inspectableFrameworks(tx: Tx): Promise<readonly InspectableFramework[]> {
  const found: InspectableFramework[] = [];
  for (const { id, frameworkVersion, status } of await listFrameworks(tx)) {
    if (status !== 'published') continue;
    const kept = await frameworkKept(tx, id, frameworkVersion);
    if (kept !== null && (judgesAuthorities(kept) || judgesBoards(kept))) found.push(kept);
  }
  return found;
}

/** Everything that a plan for one authority is decided on. */
export async function planState(
  tx: Tx,
  { placed, state }: { readonly placed: Placed; readonly state: ProgrammeState },
): Promise<PlanState> {
  const inspectors = await listInspectors(tx);
  const held = await membershipsHeldBy(
    tx,
    inspectors.map(({ id }) => id),
  );
  const rolesOf = Map.groupBy(held, ({ userId }) => userId);
  return {
    placed,
    inspections: state.inspections,
    absences: await absencesFrom(tx, state.today),
    frameworks: await inspectableFrameworks(tx),
    inspectors,
    rolesOf: (userId) => rolesOf.get(userId) ?? [],
  };
}
