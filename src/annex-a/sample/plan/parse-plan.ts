import Value from 'typebox/value';
import { meaningProblems } from './meaning-problems.ts';
import type { Plan } from './plan.ts';
import { PlanError } from './problem.ts';
import { PlanSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * Reads a plan written in JSON. A population may be a list's number alone, and `strata.by` one name. Throws a
 * `PlanError` that names every problem: its place, what is wrong, and the nearest known name.
 */
export function parsePlan(text: string): Plan {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PlanError([
      { place: '/', message: `The plan is not JSON: ${error instanceof Error ? error.message : ''}` },
    ]);
  }
  return readPlan(json);
}

/** As `parsePlan`, of JSON that was read already. */
export function readPlan(json: unknown): Plan {
  const written = inFull(json);
  const problems = shapeProblems(written);
  if (problems.length > 0) throw new PlanError(problems);
  if (!Value.Check(PlanSchema, written)) {
    throw new PlanError([{ place: '/', message: 'The file has not the shape of a plan.' }]);
  }
  const others = meaningProblems(written);
  if (others.length > 0) throw new PlanError(others);
  return written;
}

function inFull(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { populations, strata } = json;
  return {
    ...json,
    ...(Array.isArray(populations) && {
      populations: populations.map((each: unknown) => (typeof each === 'number' ? { list: each } : each)),
    }),
    ...(isObject(strata) && typeof strata.by === 'string' && { strata: { ...strata, by: [strata.by] } }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
