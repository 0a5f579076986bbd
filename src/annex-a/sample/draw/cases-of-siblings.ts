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
 * A sibling group has the key of the child whose id comes first, so that a large family has no better chance than a small
 * one. Together: the group is one unit, named by that child. Apart: one child stands for the group, the one with the
 * lowest of other digests, so that each has the same chance to, whatever the key; the others are set aside.
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
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (siblings === 'together') units.push({ ...first, together: others.map(({ child }) => child) });
    else {
      const standing = standingFor(group, seed) ?? first;
      units.push({ child: standing.child, together: [], key: first.key });
      setAside.push(...group.filter((unit) => unit !== standing).map(({ child }) => child));
    }
  }
  return { units: units.sort((a, b) => byKey(a.key, b.key)), setAside };
}

const standingFor = (group: readonly Unit[], seed: string): Unit | undefined =>
  group
    .map((unit) => ({ unit, lot: keyOf(`${algorithm}-sibling`, seed, unit.child.id) }))
    .sort((a, b) => byKey(a.lot, b.lot))[0]?.unit;
