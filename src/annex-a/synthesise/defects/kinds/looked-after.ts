import { dayNumber, wholeYearsBetween } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { before, code, type DefectKind, kind, missing } from '../defect-kind.ts';
import type { RowInHand } from '../row-in-hand.ts';

// 30 December 2005: Adoption and Children Act 2002.
const bornSinceFreeingOrdersEnded = (row: RowInHand) => (row.number('date-of-birth') ?? 0) > dayNumber(2005, 12, 30);

const open = (row: RowInHand) => row.get('looked-after-end') === null;
const ended = (row: RowInHand) => !open(row);

/** The age in years on a day; null when the day or the birth is not known. */
function ageOn(row: RowInHand, key: FieldKey): number | null {
  const [born, on] = [row.number('date-of-birth'), row.number(key)];
  return born === null || on === null ? null : wholeYearsBetween(born, on);
}

const under = (years: number, key: FieldKey) => (row: RowInHand) => (ageOn(row, key) ?? years) < years;
const over17AtTheEnd = (row: RowInHand) => (ageOn(row, 'looked-after-end') ?? 0) >= 18;
const legal = (row: RowInHand) => row.get('legal-status');
const placedIn = (row: RowInHand) => String(row.get('placement-type'));
const legalFor = (days: number) => (row: RowInHand) =>
  open(row) && row.asAt - (row.number('legal-status-start') ?? row.asAt) > days;

/** A code of a placement too young a child is in. */
const tooYoung = (id: string, type: string, years: number) =>
  code(
    id,
    8,
    'placement-type',
    type,
    (row) => under(years, 'placement-start')(row) && (row.number('age') ?? 99) < years,
  );

/** A date set to after the end of being looked after. */
const afterTheEnd = (id: string, key: FieldKey): DefectKind =>
  kind(id, 8, [key, 'looked-after-end'], (row) => {
    const end = row.number('looked-after-end');
    return end !== null && end < row.asAt && row.set(key, Math.min(row.asAt, end + row.chance.between(1, 10)));
  });

/** Defects of one row in list 8. */
export const lookedAfterKinds: readonly DefectKind[] = [
  before('looked-after-ended-before-it-started', 8, 'looked-after-end', 'looked-after-start'),
  missing('looked-after-ended-without-a-reason', 8, 'looked-after-end-reason', 'looked-after-end'),
  code('looked-after-end-reason-without-a-date', 8, 'looked-after-end-reason', 'E4A', open),
  code('ceased-though-looked-after-went-on', 8, 'looked-after-end-reason', 'X1', ended),
  code('need-not-of-a-looked-after-child', 8, 'category-of-need', 'N0', () => true),
  code('parents-as-provider-of-another-placement', 8, 'placement-provider', 'PR0', (row) => placedIn(row) !== 'P1'),
  code('placed-with-parents-but-provided-by-others', 8, 'placement-provider', 'PR4', (row) => placedIn(row) === 'P1'),
  code('public-body-as-provider-of-family-or-home', 8, 'placement-provider', 'PR3', (row) =>
    /^(U|K[12])/.test(placedIn(row)),
  ),
  kind('authority-as-provider-of-hospital-or-prison', 8, ['placement-type', 'placement-provider'], (row) => {
    if (row.get('placement-provider') !== 'PR1' || under(12, 'placement-start')(row)) return false;
    return row.set('placement-type', 'R5');
  }),
  kind(
    'placement-without-a-provider',
    8,
    ['placement-provider', 'placement-type'],
    (row) => !/^[TZ]/.test(placedIn(row)) && row.set('placement-provider', null),
  ),
  code('placed-with-parents-under-section-20', 8, 'legal-status', 'V2', (row) => placedIn(row) === 'P1'),
  code(
    'placed-for-adoption-without-a-placement-order',
    8,
    'legal-status',
    'C2',
    (row) => /^A[56]$/.test(placedIn(row)) && open(row),
  ),
  code('freeing-order-after-they-ended', 8, 'legal-status', 'D1', bornSinceFreeingOrdersEnded),
  code('police-protection-too-long', 8, 'legal-status', 'L1', legalFor(4), { editions: ['ilacs'] }),
  code('emergency-protection-too-long', 8, 'legal-status', 'L2', legalFor(22), { editions: ['ilacs'] }),
  code('child-assessment-order-too-long', 8, 'legal-status', 'L3', legalFor(8), { editions: ['ilacs'] }),
  kind('placement-in-codes-of-care-leavers', 8, ['placement-type'], (row) =>
    row.set('placement-type', { written: 'Supported lodgings' }),
  ),
  tooYoung('too-young-for-semi-independent-living', 'H5', 14),
  tooYoung('too-young-for-supported-accommodation', 'K3', 16),
  tooYoung('too-young-for-a-young-offender-institution', 'R5', 10),
  tooYoung('too-young-for-a-residential-school', 'S1', 4),
  tooYoung('too-young-for-residential-employment', 'P3', 14),
  code('too-young-for-criminal-responsibility', 8, 'legal-status', 'J1', (row) => (row.number('age') ?? 99) < 9),
  code('too-young-to-leave-for-independent-living', 8, 'looked-after-end-reason', 'E5', under(14, 'looked-after-end')),
  code('too-young-for-adult-social-care', 8, 'looked-after-end-reason', 'E7', under(16, 'looked-after-end')),
  code('stayed-with-carers-before-18', 8, 'looked-after-end-reason', 'E17', under(18, 'looked-after-end')),
  code('adopted-from-care-at-18-or-over', 8, 'looked-after-end-reason', 'E11', over17AtTheEnd),
  code('special-guardianship-at-18-or-over', 8, 'looked-after-end-reason', 'E45', over17AtTheEnd),
  code(
    'special-guardian-was-no-foster-carer',
    8,
    'looked-after-end-reason',
    'E45',
    (row) => ended(row) && !over17AtTheEnd(row) && /^[KPRSH]/.test(placedIn(row)),
  ),
  code(
    'adopted-without-being-placed-for-adoption',
    8,
    'looked-after-end-reason',
    'E11',
    (row) => ended(row) && !over17AtTheEnd(row) && !/^A/.test(placedIn(row)),
  ),
  kind(
    'placed-inside-but-outside-england',
    8,
    ['placement-location', 'placement-authority'],
    (row) => row.get('placement-location') === 'IN' && row.set('placement-authority', 'SCO'),
  ),
  before('legal-status-before-looked-after', 8, 'legal-status-start', 'looked-after-start'),
  before('placement-before-looked-after', 8, 'placement-start', 'looked-after-start'),
  afterTheEnd('ceased-before-the-placement', 'placement-start'),
  afterTheEnd('ceased-before-the-legal-status', 'legal-status-start'),
  kind('placement-order-before-they-began', 8, ['legal-status', 'legal-status-start'], (row) => {
    if (legal(row) !== 'E1') return false;
    row.set('legal-status-start', 13_000);
    return true;
  }),
  code(
    'return-interview-accepted-but-not-offered',
    8,
    'return-interview-accepted',
    'Y',
    (row) => row.get('return-interview-offered') === 'N',
  ),
  kind(
    'review-in-time-without-a-review',
    8,
    ['review-in-time', 'last-review'],
    (row) => row.get('last-review') === null && row.set('review-in-time', 'Y'),
  ),
];
