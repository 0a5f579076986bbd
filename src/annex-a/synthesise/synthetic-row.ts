import type { FieldKey } from '../editions/field-keys.ts';
import type { ListDefinition, ListNo } from '../editions/model.ts';
import type { CellValue } from '../write/cell-value.ts';

/** What is written in a cell as it stands, because it is no value of its field. */
interface AsWritten {
  readonly written: CellValue;
}

/** The value of a cell: a date as a day number, a count, a code by its code, any other as text; null: blank. */
export type Value = string | number | AsWritten | null;

/** A row of the made-up authority, its values in the order of the edition's columns. */
export interface SyntheticRow {
  /** The child's id; in list 11 the adopter's. */
  readonly child: string;
  readonly values: Value[];
}

/** A list of the made-up authority. */
export interface SyntheticList {
  readonly no: ListNo;
  readonly definition: ListDefinition;
  readonly rows: SyntheticRow[];
}

/** Values by key. Keys that a list of the edition does not have are left out of its rows. */
export type Values = Readonly<Partial<Record<FieldKey, Value>>>;

const placesByList = new WeakMap<ListDefinition, ReadonlyMap<FieldKey, number>>();

/** The place of a field in the rows of a list; -1 when the list has none. */
export function placeOf(definition: ListDefinition, key: FieldKey): number {
  let places = placesByList.get(definition);
  if (places === undefined) {
    places = new Map(definition.fields.map((field, index) => [field.key, index]));
    placesByList.set(definition, places);
  }
  return places.get(key) ?? -1;
}
