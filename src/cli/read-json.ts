import { InputError } from '#frameworks';
import { duplicateKey } from './duplicate-keys.ts';
import { readText } from './read-text.ts';

/** The parsed JSON of a file. Text that is no JSON, or names one thing twice, is an InputError that names the file and the place. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  if (text.trim() === '') throw new InputError(`${path} is empty. It should hold one JSON object.`);
  const json = parsed(text, path);
  const twice = duplicateKey(text);
  if (twice !== null)
    throw new InputError(`${path} names “${twice}” twice in one object, so one of the two would be lost. Remove one.`);
  return json;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'it cannot be read';
    throw new InputError(`${path} is no JSON: ${why}.`);
  }
}
