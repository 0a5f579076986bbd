import { Notices } from '../columns/notices.ts';
import { TextTable } from '../columns/text-table.ts';
import { Fault, type FaultCode } from '../fault.ts';
import type { Budget } from '../limits.ts';
import type { Sheet } from '../sheet.ts';
import type { Entry } from '../zip/directory.ts';
import type { Book } from './book.ts';
import { Parts } from './parts.ts';
import { noSharedTexts, type SharedTexts, sharedTextsReader } from './shared-texts.ts';
import { SheetReader } from './sheet-reader.ts';
import { type Styles, stylesReader } from './styles.ts';
import { type ListedSheet, readWorkbook, type Workbook } from './workbook.ts';

/** What came of a workbook: the sheets that could be read, and why others could not. */
export interface ReadWorkbook {
  readonly sheets: Sheet[];
  readonly unread: { readonly sheet: string; readonly code: FaultCode }[];
}

/** Reads an Excel workbook, of which the directory is known. `progress`: packed bytes done, and the sheet they are of. */
export function readWorkbookFile(
  file: string,
  archive: Uint8Array,
  entries: readonly Entry[],
  budget: Budget,
  progress: (packedBytes: number, sheet: string) => void,
): ReadWorkbook {
  let current = '';
  const parts = new Parts(archive, entries, budget, (bytes) => progress(bytes, current));
  const workbook = readWorkbook(parts);
  parts.expect([...workbook.sheets.map(({ part }) => part), workbook.styles ?? '', workbook.sharedTexts ?? '']);
  const texts = new TextTable(budget);
  const styles = readStyles(parts, workbook);
  const book: Book = { texts, shared: readSharedTexts(parts, workbook, texts), styles, from1904: workbook.from1904 };
  const read: ReadWorkbook = { sheets: [], unread: [] };
  for (const listed of workbook.sheets) {
    current = listed.name;
    try {
      budget.sheet();
      const notices = new Notices();
      if (read.sheets.length === 0) noteWorkbook(workbook, notices);
      if (listed.hidden) notices.note('hidden-sheet');
      read.sheets.push(readSheet(file, listed, parts, book, budget, notices));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      read.unread.push({ sheet: listed.name, code: error.code });
    }
  }
  return read;
}

function readSheet(
  file: string,
  listed: ListedSheet,
  parts: Parts,
  book: Book,
  budget: Budget,
  notices: Notices,
): Sheet {
  const { texts } = book;
  const reader = new SheetReader(book, budget, notices);
  parts.read(listed.part, reader.visit);
  const { rowNumbers, columns } = reader.finish();
  if (texts.cut > 0) notices.note('long-texts', undefined, texts.cut);
  texts.cut = 0;
  return { file, name: listed.name, rowNumbers, columns, strings: texts.all, notices: notices.all };
}

/** What concerns the whole workbook stands with its first sheet. */
function noteWorkbook(workbook: Workbook, notices: Notices): void {
  if (workbook.from1904) notices.note('date-system-1904');
  if (workbook.macros) notices.note('macros');
  if (workbook.externalLinks > 0) notices.note('external-links', undefined, workbook.externalLinks);
}

function readStyles(parts: Parts, { styles }: Workbook): Styles {
  if (styles === null) return [];
  const reader = stylesReader();
  parts.read(styles, reader.visit);
  return reader.styles();
}

/** The shared texts; none where the workbook has no such part, and then each cell that refers to one says so. */
function readSharedTexts(parts: Parts, { sharedTexts }: Workbook, texts: TextTable): SharedTexts {
  if (sharedTexts === null) return noSharedTexts;
  const reader = sharedTextsReader(texts);
  parts.read(sharedTexts, reader.visit);
  return reader.shared();
}
