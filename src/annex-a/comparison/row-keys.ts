import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';

/**
 * What tells the rows of one child apart in each list, for either edition: the date the row is about, and where two may
 * fall on one day what else it is about. Columns that an edition does not have say nothing.
 */
export const rowKeys: Readonly<Record<ListNo, readonly FieldKey[]>> = {
  1: ['contact-date', 'contact-source'],
  2: ['early-help-start', 'early-help-completed', 'early-help-organisation'],
  3: ['referral-date', 'referral-source'],
  4: ['continuous-start', 'initial-start', 'core-start'],
  5: ['s47-start'],
  6: ['cin-start'],
  7: ['plan-start'],
  8: ['looked-after-start', 'placement-start'],
  9: ['eligibility'],
  10: ['adoption-decision'],
  11: ['first-contact'],
};
