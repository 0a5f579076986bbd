import type { FieldKey } from '../../editions/field-keys.ts';
import { type List, present } from '../../submission/submission.ts';

/** The rows given without those that repeat another in every column: the first of each stays. Rows without an id all stay. */
export function withoutRepeats(list: List, among: Int32Array, idKey: FieldKey): Int32Array {
  const ids = list.columns.get(idKey)?.values;
  if (ids === undefined) return among;
  const columns = [...list.columns.values()].map(({ values }) => values);
  const firsts = new Map<number, number>();
  const same = (a: number, b: number) => columns.every((values) => values[a] === values[b]);
  return among.filter((row) => {
    if (!present(ids[row])) return true;
    // Two 26-bit sums make one exact whole number. Different rows that share it are compared, and both stay.
    let high = 17;
    let low = 23;
    for (const values of columns) {
      const value = values[row] ?? 0;
      high = (Math.imul(high, 31) + value) | 0;
      low = (Math.imul(low ^ value, 0x5bd1e995) + 0x9e3779b9) | 0;
    }
    const key = (high & 0x3ffffff) * 0x4000000 + (low & 0x3ffffff);
    const first = firsts.get(key);
    if (first !== undefined) return !same(first, row);
    firsts.set(key, row);
    return true;
  });
}
