import { byKey, keyOf } from '../canonical.ts';
import type { Plan } from '../plan/plan.ts';
import type { Candidate } from '../population/population.ts';
import { algorithm } from './draw.ts';

/** What is drawn as one: a child, or brothers and sisters together. */
export interface Unit {
  /** The child who names the case. */
  readonly child: Candidate;
  readonly together: readonly Candidate[];
  readonly key: Uint32Array;
}

/**
 * The units of a population in the order of their keys.
 *
 * Apart: of each sibling group the child with the lowest key stands for the group, and the others are set aside, so that
 * each has the same chance to stand for it. Together: a group is one unit, named by the child whose id comes first and
 * ordered by that child's key, so that a large family has no better chance than a small one.
 */
export function unitsOf(
  candidates: readonly Candidate[],
  siblings: Plan['siblings'],
  seed: string,
): { units: Unit[]; setAside: Candidate[] } {
  const groups = new Map<string, Unit[]>();
  const units: Unit[] = [];
  for (const child of candidates) {
    const unit = { child, together: [], key: keyOf(algorithm, seed, child.id) };
    if (child.siblings === null || siblings === 'ignore') units.push(unit);
    else groups.set(child.siblings, [...(groups.get(child.siblings) ?? []), unit]);
  }
  const setAside: Candidate[] = [];
  for (const group of groups.values()) {
    // Candidates come in the order of their ids, so the first of a group is the one whose id comes first.
    const [first, ...others] = siblings === 'apart' ? group.sort((a, b) => byKey(a.key, b.key)) : group;
    if (first === undefined) continue;
    if (siblings === 'apart') setAside.push(...others.map(({ child }) => child));
    units.push(siblings === 'apart' ? first : { ...first, together: others.map(({ child }) => child) });
  }
  return { units: units.sort((a, b) => byKey(a.key, b.key)), setAside };
}
