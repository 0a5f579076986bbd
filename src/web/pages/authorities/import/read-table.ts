import { isRefusal, type ReadImport, type Refusal, readImport } from '#inspection';
import { readTableFile, unreadColumns } from '../../../forms/table-file.ts';
import type { UploadedFile } from '../../../forms/uploaded.ts';

/** A table as it was read, with what a person should know of how. */
export type ReadTable = ReadImport & { readonly notices: readonly string[] };

/** Reads the table of authorities in a CSV file or a workbook of one sheet. Refused with words at `file`; nothing is thrown for what it holds. */
export async function readTable(file: UploadedFile): Promise<ReadTable | Refusal> {
  const table = await readTableFile(file);
  if (isRefusal(table)) return table;
  const read = readImport(table.rows);
  return isRefusal(read) ? read : { ...read, notices: [...unreadColumns(read.unread), ...table.notices] };
}
