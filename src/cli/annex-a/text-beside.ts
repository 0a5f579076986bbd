import { decodeText, InputError } from '#frameworks';
import { readBytes } from '../read-text.ts';

/** The text of a file that is given beside the lists; `what` says which it should be. Throws InputError when the lists are given in its place. */
export async function textBeside(path: string, what: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    throw new InputError(`${path} is a workbook or another packed file. ${what}`);
  }
  return decodeText(bytes, path);
}

export const whatIs = {
  mapping: 'A mapping is a JSON file.',
  plan: 'A plan is a JSON file; examples/annex-a has three.',
  draw: 'A draw is the draw.json that --out wrote.',
  comparators: 'Comparators are a JSON or CSV file.',
  entered: 'Entered values are a JSON file.',
} as const;
