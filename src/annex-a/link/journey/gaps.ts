import { isoDay, workingDaysFromTo } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { dayAt } from '../cells.ts';
import type { ListRow } from '../linked.ts';
import type { JourneyEvent } from './events.ts';
import { stateOf } from './spans.ts';

/** The time between two things that belong together, or since the last of its kind. */
export interface Gap {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Calendar days; negative when the second came first. */
  readonly days: number;
  /** Working days, the first day not counted; null outside the years whose bank holidays are known. */
  readonly workingDays: number | null;
  /** True when it runs to the reference date, since what it waits for has not come, or comes again and again. */
  readonly running: boolean;
  readonly list: ListNo;
  readonly row: number;
}

// Two dates of one row.
const inOneRow: readonly (readonly [ListNo, FieldKey, FieldKey, string])[] = [
  [2, 'early-help-start', 'early-help-completed', 'Early help assessment, start to completion'],
  [4, 'continuous-start', 'continuous-authorised', 'Assessment, start to authorisation'],
  [4, 'initial-start', 'initial-authorised', 'Initial assessment, start to authorisation'],
  [4, 'core-start', 'core-authorised', 'Core assessment, start to authorisation'],
  [5, 's47-start', 'icpc-date', 'Strategy discussion to initial conference'],
  [10, 'entered-care', 'adoption-decision', 'Entering care to the decision for adoption'],
  [10, 'entered-care', 'placed-for-adoption', 'Entering care to placement for adoption'],
  [10, 'placement-order', 'matched', 'Placement order to match'],
  [10, 'matched', 'placed-for-adoption', 'Match to placement for adoption'],
  [10, 'placed-for-adoption', 'adoption-order', 'Placement for adoption to adoption order'],
];

// A step, and the last step of another kind on or before its day, from whichever row or list.
const fromStepToStep: readonly (readonly [FieldKey, FieldKey, string])[] = [
  ['contact-date', 'referral-date', 'Contact to referral'],
  ['referral-date', 'continuous-start', 'Referral to assessment'],
  ['referral-date', 'initial-start', 'Referral to initial assessment'],
  ['referral-date', 'continuous-authorised', 'Referral to the assessment’s authorisation'],
  ['referral-date', 's47-start', 'Referral to section 47 enquiry'],
  ['icpc-date', 'plan-start', 'Initial conference to child protection plan'],
  ['plan-end', 'looked-after-start', 'End of the plan to being looked after'],
];

// What should come again while something is open, or come to an end: the date, and the columns that end it.
const sinceTheLast: readonly (readonly [ListNo, FieldKey, readonly FieldKey[], string])[] = [
  [4, 'continuous-start', ['continuous-authorised'], 'Assessment open since'],
  [4, 'initial-start', ['initial-authorised'], 'Initial assessment open since'],
  [4, 'core-start', ['core-authorised'], 'Core assessment open since'],
  [6, 'last-seen', ['cin-closed'], 'Since the child was last seen'],
  [7, 'last-statutory-visit', ['plan-end'], 'Since the last visit under the plan'],
  [7, 'last-review-conference', ['plan-end'], 'Since the latest review conference'],
  [8, 'last-review', ['looked-after-end'], 'Since the latest looked after review'],
  [8, 'last-social-work-visit', ['looked-after-end'], 'Since the last social work visit'],
  [8, 'last-iro-contact', ['looked-after-end'], 'Since the reviewing officer’s last contact'],
  [8, 'last-health-assessment', ['looked-after-end'], 'Since the last health assessment'],
  [8, 'last-dental-check', ['looked-after-end'], 'Since the last dental check'],
];

/** The gaps in a child's journey: in the order of the tables above, and of the rows. */
export function gapsOf(rows: readonly ListRow[], events: readonly JourneyEvent[], asAt: number): Gap[] {
  return [...betweenDatesOfARow(rows), ...betweenSteps(events), ...sinceThe(rows, asAt)];
}

function betweenDatesOfARow(rows: readonly ListRow[]): Gap[] {
  return inOneRow.flatMap(([no, from, to, label]) =>
    rows.flatMap((at) => {
      const first = at.list.no === no ? dayAt(at, from) : null;
      const second = at.list.no === no ? dayAt(at, to) : null;
      return first === null || second === null ? [] : [gap(label, first, second, at)];
    }),
  );
}

function betweenSteps(events: readonly JourneyEvent[]): Gap[] {
  return fromStepToStep.flatMap(([from, to, label]) => {
    const earlier = events.filter(({ kind }) => kind === from);
    return events.flatMap((event) => {
      const before = event.kind === to ? earlier.findLast(({ day }) => day <= event.day) : undefined;
      return before === undefined ? [] : [between(label, before.day, event.day, event.list, event.row, false)];
    });
  });
}

function sinceThe(rows: readonly ListRow[], asAt: number): Gap[] {
  return sinceTheLast.flatMap(([no, date, to, label]) =>
    rows.flatMap((at) => {
      const last = at.list.no === no ? dayAt(at, date) : null;
      if (last === null || last > asAt || stateOf(at, to, asAt) !== 'open') return [];
      return [gap(label, last, asAt, at, true)];
    }),
  );
}

const gap = (label: string, from: number, to: number, { list, row }: ListRow, running = false) =>
  between(label, from, to, list.no, list.rowNumbers[row] ?? 0, running);

const between = (label: string, from: number, to: number, list: ListNo, row: number, running: boolean): Gap => ({
  label,
  from: isoDay(from),
  to: isoDay(to),
  days: to - from,
  workingDays: workingDaysFromTo(from, to),
  running,
  list,
  row,
});
