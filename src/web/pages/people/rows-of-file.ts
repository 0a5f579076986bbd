// The rows of a file of people to invite, read as texts.
import type { cellKind, Sheet } from '#annex-a';
import { type AskedRow, mostRowsAtOnce, type Refusal, refuse } from '#inspection';
import type { UploadedFile } from '../../forms/uploaded.ts';

/** The columns of the file, and the headings under which each is found, whatever their case, spaces and hyphens. */
const headings = {
  name: ['name', 'fullname'],
  email: ['email', 'emailaddress'],
  role: ['role'],
  authorityCode: ['authoritycode', 'authority', 'code'],
} as const;
type Field = keyof typeof headings;
const fields = ['name', 'email', 'role', 'authorityCode'] as const satisfies readonly Field[];

/** What the columns are called in the template. */
export const columnTitles: { readonly [Each in Field]: string } = {
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  authorityCode: 'Authority code',
};

const spoken = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** A sheet, and what the kinds of its cells are called. */
type Table = { readonly sheet: Sheet; readonly kinds: typeof cellKind };

/** What a cell says; a number of a workbook is written as it stands. */
function textAt({ sheet, kinds }: Table, column: number, row: number): string {
  const cells = sheet.columns[column];
  const kind = cells?.kinds[row];
  const payload = cells?.payloads[row] ?? 0;
  if (kind === undefined || kind === kinds.blank) return '';
  if (kind === kinds.text) return (sheet.strings[payload] ?? '').replaceAll(/\p{C}+/gu, ' ').trim();
  return kind === kinds.number ? String(payload) : '';
}

/** The column of each field, and the fields that have none and need one. */
function columnsOf(table: Table): { readonly found: ReadonlyMap<Field, number>; readonly missing: readonly Field[] } {
  const found = new Map<Field, number>();
  for (const column of table.sheet.columns.keys()) {
    const heading = spoken(textAt(table, column, 0));
    const field = fields.find((each) => headings[each].some((name) => name === heading));
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  return { found, missing: fields.filter((field) => !found.has(field) && field !== 'authorityCode') };
}

// A small file can unpack to a very large one.
const limits = { fileBytes: 1_048_576, unpackedBytes: 20_000_000, files: 3, sheets: 5, rows: 5_000, columns: 200 };

/** The people that a CSV file or the first sheet of a workbook lists. Refused, at the field `file`, when it is no such list. */
export async function rowsOfFile(file: UploadedFile): Promise<readonly AskedRow[] | Refusal> {
  // Loaded with the first file: most processes never see one.
  const { cellKind: kinds, readSheets } = await import('#annex-a');
  const { sheets, unread } = readSheets([file], { limits });
  const [sheet] = sheets;
  const refused = (code: string, words: string) => refuse(code, words, 'file');
  if (sheet === undefined) {
    return refused('unreadable-file', unread[0]?.message ?? 'The file holds no rows. Choose another one.');
  }
  const rows = sheet.rowNumbers.length;
  if (rows < 2) {
    return refused(
      'no-rows',
      'The file has no rows under its headings. Write one row for each person and choose it again.',
    );
  }
  if (rows - 1 > mostRowsAtOnce) {
    const most = mostRowsAtOnce.toLocaleString('en-GB');
    return refused('too-many-rows', `The file has more than ${most} rows. Divide it into several files.`);
  }
  const { found: columns, missing } = columnsOf({ sheet, kinds });
  if (missing.length > 0) {
    return refused(
      'missing-columns',
      `The first row of the file must hold the headings. It has none for: ${missing.map((field) => columnTitles[field]).join(', ')}.`,
    );
  }
  const asked: AskedRow[] = [];
  for (const [index, row] of sheet.rowNumbers.entries()) {
    if (index === 0) continue;
    const text = (field: Field): string => {
      const column = columns.get(field);
      return column === undefined ? '' : textAt({ sheet, kinds }, column, index);
    };
    const read = { name: text('name'), email: text('email'), role: text('role'), authorityCode: text('authorityCode') };
    if (Object.values(read).some((cell) => cell !== '')) asked.push({ row, ...read });
  }
  return asked.length === 0 ? refused('no-rows', 'The file has no rows under its headings.') : asked;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads the rows that the preview sent along; null when they are not what it wrote. */
export function rowsOfPreview(text: string): readonly AskedRow[] | null {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows) || rows.length === 0 || rows.length > mostRowsAtOnce) return null;
    const read = rows.flatMap((each: unknown): AskedRow[] => {
      if (!Array.isArray(each) || each.length !== 5) return [];
      const [row, name, email, role, authorityCode] = each;
      const texts = isText(name) && isText(email) && isText(role) && isText(authorityCode);
      return texts && Number.isSafeInteger(row) ? [{ row, name, email, role, authorityCode }] : [];
    });
    return read.length === rows.length ? read : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The rows as the preview sends them along. */
export const previewText = (rows: readonly AskedRow[]): string =>
  JSON.stringify(rows.map(({ row, name, email, role, authorityCode }) => [row, name, email, role, authorityCode]));
