import { ethnicGroupIds } from '../../editions/ethnic-groups.ts';
import type { FieldType } from '../../editions/model.ts';
import { ageBands, notKnown } from './age-band.ts';
import { knownField, labelIn } from './known-fields.ts';
import type { Division, Plan } from './plan.ts';
import { didYouMean, knownNames, type PlanProblem } from './problem.ts';

/** What stands between the parts of a stratum's name, when children are divided by several things. */
export const between = ' / ';

/** What is wrong with the strata of a plan: divisions that divide nothing, quotas that do not add up, names nobody has. */
export function quotaProblems(plan: Plan, populations: readonly string[]): PlanProblem[] {
  const { strata } = plan;
  if (strata === undefined) return [];
  const problems = strata.by.flatMap((division, at) => divisionProblems(division, `/strata/by/${at}`));
  const { allocation } = strata;
  if (typeof allocation === 'string') {
    return strata.refill === true
      ? [...problems, { place: '/strata/refill', message: 'Only quotas can be too few to fill. Remove it.' }]
      : problems;
  }
  const total = Object.values(allocation).reduce((sum, quota) => sum + quota, 0);
  if (total !== plan.size) {
    problems.push({ place: '/strata/allocation', message: `The quotas make ${total}, and the size is ${plan.size}.` });
  }
  for (const name of Object.keys(allocation)) {
    const place = `/strata/allocation/${name}`;
    const parts = name.split(between);
    if (parts.length !== strata.by.length) {
      const example = strata.by.join(between);
      problems.push({ place, message: `A stratum here has ${strata.by.length} parts, written “${example}”.` });
      continue;
    }
    strata.by.forEach((division, at) => {
      const part = parts[at] ?? '';
      const known = namesOf(division, populations);
      if (known === null || stratumPart(division, part, known) !== null) return;
      problems.push({ place, message: `“${part}” is no stratum.${didYouMean(part, known)}${knownNames(known)}` });
    });
  }
  return problems;
}

/** The quotas by the names that strata have: codes are replaced by their labels. */
export function quotasByStratum(plan: Plan): ReadonlyMap<string, number> | null {
  const { strata } = plan;
  if (strata === undefined || typeof strata.allocation === 'string') return null;
  return new Map(
    Object.entries(strata.allocation).map(([name, quota]) => {
      const parts = name.split(between).map((part, at) => {
        const division = strata.by[at];
        return division === undefined ? part : (stratumPart(division, part, null) ?? part);
      });
      return [parts.join(between), quota];
    }),
  );
}

function divisionProblems(division: Division, place: string): PlanProblem[] {
  if (division === 'population' || division === 'age-band' || division === 'ethnic-group') return [];
  const dividing: readonly FieldType[] = ['code', 'text', 'count'];
  const { types, lists } = knownField(division);
  if ([...lists].every((no) => no === 11)) return [{ place, message: `“${division}” is a column of adopters.` }];
  if (dividing.some((type) => types.has(type))) return [];
  return [{ place, message: `“${division}” has too many values to divide by. Divide by a code, a text or a number.` }];
}

// The names that strata can have; null when they come from the data alone.
function namesOf(division: Division, populations: readonly string[]): readonly string[] | null {
  if (division === 'population') return [...new Set(populations)];
  if (division === 'age-band') return [...ageBands, notKnown];
  if (division === 'ethnic-group') return ethnicGroupIds;
  const { sets, types } = knownField(division);
  if (sets.size === 0 || types.has('text')) return null;
  return [...new Set([...sets].flatMap((set) => set.codes.map(({ label }) => label))), notKnown];
}

// The name a part has in a stratum: a code is called by its label.
function stratumPart(division: Division, part: string, known: readonly string[] | null): string | null {
  if (known?.includes(part)) return part;
  if (division === 'population' || division === 'age-band' || division === 'ethnic-group') return null;
  for (const set of knownField(division).sets) {
    const label = labelIn(set, part);
    if (label !== null) return label;
  }
  return null;
}
