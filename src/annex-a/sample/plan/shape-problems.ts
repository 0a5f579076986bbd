import { didYouMean, knownNames, type PlanProblem } from './problem.ts';
import { filterForms, PlanSchema } from './schema.ts';

/** What this reader asks of a schema: the parts of JSON Schema that a plan's shape uses. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[] | undefined;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
}

// Far deeper than anybody writes, far below what would exhaust the stack.
const deepest = 30;

/** What is wrong with the shape of a plan: every problem with its place, and the nearest known name. */
export const shapeProblems = (json: unknown): PlanProblem[] => problemsIn(PlanSchema, json, '', 0);

function problemsIn(shape: Shape, value: unknown, place: string, depth: number): PlanProblem[] {
  const problem = (message: string): PlanProblem[] => [{ place: place === '' ? '/' : place, message }];
  if (depth > deepest) return problem('This is nested too deeply. Write it flatter.');
  if (shape.$ref !== undefined) return problemsInFilter(value, place, depth);
  if (shape.anyOf !== undefined) {
    const form = shape.anyOf.find(({ type }) => type === kindOf(value));
    if (form === undefined) return problem('Write “proportional”, or an object with how many of each stratum.');
    return problemsIn(form, value, place, depth);
  }
  if (shape.enum !== undefined) {
    if (shape.enum.includes(value)) return [];
    const known = shape.enum.map(String);
    return problem(`${said(value)} is not known here.${didYouMean(String(value), known)}${knownNames(known)}`);
  }
  if (shape.const !== undefined) {
    return value === shape.const ? [] : problem(`${said(value)} is not known here; “${shape.const}” is.`);
  }
  if (shape.type === 'integer' && kindOf(value) === 'number') return problem(`${said(value)} is not a whole number.`);
  if (shape.type !== kindOf(value)) return problem(`Here must stand ${kinds[shape.type ?? ''] ?? 'another value'}.`);
  if (typeof value === 'string') return value.length < (shape.minLength ?? 0) ? problem('The text is empty.') : [];
  if (typeof value === 'number') {
    if (value < (shape.minimum ?? value)) return problem(`The least that may stand here is ${shape.minimum}.`);
    return value > (shape.maximum ?? value) ? problem(`The most that may stand here is ${shape.maximum}.`) : [];
  }
  if (Array.isArray(value)) {
    if (value.length < (shape.minItems ?? 0)) return problem('The list is empty. Name at least one.');
    if (value.length > (shape.maxItems ?? value.length)) return problem(`At most ${shape.maxItems} may stand here.`);
    return value.flatMap((item: unknown, at) =>
      shape.items === undefined ? [] : problemsIn(shape.items, item, `${place}/${at}`, depth + 1),
    );
  }
  return isObject(value) ? problemsInObject(shape, value, place, depth) : [];
}

function problemsInObject(
  { properties = {}, required = [], patternProperties }: Shape,
  value: Readonly<Record<string, unknown>>,
  place: string,
  depth: number,
): PlanProblem[] {
  const any = patternProperties === undefined ? undefined : Object.values(patternProperties)[0];
  const known = Object.keys(properties);
  const missing = required.filter((key) => !(key in value));
  return [
    ...missing.map((key) => ({ place: place === '' ? '/' : place, message: `“${key}” is missing. Add it.` })),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const shape = Object.hasOwn(properties, key) ? properties[key] : any;
      if (shape !== undefined) return problemsIn(shape, inner, `${place}/${key}`, depth + 1);
      return [
        {
          place: `${place}/${key}`,
          message: `“${key}” is not known here.${didYouMean(key, known)}${knownNames(known)}`,
        },
      ];
    }),
  ];
}

/** A filter has one of several forms: the one is meant whose keys it has most of, so that the rest can be told. */
function problemsInFilter(value: unknown, place: string, depth: number): PlanProblem[] {
  const forms: readonly Shape[] = filterForms;
  const keys = (form: Shape) => Object.keys(form.properties ?? {});
  const allowed = forms.map((form) => form.required?.join(' + ') ?? '');
  if (!isObject(value))
    return [{ place, message: `Here must stand a filter, an object with one of: ${allowed.join(', ')}.` }];
  const has = (form: Shape) => keys(form).filter((key) => key in value && key !== 'list').length;
  const meant = [...forms].sort((a, b) => has(b) - has(a))[0];
  if (meant !== undefined && has(meant) > 0) return problemsInObject(meant, value, place, depth);
  const given = Object.keys(value)[0] ?? '';
  return [
    {
      place,
      message: `This is no filter.${didYouMean(given, forms.flatMap(keys))} Its keys must be one of: ${allowed.join(', ')}.`,
    },
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'object';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const said = (value: unknown) => (typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'This'));

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
};
