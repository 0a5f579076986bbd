import * as XLSX from '@e965/xlsx';
import { cellKind, columnLetters, type Sheet } from '../../src/annex-a/sheets/sheet.ts';

// What SheetJS reads, in the words of our own reading, so that cell can be compared with cell.

/** The cells that are not blank, as "kind value", by sheet and reference: `List 1!A2` → `text W1`. */
export type ShownCells = ReadonlyMap<string, string>;

const kindNames = new Map(Object.entries(cellKind).map(([name, kind]) => [kind as number, name]));
/** To the nearest hundredth of a second: SheetJS keeps a moment as whole milliseconds. */
const moment = (days: number) => String(Math.round(days * 8_640_000) / 8_640_000);

/** Our reading. */
export function ourCells(sheets: readonly Sheet[]): ShownCells {
  const shown = new Map<string, string>();
  for (const { name, columns, rowNumbers, strings } of sheets) {
    columns.forEach((column, index) => {
      column?.kinds.forEach((kind, row) => {
        const payload = column.payloads[row] ?? Number.NaN;
        if (kind === cellKind.blank) return;
        const isWord = kind === cellKind.text || kind === cellKind.error;
        const value = isWord ? strings[payload] : kind === cellKind.date ? moment(payload) : String(payload);
        shown.set(`${name}!${columnLetters(index)}${rowNumbers[row]}`, `${kindNames.get(kind)} ${value}`);
      });
    });
  }
  return shown;
}

/** What we read otherwise than SheetJS, whatever the workbook, each for a reason. */
const otherwise: readonly { readonly why: string; readonly shown: (cell: Read) => string | null }[] = [
  {
    why: 'a duration is no date',
    shown: ({ format, value, isDate }) => (isDate && /\[[hms]+\]|^mm:?ss/.test(format) ? `number ${value}` : null),
  },
  {
    why: 'a time of day is no date unless it comes with a day',
    shown: ({ format, value, isDate }) => (isDate && /^h/.test(format) && value < 1 ? `number ${value}` : null),
  },
  {
    why: 'Excel shows no date before its first day or after 31 December 9999',
    shown: ({ value, isDate, last }) => (isDate && (value < 0 || value >= last + 1) ? `number ${value}` : null),
  },
  {
    why: 'two of the days that Excel shows never were; SheetJS makes one 31 December 1899 and the other a number',
    shown: ({ value, from1904, isDate }) => {
      if (from1904 || !isDate || value >= 61 || (value >= 1 && value < 60)) return null;
      return value < 1 ? 'text 00/01/1900' : 'text 29/02/1900';
    },
  },
  {
    why: 'with such a format Excel shows leading zeros, and what it shows is the value',
    shown: ({ format, value, shown }) => (/^0{2,}$/.test(format) && Number.isInteger(value) ? `text ${shown}` : null),
  },
];

interface Read {
  readonly format: string;
  readonly value: number;
  readonly isDate: boolean;
  readonly shown: string;
  readonly from1904: boolean;
  /** The serial number of 31 December 9999. */
  readonly last: number;
}

/** The reading of SheetJS, corrected where we read otherwise, and without the rows that hold only spaces. */
export function sheetJsCells(bytes: Uint8Array): ShownCells {
  // Dates are asked for as moments in UTC; asked for otherwise, they shift with the time zone of the machine.
  const book = XLSX.read(bytes, { type: 'buffer', cellDates: true, UTC: true, cellNF: true });
  const raw = XLSX.read(bytes, { type: 'buffer', cellNF: true });
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const shown = new Map<string, string>();
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name] ?? {};
    const blankRows = rowsOfSpaces(sheet);
    for (const [ref, cell] of Object.entries(sheet)) {
      if (ref.startsWith('!') || blankRows.has(ref.replace(/\D/g, ''))) continue;
      const value = shownCell(cell as XLSX.CellObject, raw.Sheets[name]?.[ref] as XLSX.CellObject, from1904);
      if (value !== null) shown.set(`${name}!${ref}`, value);
    }
  }
  return shown;
}

function rowsOfSpaces(sheet: XLSX.WorkSheet): ReadonlySet<string> {
  const rows = new Map<string, boolean>();
  for (const [ref, cell] of Object.entries(sheet)) {
    const row = ref.replace(/\D/g, '');
    if (!ref.startsWith('!')) rows.set(row, (rows.get(row) ?? true) && String(cell.v ?? '').trim() === '');
  }
  return new Set([...rows].filter(([, isBlank]) => isBlank).map(([row]) => row));
}

function shownCell({ t, v, w = '', z }: XLSX.CellObject, raw: XLSX.CellObject, from1904: boolean): string | null {
  if (v === undefined) return null;
  if (t === 's') return v === '' ? null : `text ${v}`;
  if (t === 'b') return `boolean ${v ? 1 : 0}`;
  if (t === 'e') return `error ${w}`;
  // SheetJS makes no date of serial number 60, whatever its format; and it gives no format for 27 to 58, which are dates.
  const isDate = v instanceof Date || (raw.v === 60 && (z === undefined || XLSX.SSF.is_date(String(z))));
  if (typeof raw.v === 'number') {
    const last = from1904 ? 2_957_003 : 2_958_465;
    const read = { format: String(z ?? ''), value: raw.v, isDate, shown: w, from1904, last };
    for (const { shown } of otherwise) {
      const corrected = shown(read);
      if (corrected !== null) return corrected;
    }
  }
  return v instanceof Date ? `date ${moment(v.getTime() / 86_400_000)}` : `number ${v}`;
}
