import type { TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import { FiguresError } from './figures-error.ts';

/** The value of a JSON text, without a byte order mark. Throws FiguresError when it is none. */
export function parsedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read';
    throw new FiguresError(`${name} is no valid JSON: ${why}.`);
  }
}

/** Throws FiguresError for the deepest place where a value does not have a shape: it is the one nearest to the mistake. */
export function checkShape(schema: TSchema, value: unknown, name: string): void {
  const [first] = Errors(schema, value).toSorted(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  );
  if (first === undefined) return;
  const place = first.instancePath === '' ? 'at its top' : `at ${first.instancePath}`;
  // A name that the shape does not have fails against the schema that nothing meets.
  const wrong = first.keyword === 'boolean' ? 'nothing by this name is known' : `it ${first.message}`;
  throw new FiguresError(`${name} has the wrong shape ${place}: ${wrong}. Correct it there.`);
}
