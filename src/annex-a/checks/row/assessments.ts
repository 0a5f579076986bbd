import type { FieldKey } from '../../editions/field-keys.ts';

/** The three kinds of statutory assessment, by the columns that tell of them. */
export const assessmentKinds = [
  { start: 'continuous-start', seen: 'continuous-seen', authorised: 'continuous-authorised' },
  { start: 'initial-start', seen: 'initial-seen', authorised: 'initial-authorised' },
  { start: 'core-start', seen: 'core-seen', authorised: 'core-authorised' },
] as const satisfies readonly Readonly<Record<'start' | 'seen' | 'authorised', FieldKey>>[];
