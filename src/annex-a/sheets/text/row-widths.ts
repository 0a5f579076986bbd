interface Rows {
  count: number;
  readonly first: number;
}

/** How many cells the rows of a text file have, for telling which are ragged once all are read. */
export class RowWidths {
  /** Rows by how many cells they have, and by the last that holds something. */
  readonly #byCells = new Map<number, Rows>();
  readonly #byHeld = new Map<number, Rows>();

  /** Counts a row: its number, how many cells it has, and how many up to the last that holds something. */
  count(row: number, cells: number, held: number): void {
    for (const [rows, width] of [[this.#byCells, cells] as const, [this.#byHeld, held] as const]) {
      const known = rows.get(width);
      if (known === undefined) rows.set(width, { count: 1, first: row });
      else known.count += 1;
    }
  }

  /** How many rows have fewer cells than most rows, or something in more, and the first of them. */
  ragged(): Rows {
    let [usual, most] = [0, 0];
    for (const [width, { count }] of this.#byCells) if (count > most) [usual, most] = [width, count];
    let [count, first] = [0, Number.POSITIVE_INFINITY];
    const add = (rows: Rows) => {
      count += rows.count;
      first = Math.min(first, rows.first);
    };
    for (const [width, rows] of this.#byCells) if (width < usual) add(rows);
    for (const [width, rows] of this.#byHeld) if (width > usual) add(rows);
    return { count, first };
  }
}
