import type { FieldKey } from '../../editions/field-keys.ts';
import { present, type Submission } from '../../submission/submission.ts';
import { type Check, everyEdition, type Place } from '../check.ts';

export const idWrittenTwoWays: Check = {
  id: 'id-written-two-ways',
  title: 'One identifier is written in two ways',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: the same child unique ID across all lists',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'AB12' }, { 'child-id': 'AB12' }], 3: [{ 'child-id': 'ab 12' }] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'AB12' }, { 'child-id': ' AB12 ' }], 3: [{ 'child-id': 'AB1' }] },
  },
  run: ({ submission, report }) => {
    for (const key of ['child-id', 'adopter-id', 'family-id'] as const) {
      const uses = usesOf(submission, key);
      const usual = usualForms(submission.words, uses);
      for (const list of submission.lists.values()) {
        const values = list.columns.get(key)?.values ?? [];
        for (let row = 0; row < values.length; row += 1) {
          const word = values[row];
          const better = present(word) ? usual.get(word) : undefined;
          const first = better === undefined ? undefined : uses.get(better)?.first;
          if (!present(word) || better === undefined || first === undefined) continue;
          const details = [submission.words[word] ?? '', submission.words[better] ?? ''];
          report({ list: list.no, row, field: key, also: [first], details });
        }
      }
    }
  },
  message: ([written, usual]) =>
    `“${written}” stands elsewhere as “${usual}”. The two are not taken for one child: write the identifier alike everywhere.`,
};

interface Use {
  count: number;
  readonly first: Place;
}

/** How often each identifier is used, and where first. */
function usesOf(submission: Submission, field: FieldKey): Map<number, Use> {
  const uses = new Map<number, Use>();
  for (const { no, columns } of submission.lists.values()) {
    const values = columns.get(field)?.values ?? [];
    for (let row = 0; row < values.length; row += 1) {
      const word = values[row];
      if (!present(word)) continue;
      const use = uses.get(word);
      if (use === undefined) uses.set(word, { count: 1, first: { list: no, row, field } });
      else use.count += 1;
    }
  }
  return uses;
}

/** For each identifier that differs from a more usual one in case or spacing alone, that one. */
function usualForms(words: readonly string[], uses: ReadonlyMap<number, Use>): ReadonlyMap<number, number> {
  const bare = /^[A-Z\d]*$/;
  const groups = new Map<string, number[]>();
  for (const word of uses.keys()) {
    const written = words[word] ?? '';
    const plain = bare.test(written) ? written : written.replaceAll(/\s+/g, '').toUpperCase();
    const group = groups.get(plain);
    if (group === undefined) groups.set(plain, [word]);
    else group.push(word);
  }
  const usual = new Map<number, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [best, ...others] = group.sort((a, b) => (uses.get(b)?.count ?? 0) - (uses.get(a)?.count ?? 0) || a - b);
    if (best !== undefined) for (const other of others) usual.set(other, best);
  }
  return usual;
}
