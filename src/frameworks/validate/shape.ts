import { Settings } from 'typebox/system';
import Value from 'typebox/value';
import { FrameworkSchema } from '../schema.ts';
import type { Fault } from './fault.ts';
import { faultsOfForms } from './forms.ts';
import { inWords } from './in-words.ts';

// Far above what any framework needs, far below what would exhaust the stack.
const deepest = 40;

/** What is wrong with the shape of a framework file, one fault a place, with the place nearest the mistake. */
export function faultsOfShape(json: unknown): Fault[] {
  const tooDeep = deeperThan(json, deepest);
  if (tooDeep !== null) {
    return [
      {
        check: 'shape',
        place: tooDeep,
        message: `What stands here is nested more than ${deepest} deep. Write it flatter.`,
      },
    ];
  }
  if (Value.Check(FrameworkSchema, json)) return [];
  Settings.Set({ maxErrors: 200 });
  const faults = faultsOfForms(json);
  for (const { keyword, instancePath, schemaPath, message, params } of Value.Errors(FrameworkSchema, json)) {
    if (keyword === 'boolean' || atChoiceOfForms.test(schemaPath)) continue;
    const place = instancePath === '' ? '/' : instancePath;
    const inChoice = schemaPath.includes('/anyOf');
    const words = inChoice
      ? 'A text must stand here, or null where null is allowed.'
      : inWords(keyword, message, params);
    if (!faults.some((fault) => fault.place === place && fault.message === words))
      faults.push({ check: 'shape', place, message: words });
  }
  return faults.length > 0
    ? faults
    : [{ check: 'shape', place: '/', message: 'The file has not the shape of a framework.' }];
}

// Where one of several forms may stand, `faultsOfForms` has told which is meant and what is wrong with it.
const atChoiceOfForms = /\/properties\/(?:when|effect|after)(?:\/|$)/;

/** The first place that lies deeper than `limit`, found without recursion; null when none does. */
function deeperThan(json: unknown, limit: number): string | null {
  const open: { value: unknown; place: string; depth: number }[] = [{ value: json, place: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, place, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limit) return place;
    for (const [key, inner] of Object.entries(value))
      open.push({ value: inner, place: `${place}/${key}`, depth: depth + 1 });
  }
  return null;
}
