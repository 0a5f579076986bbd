import { writtenDayNumber } from '#calendar';
import { codeInWords } from '../../editions/code-sets/code-places.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { type Column, present } from '../../submission/submission.ts';

// What the columns of lists 8 to 11 are called in the middle of a sentence, where a heading would be too long.
const names: Readonly<Partial<Record<FieldKey, string>>> = {
  'date-of-birth': 'date of birth',
  'not-attending-reason': 'reason for not attending school',
  'school-concerns': 'answer on concerns about school',
  'looked-after-start': 'date started to be looked after',
  'looked-after-end': 'date ceased to be looked after',
  'looked-after-end-reason': 'reason for ceasing to be looked after',
  'legal-status': 'legal status',
  'legal-status-start': 'start of the legal status',
  'permanence-plan': 'permanence plan',
  'reunification-plan': 'answer on a plan to return to the family',
  'last-review': 'date of the latest review',
  'review-in-time': 'answer on the review being in time',
  'last-social-work-visit': 'date of the last social work visit',
  'last-iro-contact': 'date of the last contact of the reviewing officer',
  'last-health-assessment': 'date of the last health assessment',
  'last-dental-check': 'date of the last dental check',
  'placement-start': 'start of the placement',
  'placement-type': 'placement type',
  'placement-provider': 'placement provider',
  'placement-urn': 'URN of the placement',
  'placement-location': 'placement location',
  'placement-authority': 'authority of the placement',
  'provider-judgement': 'judgement of the provider',
  'missing-episodes': 'number of missing episodes',
  'return-interview-offered': 'answer on whether a return interview was offered',
  'return-interview-accepted': 'answer on whether the return interview was accepted',
  uasc: 'answer on being an unaccompanied asylum seeking child',
  eligibility: 'eligibility category',
  'in-touch': 'answer on being in touch',
  'last-contact': 'date of the latest contact',
  accommodation: 'type of accommodation',
  'accommodation-suitability': 'suitability of the accommodation',
  activity: 'activity status',
  'multiple-occupancy': 'answer on multiple occupancy',
  'adoption-decision': 'date of the adoption decision',
  'placement-order': 'date of the placement order',
  matched: 'date of the match',
  'placed-for-adoption': 'date placed for adoption',
  'adoption-order': 'date of the adoption order',
  'adoption-reversed': 'date of the decision against adoption',
  'adoption-reversal-reason': 'reason for the decision against adoption',
  'approval-or-refusal': 'date of approval or refusal',
  approved: 'date of approval',
  'adopter-matched': 'date of the match',
  'child-placed': 'date of placing',
  'children-placed': 'number of children placed',
  'order-granted': 'date of the adoption order',
  'left-process': 'date of leaving the process',
  'left-process-reason': 'reason for leaving the process',
};

/** What a column is called in a sentence: "placement type". */
export const nameOf = (key: FieldKey): string => names[key] ?? key.replaceAll('-', ' ');

/** What a cell holds, as a sentence has it: a written date, a code with its meaning, a number, a text in quotes. */
export function cellInWords({ field, values, text }: Column, row: number): string {
  const value = values[row];
  if (!present(value)) return `“${text(row)}”`;
  if (field.type === 'date') return writtenDayNumber(value);
  if (field.type === 'count') return String(value);
  return field.type === 'code' && field.codes !== null ? codeInWords(field.codes, value) : `“${text(row)}”`;
}
