import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';
import type { Place } from './check.ts';
import { consequences } from './consequences.ts';
import type { Finding } from './finding.ts';

const causes = new Map<string, Set<string>>();
const causesOfOneRow = new Set<string>();
for (const { of, are, andAnyOfOneRow } of consequences) {
  for (const id of are) causes.set(id, new Set([...(causes.get(id) ?? []), ...of]));
  if (andAnyOfOneRow) for (const id of of) causesOfOneRow.add(id);
}
const isCause = new Set(consequences.flatMap(({ of }) => of));

const causesOfARow = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The checks whose findings those of a check may follow from. */
function causesOf(id: string, scope: Finding['check']['scope']): ReadonlySet<string> {
  const named = causes.get(id) ?? none;
  if (scope !== 'row' || causesOfOneRow.has(id)) return named;
  const all = causesOfARow.get(id) ?? new Set([...named, ...causesOfOneRow]);
  causesOfARow.set(id, all);
  return all;
}

/** How many steps of cause and consequence end in a check. */
export function depthOf(id: string, scope: Finding['check']['scope'], above: readonly string[] = []): number {
  if (above.includes(id)) throw new Error(`${id} follows from itself, by ${above.join(', ')}`);
  let depth = 0;
  // The causes are checks of one row themselves, or follow from none of those that any such check may follow from.
  for (const cause of causesOf(id, scope)) depth = Math.max(depth, 1 + depthOf(cause, 'row', [...above, id]));
  return depth;
}

const ofTheRow = (field: FieldKey | null): boolean => field === 'child-id' || field === 'adopter-id';

/** The cells of a finding in its own row. */
const ownCells = ({ list, row, field, also = [] }: Finding): readonly FieldKey[] => [
  ...(field === null ? [] : [field]),
  ...also.filter((place) => place.list === list && place.row === row).map((place) => place.field),
];

/**
 * The findings without those that follow from another of them: one whose check is named as its cause and which has, in
 * its own row, a cell that both concern. A finding at an identifier stands for its row. What is left out comes back when
 * the cause is put right and it was not.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const byDepth: Finding[][] = [];
  const depths = new Map<Finding['check'], number>();
  for (const finding of findings) {
    const { check } = finding;
    const depth = depths.get(check) ?? depthOf(check.id, check.scope);
    depths.set(check, depth);
    const same = byDepth[depth];
    if (same) same.push(finding);
    else byDepth[depth] = [finding];
  }
  const kept: Finding[] = [];
  const standing = new Map<ListNo, Map<number, Finding[]>>();
  for (const same of byDepth) {
    for (const finding of same ?? []) {
      if (follows(finding, standing)) continue;
      kept.push(finding);
      const { check, list, row } = finding;
      if (list === null || row === null || !isCause.has(check.id)) continue;
      const rows = standing.get(list) ?? new Map<number, Finding[]>();
      standing.set(list, rows);
      const here = rows.get(row);
      if (here) here.push(finding);
      else rows.set(row, [finding]);
    }
  }
  return kept;
}

function follows(finding: Finding, standing: ReadonlyMap<ListNo, ReadonlyMap<number, readonly Finding[]>>): boolean {
  const { check, list, row, field, also = [] } = finding;
  if (list === null || row === null) return false;
  const named = causesOf(check.id, check.scope);
  if (named.size === 0) return false;
  const places: readonly Pick<Place, 'list' | 'row'>[] = [{ list, row }, ...also];
  return places.some((place, at) =>
    standing
      .get(place.list)
      ?.get(place.row)
      ?.some((cause) => {
        if (!named.has(cause.check.id)) return false;
        // An error never gives way to a query: a person may answer the query and leave the error.
        if (check.severity === 'error' && cause.check.severity === 'query') return false;
        const here = at === 0 ? field : (also[at - 1]?.field ?? null);
        if (ofTheRow(cause.field) || (ofTheRow(field) && ofTheRow(here))) return true;
        return here !== null && ownCells(cause).includes(here);
      }),
  );
}
