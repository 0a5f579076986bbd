import type { FieldKey } from '../../editions/field-keys.ts';

const events = {
  'looked-after-start': 'the child started to be looked after',
  'looked-after-end': 'the child ceased to be looked after',
  'legal-status-start': 'the legal status started',
  'last-review': 'the latest review was held',
  'last-social-work-visit': 'the last social work visit was made',
  'last-iro-contact': 'the reviewing officer last had contact',
  'last-health-assessment': 'the last health assessment was made',
  'last-dental-check': 'the last dental check was made',
  'placement-start': 'the placement started',
  'entered-care': 'the child entered care',
  'adoption-decision': 'the adoption decision was taken',
  'placement-order': 'the placement order was made',
  matched: 'the child was matched with adopters',
  'placed-for-adoption': 'the child was placed for adoption',
  'adoption-order': 'the adoption order was made',
  'adoption-reversed': 'the adoption decision was reversed',
  'fostering-to-adopt-start': 'fostering for adoption started',
  'first-contact': 'the adopter first made contact',
  application: 'the application was made',
  'adopter-stage-1-start': 'stage 1 started',
  'adopter-stage-1-end': 'stage 1 ended',
  'adopter-stage-2-start': 'stage 2 started',
  'adopter-stage-2-end': 'stage 2 ended',
  'assessment-started': 'the assessment started',
  'assessment-completed': 'the assessment was completed',
  'approval-or-refusal': 'the adopter was approved or refused',
  approved: 'the adopter was approved',
  'referred-to-register': 'the adopter was referred to the register',
  'adopter-matched': 'the adopter was matched',
  'child-placed': 'a child was placed with the adopter',
  'order-granted': 'the adoption order was made',
  'left-process': 'the adopter left the process',
} as const satisfies Partial<Record<FieldKey, string>>;

/** What happened on the date of a column of lists 8 to 11, as the start of a sentence that goes on with "on". */
export const eventOf = (key: string): string => (key in events ? events[key as keyof typeof events] : key);
