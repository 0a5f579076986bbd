import type { Check } from '../check.ts';
import { planEndedBeforeItStarted } from './plan-ended-before-it-started.ts';

/** The checks of one row. */
export const rowChecks: readonly Check[] = [planEndedBeforeItStarted];
