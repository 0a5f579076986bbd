import type { Entered } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { counted } from './counted.ts';
import { perChildDocuments } from './per-child-documents.ts';
import { sortedFolder } from './sorted-folder.ts';

/** Line A21 from a folder of documents, and in words where it came from, or why it did not. */
export interface PrivatelyFostered {
  readonly entered: Entered;
  readonly says: readonly string[];
  readonly unread: readonly string[];
}

const no = '2.03';

/** The number of children privately fostered, from document 2.03; a value that a person entered stays. */
export async function privatelyFostered(folder: string, asAt: number, entered: Entered): Promise<PrivatelyFostered> {
  const documents = await perChildDocuments(folder, await sortedFolder(folder, false), { asAt, submission: null });
  const found = documents.find((each) => each.no === no);
  const unread = found?.unread ?? [];
  const children = found?.table?.children;
  const A21 = entered.lines.A21;
  if (children === undefined) {
    const why = found === undefined ? `the folder has no document ${no}` : `no sheet of document ${no} could be read`;
    return { entered, says: [`Line A21, children privately fostered, is not filled in: ${why}.`], unread };
  }
  const told = `Document ${no} has ${counted(children, 'child', 'children')} privately fostered (${writtenDayNumber(asAt)})`;
  if (A21?.value != null) return { entered, says: [`${told}; line A21 keeps the value entered.`], unread };
  const line = { share: null, national: null, previous: null, ...A21, value: children, date: asAt };
  return { entered: { ...entered, lines: { ...entered.lines, A21: line } }, says: [`${told}: line A21.`], unread };
}
