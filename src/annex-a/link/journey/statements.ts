import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { placeOf, type RowPlace, wordsAt } from '../cells.ts';
import type { ListRow } from '../linked.ts';

/** What a list says of a child without a date: how things are at the reference date. */
export interface Statement extends RowPlace {
  readonly field: FieldKey;
  readonly label: string;
  readonly says: string;
}

const lines: readonly (readonly [ListNo, FieldKey, string])[] = [
  [6, 'case-status', 'Case status'],
  [7, 'latest-abuse-category', 'Category of abuse'],
  [7, 'previous-plans', 'Earlier child protection plans'],
  [8, 'legal-status', 'Legal status'],
  [8, 'permanence-plan', 'Plan for permanence'],
  [8, 'placement-type', 'Placement'],
  [8, 'placement-location', 'Where placed'],
  [8, 'placements-in-12-months', 'Placements in 12 months'],
  [8, 'missing-episodes', 'Times missing in 12 months'],
  [8, 'return-interview-offered', 'Return interview offered'],
  [8, 'return-interview-accepted', 'Return interview accepted'],
  [9, 'eligibility', 'Care leaver'],
  [9, 'in-touch', 'In touch with the authority'],
  [9, 'accommodation', 'Accommodation'],
  [9, 'accommodation-suitability', 'Accommodation is'],
  [9, 'activity', 'Education, employment or training'],
];

/** The undated statements of some rows, in the order of the lists. */
export function statementsOf(rows: readonly ListRow[]): Statement[] {
  return lines.flatMap(([no, field, label]) =>
    rows.flatMap((at): Statement[] => {
      const says = at.list.no === no ? wordsAt(at, field) : null;
      return says === null ? [] : [{ field, label, says, ...placeOf(at) }];
    }),
  );
}
