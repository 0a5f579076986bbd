import type { Check } from '../check.ts';

/** The checks of files and sheets. */
export const fileChecks: readonly Check[] = [];
