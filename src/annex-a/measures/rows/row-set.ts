/** Rows that a number does not count although they belong to its population, and why. */
export interface LeftOut {
  readonly count: number;
  readonly why: string;
}

/** Rows that are counted on an assumption, and which. */
export interface Assumed {
  readonly count: number;
  readonly what: string;
}

/** The rows of a list that make a population, ascending. */
export interface RowSet {
  readonly rows: Int32Array;
  readonly leftOut: readonly LeftOut[];
  readonly assumed: readonly Assumed[];
}

/** Counts reasons. What comes out does not depend on the order of the rows. */
export class Reasons {
  readonly #counts = new Map<string, number>();

  add(why: string, count = 1): void {
    if (count > 0) this.#counts.set(why, (this.#counts.get(why) ?? 0) + count);
  }

  leftOut(): LeftOut[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, count]) => ({ count, why }));
  }
}
