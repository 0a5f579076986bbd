import { byBytes } from '../canonical.ts';
import type { Candidate, Population } from '../population/population.ts';

/** Made-up children: an id, a stratum, and the first id of the sibling group where there is one. */
export function madeUpPopulation(children: readonly (readonly [string, string, string?])[]): Population {
  const candidates = children.map(
    ([id, stratum, siblings]): Candidate => ({
      id,
      stratum,
      population: stratum,
      list: 7,
      lists: [7],
      team: 'North Team 2',
      worker: 'Worker 17',
      flags: [],
      siblings: siblings ?? null,
    }),
  );
  return {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    candidates: candidates.sort((a, b) => byBytes(a.id, b.id)),
    strata: [...new Set(children.map(([, stratum]) => stratum))],
    before: candidates.length,
    filteredOut: 0,
    excluded: [],
    warnings: [],
  };
}

/** So many children of a stratum, with ids that begin with a letter. */
export const madeUpChildren = (letter: string, count: number, stratum: string): [string, string][] =>
  Array.from({ length: count }, (_, n) => [`${letter}${String(n + 1).padStart(4, '0')}`, stratum]);
