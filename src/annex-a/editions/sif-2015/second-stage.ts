import type { FieldKey } from '../field-keys.ts';
import type { ListDefinition, ListNo } from '../model.ts';

/**
 * The columns that may wait for the second stage. Annex A says that the first is for what is in the statutory returns; which columns
 * that is stands in guidance we do not hold. This is our reading of the children in need census and the looked after return of 2014–15.
 */
const secondStage: Readonly<Partial<Record<ListNo, readonly FieldKey[]>>> = {
  4: ['continuous-seen', 'initial-seen', 'core-seen', 'team', 'worker'],
  5: ['s47s-in-12-months', 'icpc-led-to-plan', 'icpcs-in-12-months', 'team', 'worker'],
  6: ['last-seen', 'team', 'worker'],
  7: ['last-statutory-visit', 'seen-to-timescale', 'seen-alone', 'emergency-protection', 'team', 'worker'],
  8: [
    'special-educational-need',
    'school-concerns',
    'not-attending-reason',
    'schools-in-two-years',
    'expected-progress',
    'review-in-time',
    'last-social-work-visit',
    'reunification-plan',
    'last-iro-contact',
    'last-health-assessment',
    'last-dental-check',
    'provider-name',
    'placement-address',
    'provider-judgement',
    'absent-episodes',
    'return-interview-offered',
    'return-interview-accepted',
    'team',
    'worker',
  ],
  9: ['team', 'worker', 'eligibility', 'multiple-occupancy'],
  10: ['fostering-to-adopt-start'],
};

const assumed = 'That it may wait for the second stage is our assumption.';

/** A list with the stages of its columns. */
export function withStages(list: ListDefinition): ListDefinition {
  const later = secondStage[list.no] ?? [];
  return {
    ...list,
    fields: list.fields.map((field) =>
      later.includes(field.key) ? { ...field, stage: 2, note: [field.note, assumed].filter(Boolean).join(' ') } : field,
    ),
  };
}
