import { byKey } from '../canonical.ts';
import type { Plan } from '../plan/plan.ts';
import { quotasByStratum } from '../plan/quotas.ts';
import type { Population } from '../population/population.ts';
import { proportional } from './allocation.ts';
import type { Unit } from './cases-of-siblings.ts';

/** A stratum while it is counted off: its units in order, and how many are asked and taken. */
export interface Counted {
  readonly name: string;
  readonly children: number;
  readonly units: readonly Unit[];
  readonly asked: number;
  /** Taken from the front: those asked for as far as there are, then those that make up for other strata. */
  taken: number;
}

/** The strata of a population with their units in order, counted off by the plan. */
export function countedStrata({ candidates, strata }: Population, plan: Plan, units: readonly Unit[]): Counted[] {
  const byName = new Map(strata.map((name) => [name, { children: 0, units: [] as Unit[] }]));
  for (const unit of units) byName.get(unit.child.stratum)?.units.push(unit);
  for (const { stratum } of candidates) {
    const each = byName.get(stratum);
    if (each) each.children += 1;
  }
  const quotas = quotasByStratum(plan);
  // A quota for a stratum that has nobody is short too: it stands after the strata that are there.
  for (const name of quotas?.keys() ?? []) if (!byName.has(name)) byName.set(name, { children: 0, units: [] });
  const all = [...byName].map(([name, rest]) => ({ name, ...rest }));
  const shares = proportional(
    plan.size,
    all.map((stratum) => stratum.units.length),
  );
  return all.map((stratum, at) => {
    const asked = quotas === null ? (shares[at] ?? 0) : (quotas.get(stratum.name) ?? 0);
    return { ...stratum, asked, taken: Math.min(asked, stratum.units.length) };
  });
}

/** Takes the next units in the order of the keys, whichever their stratum, for as many as other strata were short of. */
export function madeUpFor(short: number, strata: readonly Counted[]): ReadonlySet<Unit> {
  const next = strata
    .flatMap((stratum) => stratum.units.slice(stratum.taken).map((unit) => ({ unit, stratum })))
    .sort((a, b) => byKey(a.unit.key, b.unit.key))
    .slice(0, short);
  for (const { stratum } of next) stratum.taken += 1;
  return new Set(next.map(({ unit }) => unit));
}
