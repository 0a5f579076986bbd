import type { List, Submission } from '../submission/submission.ts';
import { type PlainColumn, plainColumns } from './plain-columns.ts';

const millisecondsPerDay = 86_400_000;

/** A list as a Parquet file: dates are days, counts 32-bit integers, blanks null. */
export async function parquetBytes(list: List, submission: Submission): Promise<Uint8Array> {
  // Loaded when it is first needed: most work never writes Parquet.
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columns = plainColumns(list, submission);
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: valuesOf(column, list.rows) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaOf)],
  });
  return new Uint8Array(buffer);
}

function schemaOf({ name, kind }: PlainColumn) {
  const repetition_type = 'OPTIONAL' as const;
  switch (kind) {
    case 'text':
      return { name, repetition_type, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
    case 'day':
      return { name, repetition_type, type: 'INT32' as const, converted_type: 'DATE' as const };
    case 'count':
      return { name, repetition_type, type: 'INT32' as const };
  }
}

const valuesOf = ({ kind, valueAt }: PlainColumn, rows: number): (string | number | Date | null)[] =>
  Array.from({ length: rows }, (_, row) => {
    const value = valueAt(row);
    // The writer takes a date for a day, and a day number for milliseconds.
    return kind === 'day' && typeof value === 'number' ? new Date(value * millisecondsPerDay) : value;
  });
