import { type Refusal, refuse, sheetRows, type TextRow } from '#inspection';
import type { UploadedFile } from './uploaded.ts';

/** The most that a file may hold: it travels inside the page on which it is confirmed. */
const mostBytes = 600_000;

const limits = { fileBytes: mostBytes, unpackedBytes: 20_000_000, files: 3, sheets: 5, rows: 5_000, columns: 200 };

/** The rows of one table, its headings first, with what a person should know of how it was read. */
export type TableFile = { readonly rows: readonly TextRow[]; readonly notices: readonly string[] };

/** What stands in the way of a file that is to be previewed; null when nothing does. */
export const tooLargeToPreview = ({ bytes }: UploadedFile): Refusal | null =>
  bytes.length <= mostBytes
    ? null
    : refuse('file-too-large', `The file must be smaller than ${mostBytes / 1000} KB. Send it in parts.`, 'file');

/** Reads the one table of a CSV file or of a workbook. Refused with words at `file`; nothing is thrown for what it holds. */
export async function readTableFile(file: UploadedFile): Promise<TableFile | Refusal> {
  const tooLarge = tooLargeToPreview(file);
  if (tooLarge !== null) return tooLarge;
  // Loaded with the first file: most processes never see one.
  const { cellKind, readSheets } = await import('#annex-a');
  const { sheets, unread } = readSheets([file], { limits });
  const [first] = unread;
  if (first !== undefined) return refuse('file-unreadable', first.message, 'file');
  const filled = sheets.filter(({ rowNumbers }) => rowNumbers.length > 0);
  const [sheet] = filled;
  if (sheet === undefined) return refuse('nothing-inside', 'The file holds no rows. Choose another one.', 'file');
  if (filled.length > 1) {
    return refuse('several-tables', 'The file holds more than one table. Send one table at a time.', 'file');
  }
  const notices = sheet.notices.some(({ kind }) => kind === 'not-utf-8')
    ? ['The file is not in UTF-8. It was read as Windows-1252: check names with accents.']
    : [];
  return { rows: sheetRows(sheet, cellKind), notices };
}

/** What a person should know of columns that were not read. */
export const unreadColumns = (headings: readonly string[]): readonly string[] =>
  headings.length === 0 ? [] : [`These columns are not read: ${headings.join(', ')}.`];
