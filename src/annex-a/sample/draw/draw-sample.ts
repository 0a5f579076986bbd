import { byKey, digestOf } from '../canonical.ts';
import type { Plan } from '../plan/plan.ts';
import type { Population } from '../population/population.ts';
import { type Unit, unitsOf } from './cases-of-siblings.ts';
import { type Counted, countedStrata, madeUpFor } from './counted-strata.ts';
import { algorithm, type Case, type Draw, DrawError, type DrawnStratum } from './draw.ts';
import { notesOf } from './notes.ts';

/**
 * Draws cases from a population by a plan and a seed. The same three give the same draw for ever, in any language:
 * docs/sampling.md says how. Throws a `DrawError` for a seed that is empty or of several lines.
 */
export function drawSample(population: Population, plan: Plan, seed: string): Draw {
  if (seed === '' || /[\r\n]/.test(seed)) {
    throw new DrawError('The seed must be a text of one line, such as the date of the draw and two names.');
  }
  const { candidates } = population;
  const { units, setAside } = unitsOf(candidates, plan.siblings, seed);
  const strata = countedStrata(population, plan, units);
  const short = strata.reduce((sum, { asked, taken }) => sum + asked - taken, 0);
  const madeUp = plan.strata?.refill === true ? madeUpFor(short, strata) : new Set<Unit>();
  const drawn = strata
    .flatMap((stratum) => stratum.units.slice(0, stratum.taken).map((unit, at) => ({ unit, stratum, at })))
    .sort((a, b) => byKey(a.unit.key, b.unit.key));
  return {
    algorithm,
    seed,
    plan,
    edition: population.edition,
    asAt: population.asAt,
    population: {
      before: population.before,
      filteredOut: population.filteredOut,
      children: candidates.length,
      digest: populationDigest(population),
    },
    strata: strata.map(drawnStratum),
    cases: drawn.map(({ unit, stratum, at }, index) => ({
      no: index + 1,
      ...caseOf(unit, stratum, at, madeUp.has(unit) ? 'It makes up for strata that had too few.' : null),
    })),
    reserves: strata.flatMap((stratum) => {
      const kept = plan.reserves ?? Math.max(5, stratum.taken);
      const { taken } = stratum;
      return stratum.units.slice(taken, taken + kept).map((unit, at) => caseOf(unit, stratum, taken + at, null));
    }),
    replaced: [],
    excluded: population.excluded,
    notes: [...notesOf(strata, plan, setAside.length, madeUp.size), ...population.warnings],
  };
}

/** SHA-256 over a population: for each child in order the id, the stratum and the first id of its siblings. */
export const populationDigest = ({ candidates }: Population): string =>
  digestOf(candidates.flatMap(({ id, stratum, siblings }) => [id, stratum, siblings ?? '']));

const drawnStratum = ({ name, children, units, asked, taken }: Counted): DrawnStratum => ({
  name,
  children,
  cases: units.length,
  asked,
  drawn: taken,
  probability: units.length === 0 ? 0 : taken / units.length,
});

function caseOf({ child, together }: Unit, { name, units }: Counted, at: number, besides: string | null): Case {
  const siblings = together.length === 0 ? [] : [`With ${together.map(({ id }) => id).join(', ')} as one family.`];
  return {
    child: child.id,
    together: together.map(({ id }) => id),
    stratum: child.stratum,
    population: child.population,
    list: child.list,
    lists: child.lists,
    team: child.team,
    worker: child.worker,
    reasons: [
      `Number ${at + 1} of ${units.length} in “${name}”, in the order of the seed.`,
      ...(besides === null ? [] : [besides]),
      ...child.flags.map((flag) => `Flagged: ${flag}.`),
      ...siblings,
    ],
  };
}
