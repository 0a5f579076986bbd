import type { Population } from '../population/population.ts';
import type { Draw } from './draw.ts';
import { drawSample, populationDigest } from './draw-sample.ts';
import { replaceCase } from './replace-case.ts';

/**
 * Draws again, with the plan, the seed and the replacements that a draw holds, and says in sentences what is not the
 * same. Empty: it is the draw that this population gives.
 */
export function verifyDraw(population: Population, draw: Draw): string[] {
  const digest = populationDigest(population);
  const differences: string[] = [];
  if (population.asAt !== draw.asAt) {
    differences.push(`The reference date is ${population.asAt}; the draw was made as at ${draw.asAt}.`);
  }
  if (digest !== draw.population.digest) {
    differences.push(
      `The population is another one: ${population.candidates.length} children now, ${draw.population.children} when it was drawn (digest ${digest.slice(0, 12)}…, not ${draw.population.digest.slice(0, 12)}…).`,
    );
  }
  let again: Draw | null = drawSample(population, draw.plan, draw.seed);
  for (const { given, reason } of draw.replaced) {
    if (again?.cases.some(({ child }) => child === given.child) !== true) again = null;
    else if (again.reserves.some(({ stratum }) => stratum === given.stratum))
      again = replaceCase(again, given.child, reason);
    else again = null;
  }
  if (again === null) return [...differences, 'The replacements cannot be made again.'];
  const [cases, now] = [listed(draw), listed(again)];
  const gone = [...cases.keys()].filter((no) => cases.get(no) !== now.get(no));
  const more = [...now.keys()].filter((no) => !cases.has(no));
  return [
    ...differences,
    ...gone.map((no) => `Case ${no} is ${now.get(no) ?? 'nobody'} when drawn again, and ${cases.get(no)} in the draw.`),
    ...more.map((no) => `Case ${no} is ${now.get(no)} when drawn again, and missing in the draw.`),
  ];
}

const listed = ({ cases }: Draw): ReadonlyMap<number, string> =>
  new Map(cases.map(({ no, child, together }) => [no, [child, ...together].join(' with ')]));
