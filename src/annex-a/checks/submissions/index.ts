import type { Check } from '../check.ts';

/** The checks of a submission against the one before. */
export const submissionChecks: readonly Check[] = [];
