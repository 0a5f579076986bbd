import type { Vector } from 'apache-arrow';
import type { List, Submission } from '../submission/submission.ts';
import { type PlainColumn, plainColumns } from './plain-columns.ts';

/** The library, loaded when it is first needed: most work never writes Arrow. */
type Arrow = typeof import('apache-arrow');

/** A list as an Arrow file (IPC, with dictionaries of texts and codes): dates are days, counts 32-bit integers, blanks null. */
export async function arrowBytes(list: List, submission: Submission): Promise<Uint8Array> {
  const arrow = await import('apache-arrow');
  const columns = plainColumns(list, submission).map((column): [string, Vector] => [
    column.name,
    vectorOf(arrow, column, list.rows),
  ]);
  return arrow.tableToIPC(new arrow.Table(Object.fromEntries(columns)), 'file');
}

function vectorOf(arrow: Arrow, { kind, valueAt }: PlainColumn, rows: number): Vector {
  if (kind === 'text') {
    const texts = Array.from({ length: rows }, (_, row) => valueAt(row) as string | null);
    return arrow.vectorFromArray(texts, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));
  }
  const data = new Int32Array(rows);
  const nullBitmap = new Uint8Array(Math.ceil(rows / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = valueAt(row);
    if (typeof value !== 'number') nullCount += 1;
    else {
      data[row] = value;
      nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
    }
  }
  const given = { length: rows, nullCount, nullBitmap, data };
  return kind === 'day'
    ? arrow.makeVector(arrow.makeData({ type: new arrow.DateDay(), ...given }))
    : arrow.makeVector(arrow.makeData({ type: new arrow.Int32(), ...given }));
}
