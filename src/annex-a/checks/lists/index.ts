import type { Check } from '../check.ts';

/** The checks across lists. */
export const listChecks: readonly Check[] = [];
