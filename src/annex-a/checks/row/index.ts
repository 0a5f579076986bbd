import type { Check } from '../check.ts';
import { everyListChecks } from './every-list.ts';
import { lists1To7Checks } from './lists-1-to-7.ts';
import { lists8To11Checks } from './lists-8-to-11.ts';

/** The checks of one row. */
export const rowChecks: readonly Check[] = [...everyListChecks, ...lists1To7Checks, ...lists8To11Checks];
