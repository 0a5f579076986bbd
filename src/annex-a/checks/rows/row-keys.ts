import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';

/** What tells one row of a list from another. */
export interface RowKey {
  readonly id: 'child-id' | 'adopter-id';
  /** The dates of what the row is about: a row that has none of them is like no other. */
  readonly dates: readonly FieldKey[];
  /** What else may tell two rows of one person and day apart. */
  readonly rest: readonly FieldKey[];
}

const child = (dates: readonly FieldKey[], rest: readonly FieldKey[] = []): RowKey => ({ id: 'child-id', dates, rest });

/** The key of each list, over both editions. A care leaver has no date, so list 9 has the person alone. */
export const rowKeys: Readonly<Record<ListNo, RowKey>> = {
  1: child(['contact-date'], ['contact-source']),
  2: child(['early-help-start', 'early-help-completed'], ['early-help-organisation']),
  3: child(['referral-date'], ['referral-source']),
  4: child(['continuous-start', 'initial-start', 'core-start']),
  5: child(['s47-start']),
  6: child(['cin-start']),
  7: child(['plan-start']),
  8: child(
    ['looked-after-start'],
    [
      'legal-status',
      'placement-start',
      'placement-type',
      'placement-provider',
      'placement-address',
      'placement-postcode',
    ],
  ),
  9: child([]),
  10: child(['adoption-decision']),
  11: { id: 'adopter-id', dates: ['first-contact'], rest: [] },
};
