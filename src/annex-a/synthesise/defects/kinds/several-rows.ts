import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import type { Value } from '../../synthetic-row.ts';
import { type DefectKind, kind } from '../defect-kind.ts';
import type { RowInHand } from '../row-in-hand.ts';

/** A row that is there twice, the copy with a change. */
const copied = (
  id: string,
  list: ListNo,
  keys: readonly FieldKey[],
  change: (copy: RowInHand, row: RowInHand) => boolean,
): DefectKind => ({
  ...kind(id, list, keys, () => false),
  plant: (row) => {
    const suits = keys.every((key) => row.get(key) !== null) && row.others(list).length === 0;
    if (!suits) return null;
    const copy = row.copied();
    return change(copy, row) ? copy : null;
  },
});

/** Something else than a value: of two genders, two ethnicities, or a day before. */
const another = (key: FieldKey, value: Value): Value => {
  if (key === 'gender') return value === 'M' ? 'F' : 'M';
  if (key === 'ethnicity') return value === 'WBRI' ? 'AIND' : 'WBRI';
  if (key === 'disability') return value === 'Y' ? 'N' : 'Y';
  return typeof value === 'number' ? value - 40 : value;
};

const known = (key: FieldKey, value: Value) =>
  value !== null && !(key === 'gender' && value === 'U') && value !== 'NOBT' && value !== 'REFU';

/** One of the rows of a child says otherwise than the rest. */
const differs = (check: string, list: ListNo, key: FieldKey, others: (row: RowInHand) => number): DefectKind =>
  kind(
    `${check}-list-${list}`,
    list,
    [key],
    (row) => known(key, row.get(key)) && others(row) > 0 && row.set(key, another(key, row.get(key))),
    { check },
  );

const elsewhere = (lists: readonly ListNo[]) => (row: RowInHand) =>
  lists.filter((no) => row.others(no).length > 0).length >= 2 ? 1 : 0;
const caseLists: readonly ListNo[] = [3, 4, 5, 6, 7, 8];

/** Defects that only several rows together show. */
export const severalRowsKinds: readonly DefectKind[] = [
  ...(['date-of-birth', 'gender', 'ethnicity', 'disability'] as const).flatMap((key) =>
    ([4, 6] as const).map((list) =>
      differs(
        `${key}-differs-between-lists`,
        list,
        key,
        elsewhere(caseLists.filter((no) => no !== list && (key !== 'disability' || no !== 3))),
      ),
    ),
  ),
  differs('birth-date-differs-between-rows', 1, 'date-of-birth', (row) => row.others(1).length),
  differs('gender-differs-between-rows', 1, 'gender', (row) => row.others(1).length),
  differs('ethnicity-differs-between-rows', 1, 'ethnicity', (row) => row.others(1).length),
  copied('row-repeated', 4, ['child-id'], (copy) => copy.added('child-id')),
  copied('event-given-twice', 3, ['child-id', 'referral-date'], (copy) => {
    copy.prepare('worker', copy.get('worker') === 'Worker 0001' ? 'Worker 0002' : 'Worker 0001');
    return copy.added('referral-date');
  }),
  copied('plans-overlap', 7, ['plan-start'], (copy, row) =>
    copy.set('plan-start', (row.number('plan-start') ?? 0) - 30),
  ),
  copied('child-in-need-cases-overlap', 6, ['cin-start'], (copy, row) =>
    copy.set('cin-start', (row.number('cin-start') ?? 0) - 30),
  ),
];
