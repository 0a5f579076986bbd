import { InputError } from '#frameworks';
import { readText } from './read-text.ts';

/** The parsed JSON of a file. Text that is no JSON is an InputError that names the file and the place. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  if (text.trim() === '') throw new InputError(`${path} is empty. It should hold one JSON object.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    throw new InputError(`${path} is no JSON: ${why}.`);
  }
}
