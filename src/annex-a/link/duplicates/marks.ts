import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import type { Linked } from '../linked.ts';

/** A column whose value two records of one child are likely to share, and how much that tells. */
export interface MarkLine {
  readonly list: ListNo;
  readonly field: FieldKey;
  readonly points: number;
  /** True for the date that starts what a row is about: two records of one child do not differ in it. */
  readonly leads: boolean;
}

const line = (list: ListNo, field: FieldKey, points: number, leads = false): MarkLine => ({
  list,
  field,
  points,
  leads,
});

// A day on which a list's event began tells more than the days that follow from it; a worker or an address more than a day.
export const markLines: readonly MarkLine[] = [
  line(1, 'contact-date', 2),
  line(2, 'early-help-start', 2),
  line(2, 'early-help-completed', 1),
  line(3, 'referral-date', 2),
  line(4, 'continuous-start', 2, true),
  line(4, 'continuous-authorised', 1),
  line(4, 'initial-start', 2, true),
  line(4, 'initial-authorised', 1),
  line(4, 'core-start', 1, true),
  line(4, 'core-authorised', 1),
  line(5, 's47-start', 2, true),
  line(5, 'icpc-date', 1),
  line(6, 'cin-start', 2, true),
  line(6, 'last-seen', 1),
  line(6, 'cin-closed', 1),
  line(7, 'plan-start', 2, true),
  line(7, 'last-statutory-visit', 1),
  line(7, 'plan-end', 1),
  line(8, 'looked-after-start', 2, true),
  line(8, 'placement-start', 2),
  line(8, 'last-review', 1),
  line(8, 'last-social-work-visit', 1),
  line(8, 'last-health-assessment', 1),
  line(8, 'last-dental-check', 1),
  line(8, 'looked-after-end', 1),
  line(9, 'last-contact', 2),
  line(10, 'entered-care', 2, true),
  line(10, 'adoption-decision', 2, true),
  line(10, 'placement-order', 1),
  line(10, 'placed-for-adoption', 1),
  line(8, 'placement-address', 3),
  line(8, 'placement-postcode', 3),
  line(8, 'placement-urn', 1),
];

/** The social worker: one mark over every list that has one. */
export const workerSlot = markLines.length;
export const workerPoints = 3;
/** The characters of the id: a candidate for swapped digits, no point of its own. */
export const charactersSlot = workerSlot + 1;

const slotStep = 2 ** 26;
const idStep = 2 ** 21;

/** A mark of a child as one number: the slot, the value, the child's place in its block. Sorted, equal marks stand together. */
export const packed = (slot: number, value: number, place: number): number =>
  (slot * slotStep + ((value + 2 ** 20) % slotStep)) * idStep + place;
export const markOf = (code: number): number => Math.floor(code / idStep);
export const placeOfMark = (code: number): number => code % idStep;
export const slotOf = (code: number): number => Math.floor(code / idStep / slotStep);

/** A child's marks, as numbers for `packed`, given to `take`. */
export function eachMark(linked: Linked, child: number, take: (slot: number, value: number) => void): void {
  for (const { list, row } of linked.rowsOf(child)) {
    const lines = linesByList.get(list.no) ?? [];
    for (const [slot, field] of lines) {
      const value = list.columns.get(field)?.values[row];
      if (present(value)) take(slot, value);
    }
    const worker = list.columns.get('worker')?.values[row];
    if (present(worker)) take(workerSlot, worker);
  }
}

const linesByList = new Map<ListNo, [number, FieldKey][]>();
markLines.forEach(({ list, field }, slot) => {
  linesByList.set(list, [...(linesByList.get(list) ?? []), [slot, field]]);
});
