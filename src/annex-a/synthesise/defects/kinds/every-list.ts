import type { FieldKey } from '../../../editions/field-keys.ts';
import { editions } from '../../../editions/index.ts';
import { type EditionId, editionIds, type ListNo, listNos } from '../../../editions/model.ts';
import { type DefectKind, kind } from '../defect-kind.ts';

const listsOfChildren = listNos.filter((no) => no < 11);
const births: readonly FieldKey[] = ['date-of-birth', 'expected-date-of-birth'];

/** Every date of every list set to a day after the reference date: it must be found wherever it stands. */
const futureDates: readonly DefectKind[] = listNos.flatMap((no) => {
  const keys = new Map<FieldKey, EditionId[]>();
  for (const edition of editionIds) {
    for (const { key, type } of editions[edition].lists[no - 1]?.fields ?? []) {
      if (type === 'date' && !births.includes(key)) keys.set(key, [...(keys.get(key) ?? []), edition]);
    }
  }
  return [...keys].map(([key, of]) =>
    kind(
      `future-${key}-list-${no}`,
      no,
      [key],
      (row) => row.get(key) !== null && row.set(key, row.asAt + row.chance.between(1, 900)),
      { check: 'event-after-the-reference-date', editions: of },
    ),
  );
});

/** What can be wrong with who a child is. */
const whoAChildIs: readonly DefectKind[] = listsOfChildren.flatMap((no) => [
  kind(
    `age-not-as-birth-date-list-${no}`,
    no,
    ['age', 'date-of-birth'],
    (row) => {
      const age = row.number('age');
      return age !== null && row.set('age', age + row.chance.of([1, 2, 3, 10] as const));
    },
    { check: 'age-not-as-birth-date' },
  ),
  kind(
    `birth-date-after-the-reference-date-list-${no}`,
    no,
    ['date-of-birth'],
    (row) => row.number('date-of-birth') !== null && row.set('date-of-birth', row.asAt + row.chance.between(300, 700)),
    { check: 'birth-date-after-the-reference-date' },
  ),
]);

const withUnborn = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly ListNo[];

const unborn: readonly DefectKind[] = withUnborn.flatMap((no) => [
  kind(
    `birth-date-and-expected-date-list-${no}`,
    no,
    ['date-of-birth', 'expected-date-of-birth'],
    (row) =>
      row.number('date-of-birth') !== null && row.set('expected-date-of-birth', row.asAt + row.chance.between(10, 90)),
    { check: 'birth-date-and-expected-date' },
  ),
  kind(
    `neither-birth-date-nor-expected-date-list-${no}`,
    no,
    ['date-of-birth', 'expected-date-of-birth'],
    (row) => {
      if (row.number('date-of-birth') === null) return false;
      row.prepare('age', null);
      return row.set('date-of-birth', null);
    },
    { check: 'neither-birth-date-nor-expected-date', editions: ['sif-2015'] },
  ),
  kind(
    `age-of-an-unborn-child-list-${no}`,
    no,
    ['expected-date-of-birth', 'age'],
    (row) => row.number('expected-date-of-birth') !== null && row.get('age') === null && row.set('age', 1),
    { check: 'age-of-an-unborn-child', editions: ['sif-2015'] },
  ),
  kind(
    `age-of-an-unborn-child-born-later-list-${no}`,
    no,
    ['date-of-birth', 'age'],
    (row) => {
      if (row.number('date-of-birth') === null || row.number('age') !== 0) return false;
      row.prepare('date-of-birth', row.asAt + row.chance.between(5, 30));
      return row.set('age', 1);
    },
    { check: 'age-of-an-unborn-child', editions: ['ilacs'] },
  ),
  kind(
    `expected-birth-date-too-far-ahead-list-${no}`,
    no,
    ['expected-date-of-birth'],
    (row) =>
      row.number('expected-date-of-birth') !== null &&
      row.set('expected-date-of-birth', row.asAt + 320 + row.chance.between(0, 90)),
    { check: 'expected-birth-date-too-far-ahead' },
  ),
]);

const longBeforeBirth = (no: ListNo, key: FieldKey, check: string, days: number): DefectKind =>
  kind(
    `${check}-list-${no}`,
    no,
    ['date-of-birth', key],
    (row) => {
      const born = row.number('date-of-birth');
      return born !== null && row.get(key) !== null && row.set(key, born - days - row.chance.between(1, 30));
    },
    { check },
  );

const beforeBirth: readonly DefectKind[] = [
  longBeforeBirth(1, 'contact-date', 'event-before-conception', 281),
  longBeforeBirth(3, 'referral-date', 'event-before-conception', 281),
  longBeforeBirth(6, 'cin-start', 'event-before-conception', 281),
  longBeforeBirth(8, 'last-dental-check', 'event-before-birth', 1),
  longBeforeBirth(10, 'entered-care', 'event-before-birth', 1),
  ...([8, 9, 10] as const).map((no) =>
    kind(
      `birth-date-missing-list-${no}`,
      no,
      ['date-of-birth'],
      (row) => {
        if (row.number('date-of-birth') === null) return false;
        row.prepare('age', null);
        return row.set('date-of-birth', null);
      },
      { check: 'birth-date-missing' },
    ),
  ),
];

/** Defects that any list can have. */
export const everyListKinds: readonly DefectKind[] = [...futureDates, ...whoAChildIs, ...unborn, ...beforeBirth];
