import type { Budget } from '../limits.ts';
import { type Cells, cellKind, columnLetters } from '../sheet.ts';
import type { Notices } from './notices.ts';

const firstRoom = 64;
const columnsOfExcel = 16_384;

interface GrowingColumn {
  kinds: Uint8Array;
  payloads: Float64Array;
  held: number;
}

/** The rows and columns of a sheet. */
export interface RowsAndColumns {
  readonly rowNumbers: Int32Array;
  readonly columns: (Cells | undefined)[];
}

/**
 * The columns of a sheet in the making. Rows come in any order and only those that hold something take room; a column
 * takes none below the last row it was used in.
 */
export class GrowingColumns {
  readonly #budget: Budget;
  readonly #notices: Notices;
  readonly #columns: (GrowingColumn | undefined)[] = [];
  #columnsUsed = 0;
  #rows = 0;
  #numbers = new Int32Array(firstRoom);
  #ascending = true;
  /** The number of the row that is being filled, and whether it has been given a place. */
  #number = 0;
  #placed = false;
  /** Whether it holds more than spaces so far; until it does, the columns in which it has spaces. */
  #holds = false;
  #spaces: number[] = [];
  /** Whether a cell of it was left out. */
  #isBeyond = false;

  constructor(budget: Budget, notices: Notices) {
    this.#budget = budget;
    this.#notices = notices;
  }

  /** Starts the row that Excel shows under a number. */
  startRow(number: number): void {
    this.#number = number;
    this.#placed = false;
    this.#holds = false;
    this.#isBeyond = false;
  }

  /** Gives a cell of the row its value. `isSpace`: a text of spaces only, which alone does not make a row hold something. */
  set(column: number, kind: number, payload: number, isSpace: boolean): void {
    if (!this.#placed && !this.#placeRow(column)) return;
    const row = this.#rows - 1;
    const cells = this.#columnFor(column, row);
    if (cells === undefined) return;
    if (!isSpace) this.#holds = true;
    else if (!this.#holds) this.#spaces.push(column);
    if (cells.kinds[row] === cellKind.blank) cells.held += 1;
    cells.kinds[row] = kind;
    cells.payloads[row] = payload;
  }

  /** Ends the row, and says whether it holds something; if not, whether that is only because of a limit. */
  endRow(): 'holds' | 'blank' | 'beyond-limit' {
    const none = this.#isBeyond ? 'beyond-limit' : 'blank';
    if (!this.#placed) return none;
    if (!this.#holds) {
      this.#rows -= 1;
      this.#budget.rows -= 1;
      for (const column of this.#spaces) {
        const cells = this.#columns[column];
        if (cells === undefined || cells.kinds[this.#rows] === cellKind.blank) continue;
        cells.kinds[this.#rows] = cellKind.blank;
        cells.held -= 1;
      }
    } else if (this.#rows > 1 && (this.#numbers[this.#rows - 2] as number) >= this.#number) this.#ascending = false;
    if (this.#spaces.length > 0) this.#spaces = [];
    return this.#holds ? 'holds' : none;
  }

  /** Whether a column holds something. */
  holds(column: number): boolean {
    return (this.#columns[column]?.held ?? 0) > 0;
  }

  /** How many columns there are, up to the last that holds something. */
  get width(): number {
    return this.#columns.findLastIndex((column) => column !== undefined && column.held > 0) + 1;
  }

  /** The sheet as it is to be, rows ascending. Empties this: a column is let go once it is copied. */
  finish(): RowsAndColumns {
    const order = this.#ascending ? undefined : this.#inOrder();
    const rowNumbers = order?.rowNumbers ?? this.#numbers.slice(0, this.#rows);
    const columns: (Cells | undefined)[] = new Array<Cells | undefined>(this.width).fill(undefined);
    for (let index = 0; index < columns.length; index += 1) {
      const column = this.#columns[index];
      this.#columns[index] = undefined;
      if (column !== undefined && column.held > 0) columns[index] = finished(column, rowNumbers.length, order?.places);
    }
    return { rowNumbers, columns };
  }

  #placeRow(column: number): boolean {
    if (this.#budget.rows >= this.#budget.limits.rows) {
      this.#budget.beyond += 1;
      this.#beyond(column);
      return false;
    }
    this.#budget.rows += 1;
    if (this.#rows === this.#numbers.length) {
      const numbers = new Int32Array(this.#rows * 2);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    this.#numbers[this.#rows] = this.#number;
    this.#rows += 1;
    this.#placed = true;
    return true;
  }

  /** The column, with room for a row; undefined when that is beyond a limit, which is noted. */
  #columnFor(index: number, row: number): GrowingColumn | undefined {
    const column = this.#columns[index];
    if (column !== undefined && row < column.kinds.length) return column;
    const { limits } = this.#budget;
    const room = Math.max(firstRoom, row + 1, 2 * (column?.kinds.length ?? 0));
    const more = room - (column?.kinds.length ?? 0);
    const isOneMore = column === undefined && (this.#columnsUsed >= limits.columns || index >= columnsOfExcel);
    if (isOneMore) return this.#beyond(index);
    if (this.#budget.cells + more > limits.cells) {
      this.#budget.beyond += 1;
      return this.#beyond(index);
    }
    this.#budget.cells += more;
    const kinds = new Uint8Array(room);
    const payloads = new Float64Array(room);
    if (column !== undefined) {
      kinds.set(column.kinds);
      payloads.set(column.payloads);
      column.kinds = kinds;
      column.payloads = payloads;
      return column;
    }
    const made = { kinds, payloads, held: 0 };
    while (this.#columns.length < index) this.#columns.push(undefined);
    this.#columns[index] = made;
    this.#columnsUsed += 1;
    return made;
  }

  #beyond(column: number): undefined {
    this.#isBeyond = true;
    this.#notices.note('cells-beyond-limit', () => `${columnLetters(column)}${this.#number}`);
  }

  /** The rows by number, and for each row as it came its place among them; rows of one number become one. */
  #inOrder(): { readonly rowNumbers: Int32Array; readonly places: Int32Array } {
    const order = Int32Array.from({ length: this.#rows }, (_, row) => row);
    order.sort((a, b) => (this.#numbers[a] as number) - (this.#numbers[b] as number) || a - b);
    const rowNumbers: number[] = [];
    const places = new Int32Array(this.#rows);
    for (const row of order) {
      const number = this.#numbers[row] as number;
      if (rowNumbers.at(-1) !== number) rowNumbers.push(number);
      places[row] = rowNumbers.length - 1;
    }
    return { rowNumbers: Int32Array.from(rowNumbers), places };
  }
}

function finished(column: GrowingColumn, rows: number, places: Int32Array | undefined): Cells {
  const kinds = new Uint8Array(rows);
  const payloads = new Float64Array(rows);
  if (places === undefined) {
    kinds.set(column.kinds.subarray(0, rows));
    payloads.set(column.payloads.subarray(0, rows));
    return { kinds, payloads };
  }
  // As they came, so that of two cells in one place the later is kept, as in Excel's own reading.
  column.kinds.subarray(0, places.length).forEach((kind, row) => {
    const place = places[row] as number;
    if (kind === cellKind.blank) return;
    kinds[place] = kind;
    payloads[place] = column.payloads[row] as number;
  });
  return { kinds, payloads };
}
