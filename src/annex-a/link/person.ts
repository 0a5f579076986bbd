import { isoDay } from '#calendar';
import type { CodeSet } from '../editions/code-sets/code-set.ts';
import { codeSets } from '../editions/code-sets/index.ts';
import type { FieldKey } from '../editions/field-keys.ts';
import { type Column, present } from '../submission/submission.ts';
import { placeOf, type RowPlace } from './cells.ts';
import type { Linked } from './linked.ts';

/** What is a child's own and the same on every list. */
export const personalFields = [
  'date-of-birth',
  'expected-date-of-birth',
  'gender',
  'ethnicity',
  'disability',
] as const satisfies readonly FieldKey[];
export type PersonalField = (typeof personalFields)[number];

// Codes that say that nothing is known: they contradict no other.
const notStated: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  gender: ['U'],
  ethnicity: ['REFU', 'NOBT'],
  disability: ['U'],
};

/** A value of a personal field, and where it was given. */
export interface GivenValue {
  /** A date in ISO 8601, or the code. */
  readonly value: string;
  /** The date or the code in words. */
  readonly says: string;
  /** False for a code that says that it is not stated, not known or refused. */
  readonly stated: boolean;
  readonly places: readonly RowPlace[];
}

const codeOf = ({ field }: Column, value: number) => {
  const set: CodeSet | null = field.codes === null ? null : codeSets[field.codes];
  return set?.codes[value];
};

/** Whether a value of a column states something: it is there, and is no code for "not stated". */
export function stated(column: Column, value: number | undefined): value is number {
  if (!present(value)) return false;
  const silent = notStated[column.field.key];
  return silent === undefined || !silent.includes(codeOf(column, value)?.code ?? '');
}

/** Every value that a child's rows give for a field: what states something first, the most frequent first, then the first met. */
export function givenValues({ rowsOf }: Pick<Linked, 'rowsOf'>, child: number, field: PersonalField): GivenValue[] {
  const found = new Map<string, { says: string; stated: boolean; places: RowPlace[] }>();
  for (const at of rowsOf(child)) {
    const column = at.list.columns.get(field);
    const value = column?.values[at.row];
    if (column === undefined || !present(value)) continue;
    const code = codeOf(column, value);
    const text = column.field.type === 'date' ? isoDay(value) : (code?.code ?? '');
    const entry = found.get(text) ?? { says: code?.label ?? text, stated: stated(column, value), places: [] };
    entry.places.push(placeOf(at));
    found.set(text, entry);
  }
  return [...found]
    .map(([value, rest]) => ({ value, ...rest }))
    .sort((a, b) => Number(b.stated) - Number(a.stated) || b.places.length - a.places.length);
}
