import type { Check } from './check.ts';
import { fileChecks } from './file/index.ts';
import { listChecks } from './lists/index.ts';
import { rowChecks } from './row/index.ts';
import { rowsChecks } from './rows/index.ts';
import { submissionChecks } from './submissions/index.ts';

/** Every check, in the order in which people read them. */
export const checks: readonly Check[] = [
  ...fileChecks,
  ...rowChecks,
  ...rowsChecks,
  ...listChecks,
  ...submissionChecks,
];
