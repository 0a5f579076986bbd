import type { Check, Report } from './check.ts';

/** One thing a check found. */
export interface Finding extends Report {
  readonly check: Check;
  /** The rows that it is told of once, counted from 0, when there are many; `row` is null then. */
  readonly rows?: { readonly first: number; readonly count: number };
}
