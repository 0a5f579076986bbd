import { join } from 'node:path';
import {
  type PerChildFinding,
  type PerChildTable,
  perChildFindings,
  readPerChild,
  readSheets,
  type Submission,
  type SuppliedDocuments,
} from '#annex-a';
import { isListFile, readRequestFile } from './request-files.ts';

/** What a document on single children holds. */
export interface PerChildDocument {
  readonly no: string;
  readonly title: string;
  /** Its workbooks and text files. */
  readonly files: readonly string[];
  /** Its files of other kinds, whose children are not looked at. */
  readonly notLists: readonly string[];
  /** Why a file could not be read. */
  readonly unread: readonly string[];
  /** Null: no sheet has the columns of the document. */
  readonly table: PerChildTable | null;
  readonly findings: readonly PerChildFinding[];
}

/** Reads 2.03, 2.06 and 2.07 where a folder has them as workbooks or text files, and holds them against a date and the lists. */
export async function perChildDocuments(
  folder: string,
  { supplied }: SuppliedDocuments,
  against: { readonly asAt: number | null; readonly submission: Submission | null },
): Promise<PerChildDocument[]> {
  const found: PerChildDocument[] = [];
  for (const { document, files } of supplied) {
    if (document.perChild === null) continue;
    const lists = files.filter(isListFile);
    const given = await Promise.all(lists.map((name) => readRequestFile(join(folder, name))));
    const { sheets, unread } = readSheets(given);
    const table = readPerChild(document, sheets);
    const read = table !== null && table.sheets.length > 0;
    found.push({
      no: document.no,
      title: document.title,
      files: lists,
      notLists: files.filter((name) => !isListFile(name)),
      unread: unread.map(({ message }) => message),
      table: read ? table : null,
      findings: read ? perChildFindings(table, against) : [],
    });
  }
  return found;
}
