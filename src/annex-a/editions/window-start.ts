import { addMonthsToDay } from '#calendar';
import type { Scope } from './model.ts';

/** The first day (a day number) of the months that a list looks back on; the reference date where it looks back on none. */
export const windowStart = (scope: Scope, asAt: number): number =>
  scope.kind === 'current' ? asAt : addMonthsToDay(asAt, -scope.months);
