import type { FieldKey } from '../../editions/field-keys.ts';
import type { EditionId, ListNo } from '../../editions/model.ts';
import type { RowInHand } from './row-in-hand.ts';

/** One way in which a row can be wrong. */
export interface DefectKind {
  readonly id: string;
  /** The check that must find it. */
  readonly check: string;
  readonly list: ListNo;
  /** Columns without which it cannot be planted: an edition whose list lacks one has no such defect. */
  readonly keys: readonly FieldKey[];
  readonly editions: readonly EditionId[];
  /**
   * Plants it in a coherent row, and gives the row whose cells are then wrong: this one, or a copy. Null, and nothing
   * changed, when the row does not suit.
   */
  readonly plant: (row: RowInHand) => RowInHand | null;
}

type Rest = { readonly check?: string; readonly editions?: readonly EditionId[] };
const both: readonly EditionId[] = ['sif-2015', 'ilacs'];

/** A kind that its check is named after, unless `check` says otherwise. `change` gives false when the row does not suit. */
export const kind = (
  id: string,
  list: ListNo,
  keys: readonly FieldKey[],
  change: (row: RowInHand) => boolean,
  { check = id, editions = both }: Rest = {},
): DefectKind => ({ id, check, list, keys, editions, plant: (row) => (change(row) ? row : null) });

/** A date set to a few days before another, which it cannot precede. */
export const before = (id: string, list: ListNo, date: FieldKey, other: FieldKey, rest: Rest = {}): DefectKind =>
  kind(
    id,
    list,
    [date, other],
    (row) => {
      const after = row.number(other);
      if (row.number(date) === null || after === null) return false;
      return row.set(date, after - row.chance.between(1, 25));
    },
    rest,
  );

/** A cell left empty that another cell needs. */
export const missing = (id: string, list: ListNo, key: FieldKey, because: FieldKey, rest: Rest = {}): DefectKind =>
  kind(
    id,
    list,
    [key, because],
    (row) => row.get(key) !== null && row.get(because) !== null && row.set(key, null),
    rest,
  );

/** A code that the rest of a suitable row rules out. */
export const code = (
  id: string,
  list: ListNo,
  key: FieldKey,
  wrong: string,
  suits: (row: RowInHand) => boolean,
  rest: Rest = {},
): DefectKind => kind(id, list, [key], (row) => row.get(key) !== wrong && suits(row) && row.set(key, wrong), rest);
