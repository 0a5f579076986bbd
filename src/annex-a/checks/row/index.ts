import type { Check } from '../check.ts';
import { everyListChecks } from './every-list/index.ts';
import { list2Checks } from './list-2/index.ts';
import { list4Checks } from './list-4/index.ts';
import { list5Checks } from './list-5/index.ts';
import { list6Checks } from './list-6/index.ts';
import { list7Checks } from './list-7/index.ts';
import { list8Checks } from './list-8/index.ts';
import { list9Checks } from './list-9/index.ts';
import { list10Checks } from './list-10/index.ts';
import { list11Checks } from './list-11/index.ts';

/** The checks of one row: those that hold for many lists alike, then list by list. */
export const rowChecks: readonly Check[] = [
  ...everyListChecks,
  ...list2Checks,
  ...list4Checks,
  ...list5Checks,
  ...list6Checks,
  ...list7Checks,
  ...list8Checks,
  ...list9Checks,
  ...list10Checks,
  ...list11Checks,
];
