import { blank, unreadable } from './submission.ts';

/**
 * How something that a date ends stands at the reference date: open without an end, or with one still to come; ended on
 * that day or before. Unclear where the end cannot be read, or its column was not submitted (undefined).
 */
export function openOrEnded(end: number | undefined, asAt: number): 'open' | 'ended' | 'unclear' {
  if (end === undefined || end === unreadable) return 'unclear';
  return end === blank || end > asAt ? 'open' : 'ended';
}
