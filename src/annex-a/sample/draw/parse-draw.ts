import { editionIds } from '../../editions/model.ts';
import { readPlan } from '../plan/parse-plan.ts';
import { PlanError } from '../plan/problem.ts';
import { algorithm, type Case, type Draw, DrawError, type NumberedCase } from './draw.ts';

/**
 * Reads a draw that was kept as JSON, to replace a case or to verify it. Throws a `DrawError` when it is none, was drawn
 * in another way, or holds what no draw could. That nobody changed it is for `verifyDraw` to see.
 */
export function parseDraw(text: string): Draw {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DrawError(`The draw is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (!isObject(json)) throw new DrawError('The file is no draw.');
  if (json.algorithm !== algorithm) {
    throw new DrawError(`The file is no draw made by ${algorithm}, the way this version draws.`);
  }
  const faults = Object.entries(parts).flatMap(([key, isRight]) => (isRight(json[key]) ? [] : [key]));
  if (faults.length > 0)
    throw new DrawError(`The draw was damaged: ${faults.join(', ')} ${faults.length > 1 ? 'are' : 'is'} not as drawn.`);
  try {
    return { ...(json as unknown as Draw), plan: readPlan(json.plan) };
  } catch (error) {
    if (error instanceof PlanError) throw new DrawError(`The plan of the draw was damaged. ${error.message}`);
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const listOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isRight);

const isCase = (value: unknown): value is Case =>
  isObject(value) &&
  [value.child, value.stratum, value.population, value.team, value.worker].every(isText) &&
  isNumber(value.list) &&
  listOf(isNumber)(value.lists) &&
  listOf(isText)(value.together) &&
  listOf(isText)(value.reasons);
const isNumbered = (value: unknown): value is NumberedCase => isCase(value) && isNumber((value as NumberedCase).no);

const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  seed: (value) => isText(value) && value !== '' && !/[\r\n]/.test(value),
  edition: (value) => editionIds.some((id) => id === value),
  asAt: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
  population: (value) =>
    isObject(value) && [value.before, value.filteredOut, value.children].every(isNumber) && isText(value.digest),
  strata: listOf(
    (value) =>
      isObject(value) &&
      isText(value.name) &&
      [value.children, value.cases, value.asked, value.drawn, value.probability].every(isNumber),
  ),
  cases: listOf(isNumbered),
  reserves: listOf(isCase),
  replaced: listOf((value) => isObject(value) && isNumbered(value.given) && isNumber(value.by) && isText(value.reason)),
  excluded: listOf((value) => isObject(value) && isText(value.child) && isText(value.why)),
  notes: listOf(isText),
};
