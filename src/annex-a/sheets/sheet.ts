// What every reader gives, whatever the file was: sheets as columns of cells, each cell one kind and one number.

/** What a cell holds. */
export const cellKind = { blank: 0, text: 1, number: 2, date: 3, boolean: 4, error: 5 } as const;

/** One column of a sheet, one entry a row of the sheet's `rowNumbers`. */
export interface Cells {
  /** A `cellKind` each. */
  readonly kinds: Uint8Array;
  /**
   * By kind: text and error, a place in `strings`; number, itself; date, days from 1 January 1970 with the time of day
   * as a fraction, whichever date system the workbook uses; boolean, 1 or 0.
   */
  readonly payloads: Float64Array;
}

/** Something about a sheet or its file that a person should know, and that no cell shows. */
export interface SheetNotice {
  readonly kind:
    | 'hidden-sheet'
    | 'hidden-rows'
    | 'hidden-columns'
    | 'filter'
    | 'formulas'
    | 'formulas-without-value'
    | 'merged-cells'
    | 'date-system-1904'
    | 'macros'
    | 'external-links'
    /** Rows that are in the file only for their formatting, or hold only spaces; they are left out. */
    | 'blank-rows'
    /** Rows of a text file with fewer cells than most of its rows have, or with something in more. */
    | 'ragged-rows'
    /** Cells of a text file with a quotation mark that is not closed, or closed too early. */
    | 'stray-quotes'
    /** A text file in no form of Unicode, which is read as Windows-1252. */
    | 'not-utf-8'
    /** Texts longer than a cell can hold, cut there. */
    | 'long-texts'
    /** Cells in more rows or columns than are read, which are left out. */
    | 'cells-beyond-limit';
  /** How many, where it can be counted; 1 otherwise. */
  readonly count: number;
  /** Where the first one is, such as "F12" or a row number; empty when it concerns the whole. */
  readonly at: string;
}

/** One sheet of a file as columns of cells, with what was noticed while it was read. */
export interface Sheet {
  /** The file's name, without folders. */
  readonly file: string;
  readonly name: string;
  /** The row numbers that Excel shows, ascending, of the rows that hold any cell that is not blank. */
  readonly rowNumbers: Int32Array;
  /** By place of the column, A first; undefined where the column is wholly blank. */
  readonly columns: readonly (Cells | undefined)[];
  /** The texts that cells have by their places. The sheets of one workbook have one array in common. */
  readonly strings: readonly string[];
  readonly notices: readonly SheetNotice[];
}

/** The letters of a column: 0 is A, 25 Z, 26 AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
