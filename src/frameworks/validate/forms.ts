import type { TSchema } from 'typebox';
import Value from 'typebox/value';
import { forms } from '../schema.ts';
import type { Fault } from './fault.ts';
import { inWords } from './in-words.ts';

type Kind = keyof typeof forms;
type Json = Record<string, unknown>;

const nested: Readonly<Record<string, Kind>> = {
  all: 'condition',
  any: 'condition',
  not: 'condition',
  needs: 'condition',
  unless: 'condition',
};

/** What is wrong where one of several forms may stand: conditions and effects of rules, and what deadlines count. */
export function faultsOfForms(json: unknown): Fault[] {
  return [
    ...listOf(json, 'rules').flatMap((rule, i) => [
      ...('when' in rule ? faultsIn(rule.when, 'condition', `/rules/${i}/when`) : []),
      ...('effect' in rule ? faultsIn(rule.effect, 'effect', `/rules/${i}/effect`) : []),
    ]),
    ...listOf(json, 'deadlines').flatMap((deadline, i) =>
      'after' in deadline ? faultsIn(deadline.after, 'after', `/deadlines/${i}/after`) : [],
    ),
  ];
}

function faultsIn(value: unknown, kind: Kind, place: string): Fault[] {
  const fault = (at: string, message: string): Fault => ({ check: 'shape', place: at, message });
  const form = isObject(value) ? meant(value, kind) : undefined;
  if (!isObject(value) || form === undefined) {
    const allowed = forms[kind].map(({ properties }) => `{ ${Object.keys(properties).join(', ')} }`).join(', ');
    return [fault(place, `One of these must stand here: ${allowed}.`)];
  }
  const properties: Readonly<Record<string, TSchema>> = form.properties;
  const missing = form.required.filter((key) => !(key in value));
  const unknown = Object.keys(value).filter((key) => !(key in properties));
  return [
    ...(missing.length > 0 ? [fault(place, inWords('required', '', { requiredProperties: missing }))] : []),
    ...(unknown.length > 0
      ? [fault(place, inWords('additionalProperties', '', { additionalProperties: unknown }))]
      : []),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const schema = properties[key];
      const below = nested[key];
      const at = `${place}/${key}`;
      if (schema === undefined) return [];
      if (below === undefined) {
        return [...Value.Errors(schema, inner)].map((error) =>
          fault(`${at}${error.instancePath}`, inWords(error.keyword, error.message, error.params)),
        );
      }
      if (key !== 'all' && key !== 'any') return faultsIn(inner, below, at);
      if (!Array.isArray(inner)) return [fault(at, inWords('type', '', { type: 'array' }))];
      if (inner.length === 0) return [fault(at, inWords('minItems', '', {}))];
      return inner.flatMap((part: unknown, i) => faultsIn(part, below, `${at}/${i}`));
    }),
  ];
}

/** The form whose keys the value has most of; none when it has no key of any. */
function meant(value: Json, kind: Kind) {
  const shared = ({ properties }: { properties: object }) =>
    Object.keys(properties).filter((key) => key in value).length;
  const best = [...forms[kind]].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) > 0 ? best : undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(json: unknown, key: string): Json[] {
  const list = isObject(json) ? json[key] : undefined;
  return Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? item : {})) : [];
}
