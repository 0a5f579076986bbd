import { parseIsoDate, toDayNumber, workingDaysFromTo } from '#calendar';

/** How many working days are left until a day, the day of asking not counted; negative when it has passed. Null outside the years known. */
export const workingDaysLeft = (today: string, until: string): number | null =>
  workingDaysFromTo(toDayNumber(parseIsoDate(today)), toDayNumber(parseIsoDate(until)));

/** What is left until a day, in words: "today", "tomorrow", "in 3 working days", "2 working days ago", "no working day has passed since". */
export function timeLeft(today: string, until: string): string {
  if (until === today) return 'today';
  const days = workingDaysLeft(today, until);
  if (days === null) return '';
  const count = Math.abs(days);
  const written = `${count} working ${count === 1 ? 'day' : 'days'}`;
  if (until > today) return count === 0 ? 'before the next working day' : `in ${written}`;
  return count === 0 ? 'no working day has passed since' : `${written} ago`;
}
