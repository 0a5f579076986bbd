import type { Check } from '../../check.ts';
import { earlyHelpCompletedBeforeItStarted } from './early-help-completed-before-it-started.ts';

/** The checks of one row of list 2, early help assessments. */
export const list2Checks: readonly Check[] = [earlyHelpCompletedBeforeItStarted];
