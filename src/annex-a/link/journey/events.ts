import { isoDay } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { codeAt, dayAt, placeOf, type RowPlace, wordsAt } from '../cells.ts';
import type { ListRow } from '../linked.ts';

/** Something that happened to a child on a day. The kind is the column that says so. */
export interface JourneyEvent extends RowPlace {
  readonly kind: FieldKey;
  /** ISO 8601. */
  readonly date: string;
  /** The same day counted from 1 January 1970. */
  readonly day: number;
  readonly label: string;
  /** What the row says about it: a source, a reason, a type; null when nothing. */
  readonly detail: string | null;
}

interface EventLine {
  readonly list: ListNo;
  readonly date: FieldKey;
  readonly label: string;
  readonly detail: readonly FieldKey[];
}

const line = (list: ListNo, date: FieldKey, label: string, ...detail: FieldKey[]): EventLine => ({
  list,
  date,
  label,
  detail,
});

/** Every dated event that the lists hold, in the order in which events of one day are told. */
const eventLines: readonly EventLine[] = [
  line(1, 'contact-date', 'Contact', 'contact-source'),
  line(2, 'early-help-start', 'Early help assessment started', 'early-help-organisation'),
  line(2, 'early-help-completed', 'Early help assessment completed', 'early-help-organisation'),
  line(3, 'referral-date', 'Referral', 'referral-source', 'referral-nfa'),
  line(4, 'continuous-start', 'Assessment started', 'continuous-seen'),
  line(4, 'continuous-authorised', 'Assessment authorised', 'support-required'),
  line(4, 'initial-start', 'Initial assessment started', 'initial-seen'),
  line(4, 'initial-authorised', 'Initial assessment authorised'),
  line(4, 'core-start', 'Core assessment started', 'core-seen'),
  line(4, 'core-authorised', 'Core assessment authorised'),
  line(5, 's47-start', 'Section 47 enquiry started', 'icpc-not-required'),
  line(5, 'icpc-date', 'Initial child protection conference', 'icpc-led-to-plan'),
  line(6, 'cin-start', 'Became a child in need', 'primary-need'),
  line(6, 'last-seen', 'Last seen as a child in need'),
  line(6, 'cin-closed', 'Child in need case closed', 'cin-closure-reason'),
  line(7, 'plan-start', 'Child protection plan started', 'initial-abuse-category'),
  line(7, 'last-statutory-visit', 'Last visit under the plan', 'seen-alone'),
  line(7, 'last-review-conference', 'Latest review conference'),
  line(7, 'plan-end', 'Child protection plan ended'),
  line(8, 'looked-after-start', 'Started to be looked after', 'category-of-need'),
  line(8, 'legal-status-start', 'Present legal status began', 'legal-status'),
  line(8, 'placement-start', 'Latest placement began', 'placement-type'),
  line(8, 'last-review', 'Latest looked after review'),
  line(8, 'last-social-work-visit', 'Last social work visit'),
  line(8, 'last-iro-contact', 'Last contact with the reviewing officer'),
  line(8, 'last-health-assessment', 'Last health assessment'),
  line(8, 'last-dental-check', 'Last dental check'),
  line(8, 'looked-after-end', 'Ceased to be looked after', 'looked-after-end-reason'),
  line(9, 'pathway-plan-review', 'Pathway plan reviewed'),
  line(9, 'last-contact', 'Last contact with the care leaver', 'in-touch'),
  line(10, 'entered-care', 'Entered care'),
  line(10, 'adoption-decision', 'Decision for adoption'),
  line(10, 'placement-order', 'Placement order'),
  line(10, 'fostering-to-adopt-start', 'Fostering for adoption placement'),
  line(10, 'matched', 'Matched with adopters'),
  line(10, 'placed-for-adoption', 'Placed for adoption'),
  line(10, 'adoption-order', 'Adoption order'),
  line(10, 'adoption-reversed', 'Decision for adoption reversed', 'adoption-reversal-reason'),
];

// A bare yes or no would say nothing: what the column asks, answered.
const answers: Readonly<Partial<Record<FieldKey, Readonly<Record<string, string>>>>> = {
  'referral-nfa': { Y: 'no further action' },
  'continuous-seen': { Y: 'child seen', N: 'child not seen' },
  'initial-seen': { Y: 'child seen', N: 'child not seen' },
  'core-seen': { Y: 'child seen', N: 'child not seen' },
  'support-required': { Y: 'support needed', N: 'support not needed' },
  'icpc-not-required': { Y: 'conference not needed', N: 'conference needed' },
  'icpc-led-to-plan': { Y: 'led to a plan', N: 'did not lead to a plan' },
  'seen-alone': { Y: 'seen alone', N: 'not seen alone' },
};

/** What the fields of a row say, one after the other; null when they say nothing. */
export function detailOf(at: ListRow, fields: readonly FieldKey[]): string | null {
  const said = fields.flatMap((field) => {
    const answer = answers[field];
    const words = answer === undefined ? wordsAt(at, field) : answer[codeAt(at, field) ?? ''];
    return words ? [words] : [];
  });
  return said.length > 0 ? said.join('; ') : null;
}

/** The events of some rows, the earliest first. */
export function eventsOf(rows: readonly ListRow[]): JourneyEvent[] {
  return eventLines
    .flatMap(({ list: no, date, label, detail }) =>
      rows.flatMap((at): JourneyEvent[] => {
        const day = at.list.no === no ? dayAt(at, date) : null;
        if (day === null) return [];
        return [{ kind: date, date: isoDay(day), day, label, detail: detailOf(at, detail), ...placeOf(at) }];
      }),
    )
    .sort((a, b) => a.day - b.day);
}
