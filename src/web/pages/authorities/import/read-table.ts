import { isRefusal, type ReadImport, type Refusal, readImport, refuse, sheetRows } from '#inspection';
import type { UploadedFile } from '../../../forms/uploaded.ts';

/** The most that a file may hold: it travels inside the page on which it is confirmed. */
const mostBytes = 600_000;

const limits = { fileBytes: mostBytes, unpackedBytes: 20_000_000, files: 3, sheets: 5, rows: 5_000, columns: 200 };

/** A table as it was read, with what a person should know of how. */
export type ReadTable = ReadImport & { readonly notices: readonly string[] };

/** Reads the table of authorities in a CSV file or a workbook of one sheet. Refused with words at `file`; nothing is thrown for what it holds. */
export async function readTable(file: UploadedFile): Promise<ReadTable | Refusal> {
  if (file.bytes.length > mostBytes) {
    return refuse('file-too-large', `The file must be smaller than ${mostBytes / 1000} KB. Send it in parts.`, 'file');
  }
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
  const read = readImport(sheetRows(sheet, cellKind));
  if (isRefusal(read)) return read;
  const notices = [
    ...(read.unread.length === 0 ? [] : [`These columns are not read: ${read.unread.join(', ')}.`]),
    ...(sheet.notices.some(({ kind }) => kind === 'not-utf-8')
      ? ['The file is not in UTF-8. It was read as Windows-1252: check names with accents.']
      : []),
  ];
  return { ...read, notices };
}
