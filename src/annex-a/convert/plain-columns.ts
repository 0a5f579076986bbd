import { codeSets } from '../editions/code-sets/index.ts';
import { type Column, type List, present, type Submission, unreadable } from '../submission/submission.ts';

/** One column of a list for other programs: one kind of value, null where there is none. */
export interface PlainColumn {
  readonly name: string;
  readonly kind: 'text' | 'day' | 'count';
  /** A text, a day number, or a count; null for a blank cell and for one that could not be read. */
  readonly valueAt: (row: number) => string | number | null;
}

const named = (key: string) => key.replaceAll('-', '_');

/**
 * The columns of a list for analysts: the row as Excel shows it, each field under its key, codes as codes; and beside a field in which a
 * cell could not be read, `…_submitted` with what was submitted there, so that nothing is lost.
 */
export function plainColumns(list: List, { words }: Submission): readonly PlainColumn[] {
  const columns = [...list.columns.values()].flatMap((column) => {
    const plain = plainColumn(column, words);
    return column.values.includes(unreadable) ? [plain, submittedBeside(column)] : [plain];
  });
  return [{ name: 'row_number', kind: 'count', valueAt: (row) => list.rowNumbers[row] ?? null }, ...columns];
}

function plainColumn({ field, values }: Column, words: readonly string[]): PlainColumn {
  const name = named(field.key);
  const read = (from: (value: number) => string | number | null) => (row: number) => {
    const value = values[row];
    return present(value) ? from(value) : null;
  };
  switch (field.type) {
    case 'date':
      return { name, kind: 'day', valueAt: read((day) => day) };
    case 'count':
      return { name, kind: 'count', valueAt: read((count) => count) };
    case 'code': {
      const codes = field.codes === null ? [] : codeSets[field.codes].codes;
      return { name, kind: 'text', valueAt: read((place) => codes[place]?.code ?? null) };
    }
    case 'id':
    case 'text':
    case 'postcode':
    case 'urn':
      return { name, kind: 'text', valueAt: read((word) => words[word] ?? null) };
  }
}

const submittedBeside = ({ field, values, text }: Column): PlainColumn => ({
  name: `${named(field.key)}_submitted`,
  kind: 'text',
  valueAt: (row) => (values[row] === unreadable ? text(row) : null),
});
