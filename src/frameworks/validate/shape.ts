import Value from 'typebox/value';
import { FrameworkSchema } from '../schema.ts';
import type { Fault } from './fault.ts';

/** What is wrong with the shape of a framework file, one fault a place, with the place nearest the mistake. */
export function faultsOfShape(json: unknown): Fault[] {
  if (Value.Check(FrameworkSchema, json)) return [];
  const faults = new Map<string, Fault>();
  for (const { keyword, instancePath, schemaPath, message, params } of Value.Errors(FrameworkSchema, json)) {
    // The alternatives of a union each complain; the union's own line says it once.
    if (schemaPath.includes('/anyOf/') || keyword === 'boolean') continue;
    const place = instancePath === '' ? '/' : instancePath;
    if (!faults.has(place)) faults.set(place, { check: 'shape', place, message: inWords(keyword, message, params) });
  }
  if (faults.size === 0) return [{ check: 'shape', place: '/', message: 'The file has not the shape of a framework.' }];
  return [...faults.values()];
}

function inWords(keyword: string, message: string, params: unknown): string {
  const named = params as Record<string, unknown>;
  const names = (key: string) => (Array.isArray(named[key]) ? named[key].join(', ') : '');
  switch (keyword) {
    case 'required':
      return `Missing here: ${names('requiredProperties')}. Add it.`;
    case 'additionalProperties':
      return `Not known here: ${names('additionalProperties')}. Remove it or correct its name.`;
    case 'anyOf':
      return 'None of the forms allowed here fits. See the guide on adding a framework for what may stand here.';
    case 'enum':
      return `The value ${message}: ${names('allowedValues')}.`;
    case 'pattern':
      return `The text ${message}: ids are lower case with hyphens, dates are yyyy-mm-dd.`;
    case 'minLength':
      return 'The text is empty. Write it, or leave the field out where it is optional.';
    default:
      return `The value ${message}.`;
  }
}
