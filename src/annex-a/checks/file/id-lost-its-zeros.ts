import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';

export const idLostItsZeros: Check = {
  id: 'id-lost-its-zeros',
  title: 'An identifier has lost the zeros before it',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: the same child unique ID across all lists; children in need census rule 1580',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: ['004711', '004712', '004713', '120001', '4714'].map((id) => ({ 'child-id': id })),
      3: [{ 'child-id': '4711' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: ['004711', '004712', '004713', '120001', '004714', 'W12'].map((id) => ({ 'child-id': id })),
      3: ['14711', '14712', '14713', '14714', '471'].map((id) => ({ 'child-id': id })),
    },
  },
  run: ({ submission, report }) => {
    const { words } = submission;
    const digits = words.map((word) => (/^\d+$/.test(word) ? word.length : 0));
    const ids = columnsOfType(submission, ['id']);
    // A child's identifier says nothing of an adopter's or a family's.
    const byKey = new Map<FieldKey, ReadonlyMap<string, string>>();
    for (const key of new Set(ids.map(({ column: { field } }) => field.key))) {
      const same = ids.filter(({ column: { field } }) => field.key === key);
      byKey.set(key, paddedIds(same, words, digits));
    }
    for (const { list, column } of ids) {
      const { values, field } = column;
      const padded = byKey.get(field.key);
      const length = paddedLength(values, digits, words);
      for (let row = 0; row < values.length; row += 1) {
        const word = values[row];
        const own = present(word) ? (digits[word] ?? 0) : 0;
        if (own === 0 || !present(word)) continue;
        const written = words[word] ?? '';
        const whole =
          padded?.get(written) ?? (length !== null && own < length ? written.padStart(length, '0') : written);
        if (whole !== written) report({ list: list.no, row, field: field.key, details: [written, whole] });
      }
    }
  },
  message: ([written, whole]) =>
    `“${written}” seems to be “${whole}” without its zeros: other identifiers begin with zeros. Correct it, and keep the column as text.`,
};

/** Identifiers that begin with zeros, by what is left without them. */
function paddedIds(
  ids: ReturnType<typeof columnsOfType>,
  words: readonly string[],
  digits: readonly number[],
): ReadonlyMap<string, string> {
  const padded = new Map<string, string>();
  const seen = new Uint8Array(words.length);
  for (const { column } of ids) {
    for (const word of column.values) {
      if (!present(word) || seen[word] === 1) continue;
      seen[word] = 1;
      const written = words[word] ?? '';
      if ((digits[word] ?? 0) > 1 && written.startsWith('0')) padded.set(written.replace(/^0+(?=.)/, ''), written);
    }
  }
  return padded;
}

/**
 * The length to which the identifiers of a column are filled up with zeros; null when they are not: four in five of those
 * in digits must have it, and one at least begin with a zero.
 */
function paddedLength(values: Int32Array, digits: readonly number[], words: readonly string[]): number | null {
  const counts = new Map<number, number>();
  const zeros = new Set<number>();
  let all = 0;
  for (const word of values) {
    const length = present(word) ? (digits[word] ?? 0) : 0;
    if (length === 0) continue;
    all += 1;
    counts.set(length, (counts.get(length) ?? 0) + 1);
    if (!zeros.has(length) && words[word]?.startsWith('0')) zeros.add(length);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < 3 || most[1] < all * 0.8) return null;
  return zeros.has(most[0]) ? most[0] : null;
}
