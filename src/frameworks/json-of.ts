import { duplicateKey } from './duplicate-keys.ts';
import { InputError } from './input-error.ts';

/**
 * The parsed JSON of a text. An empty text, one that is no JSON, and one that names a thing twice is an InputError that begins with
 * `name`, which says where the text is from.
 */
export function jsonOf(text: string, name: string): unknown {
  if (text.trim() === '') throw new InputError(`${name} is empty. It should hold one JSON object.`);
  const json = parsed(text, name);
  const twice = duplicateKey(text);
  if (twice !== null)
    throw new InputError(`${name} names “${twice}” twice in one object, so one of the two would be lost. Remove one.`);
  return json;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'it cannot be read';
    throw new InputError(`${name} is no JSON: ${why}.`);
  }
}
