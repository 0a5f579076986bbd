import { type Cells, cellKind, type Sheet, type SheetNotice } from '../sheets/sheet.ts';

/** A date cell: a day number, with the time of day as a fraction. */
interface DateCell {
  readonly day: number;
}

/** What a cell of a made-up sheet holds; "#N/A" and its like are error cells, and null or '' is blank. */
export type CellValue = string | number | boolean | DateCell | null;

/**
 * A sheet from its rows, for examples and tests, as the reader of files would give it: rows are numbered from 1, wholly
 * blank ones are left out, and each text stands once among the strings.
 */
export function sheetFrom(
  name: string,
  rows: readonly (readonly CellValue[])[],
  { file = 'made-up.xlsx', notices = [] }: { readonly file?: string; readonly notices?: readonly SheetNotice[] } = {},
): Sheet {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const stringPlace = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, strings.length);
    strings.push(text);
    return strings.length - 1;
  };
  const held = rows.flatMap((cells, index) =>
    cells.some((cell) => !isBlank(cell)) ? [{ cells, number: index + 1 }] : [],
  );
  const width = Math.max(0, ...held.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column): Cells | undefined => {
    if (held.every(({ cells }) => isBlank(cells[column]))) return undefined;
    const kinds = new Uint8Array(held.length);
    const payloads = new Float64Array(held.length);
    held.forEach(({ cells }, row) => {
      const [kind, payload] = cellOf(cells[column], stringPlace);
      kinds[row] = kind;
      payloads[row] = payload;
    });
    return { kinds, payloads };
  });
  return { file, name, rowNumbers: Int32Array.from(held, ({ number }) => number), columns, strings, notices };
}

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || cell === '';

function cellOf(cell: CellValue | undefined, stringPlace: (text: string) => number): readonly [number, number] {
  if (cell === undefined || cell === null || cell === '') return [cellKind.blank, 0];
  if (typeof cell === 'number') return [cellKind.number, cell];
  if (typeof cell === 'boolean') return [cellKind.boolean, cell ? 1 : 0];
  if (typeof cell === 'object') return [cellKind.date, cell.day];
  return [/^#[A-Z0-9/]+[!?]?$/.test(cell) ? cellKind.error : cellKind.text, stringPlace(cell)];
}
