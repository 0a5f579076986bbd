import type { FieldKey } from '../../editions/field-keys.ts';
import type { EditionId, ListNo } from '../../editions/model.ts';
import type { Chance } from '../chance.ts';
import { placeOf, type SyntheticList, type SyntheticRow, type Value } from '../synthetic-row.ts';

/** A cell that a defect changed, and what it held. */
export interface Change {
  readonly key: FieldKey;
  readonly was: Value;
  readonly now: Value;
}

/** What a defect may look at and change: one row, and the other rows of its child. */
export class RowInHand {
  readonly edition: EditionId;
  readonly asAt: number;
  readonly chance: Chance;
  readonly list: SyntheticList;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The cells that are wrong, in the order they were set. */
  readonly wrong: Change[] = [];
  readonly #row: SyntheticRow;
  readonly #rowsOf: (child: string, no: ListNo) => readonly RowInHand[];

  constructor(
    at: { readonly edition: EditionId; readonly asAt: number; readonly chance: Chance },
    list: SyntheticList,
    index: number,
    row: SyntheticRow,
    rowsOf: (child: string, no: ListNo) => readonly RowInHand[],
  ) {
    this.edition = at.edition;
    this.asAt = at.asAt;
    this.chance = at.chance;
    this.list = list;
    this.index = index;
    this.#row = row;
    this.#rowsOf = rowsOf;
  }

  get child(): string {
    return this.#row.child;
  }

  has(key: FieldKey): boolean {
    return placeOf(this.list.definition, key) >= 0;
  }

  get(key: FieldKey): Value {
    return this.#row.values[placeOf(this.list.definition, key)] ?? null;
  }

  /** A date or count; null when the cell is blank. */
  number(key: FieldKey): number | null {
    const value = this.get(key);
    return typeof value === 'number' ? value : null;
  }

  /** Rows of the same child in a list, this one left out. */
  others(no: ListNo): readonly RowInHand[] {
    return this.#rowsOf(this.child, no).filter((row) => no !== this.list.no || row.index !== this.index);
  }

  /** Makes a cell wrong. */
  set(key: FieldKey, now: Value): true {
    const was = this.get(key);
    this.prepare(key, now);
    this.wrong.push({ key, was, now });
    return true;
  }

  /** Says that a cell is wrong because its row was added. */
  added(key: FieldKey): true {
    this.wrong.push({ key, was: null, now: this.get(key) });
    return true;
  }

  /** Changes a cell only so that the wrong one is wrong for one reason. */
  prepare(key: FieldKey, now: Value): void {
    const place = placeOf(this.list.definition, key);
    if (place < 0) throw new Error(`list ${this.list.no} of ${this.edition} has no ${key}`);
    this.#row.values[place] = now;
  }

  /** A copy of the row, added at the end of its list. */
  copied(): RowInHand {
    const row = { child: this.child, values: [...this.#row.values] };
    this.list.rows.push(row);
    return new RowInHand(this, this.list, this.list.rows.length - 1, row, this.#rowsOf);
  }
}
