import { jsonOf } from '#frameworks';
import { readText } from './read-text.ts';

/** The parsed JSON of a file. Text that is no JSON, or names one thing twice, is an InputError that names the file and the place. */
export async function readJson(path: string): Promise<unknown> {
  return jsonOf(await readText(path), path);
}
