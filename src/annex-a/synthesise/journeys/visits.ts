import type { Authority } from '../authority.ts';

/** The last of events that recur about every so many days up to an end, each no earlier than a start; null: none yet. */
export function lastBefore(authority: Authority, start: number, end: number, every: number): number | null {
  if (end <= start) return null;
  return authority.officeDayIn(Math.max(start, end - every), end);
}
