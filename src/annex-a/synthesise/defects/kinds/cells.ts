import type { FieldKey } from '../../../editions/field-keys.ts';
import { editions } from '../../../editions/index.ts';
import { type EditionId, editionIds, type Field, type ListNo, listNos } from '../../../editions/model.ts';
import type { Value } from '../../synthetic-row.ts';
import { type DefectKind, kind } from '../defect-kind.ts';
import type { RowInHand } from '../row-in-hand.ts';

/** A defect in each field of a sort, of each list and edition that has it: `spoil` gives the spoilt value, or null. */
function inEachField(
  check: string,
  wanted: (field: Field) => boolean,
  spoil: (row: RowInHand, value: Value) => Value | undefined,
): readonly DefectKind[] {
  return listNos.flatMap((no) => {
    const keys = new Map<FieldKey, EditionId[]>();
    for (const edition of editionIds) {
      for (const field of editions[edition].lists[no - 1]?.fields ?? []) {
        if (wanted(field)) keys.set(field.key, [...(keys.get(field.key) ?? []), edition]);
      }
    }
    return [...keys].map(([key, of]) =>
      kind(
        `${check}-${key}-list-${no}`,
        no,
        [key],
        (row) => {
          const value = row.get(key);
          const spoilt = value === null ? undefined : spoil(row, value);
          return spoilt !== undefined && row.set(key, spoilt);
        },
        { check, editions: of },
      ),
    );
  });
}

const notDates = ['31/02/2015', '05/23/2015', 'mid May', '3/5/15', '2015'] as const;
// Neither codes nor labels, nor what stands for a blank.
const notCodes = ['ZZ9', 'Q77', 'Pending check', '999'] as const;
const notCounts = ['two', '-1', '2.5', '1?'] as const;
const excelErrors = ['#N/A', '#REF!', '#VALUE!'] as const;

/** An id that is written in another way on one row. */
const idKind = (check: string, list: ListNo, change: (id: string) => string | null, elsewhere: boolean): DefectKind =>
  kind(
    `${check}-list-${list}`,
    list,
    ['child-id'],
    (row) => {
      const changed = change(row.child);
      return (
        changed !== null &&
        (!elsewhere || row.others(6).length + row.others(4).length > 0) &&
        row.set('child-id', changed)
      );
    },
    { check },
  );

/** Cells that are left empty, or that hold what is no value of their column. */
export const cellKinds: readonly DefectKind[] = [
  ...inEachField(
    'cell-left-blank',
    ({ blank, stage, type }) => !blank && stage === 1 && type !== 'id',
    () => null,
  ),
  ...inEachField(
    'code-unknown',
    ({ type }) => type === 'code',
    ({ chance }) => ({ written: chance.of(notCodes) }),
  ),
  ...inEachField(
    'date-unreadable',
    ({ type }) => type === 'date',
    ({ chance }) => ({ written: chance.of(notDates) }),
  ),
  ...inEachField(
    'count-unreadable',
    ({ type }) => type === 'count',
    ({ chance }) => ({ written: chance.of(notCounts) }),
  ),
  ...inEachField(
    'error-cell',
    ({ type, key }) => type === 'date' && key !== 'date-of-birth',
    ({ chance }) => ({ written: chance.of(excelErrors) }),
  ),
  ...([1, 3, 6, 8] as const).flatMap((list) => [
    idKind('id-ends-in-point-zero', list, (id) => `${id}.0`, false),
    idKind('id-lost-its-zeros', list, (id) => (id.startsWith('0') ? id.replace(/^0+/, '') : null), false),
  ]),
  ...([3, 5, 7] as const).map((list) =>
    idKind('id-written-two-ways', list, (id) => `${id.slice(0, 3)} ${id.slice(3)}`, true),
  ),
];
