import type { Check } from '../check.ts';

/** The checks of several rows of one list. */
export const rowsChecks: readonly Check[] = [];
