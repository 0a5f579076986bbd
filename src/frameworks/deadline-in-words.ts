import { eventOf } from './deadlines.ts';
import { writtenInspectionDay } from './inspection-weeks.ts';
import type { Deadline } from './model.ts';

/** The rule of a deadline in a sentence without dates: "15 working days after the last day on site, itself not counted." */
export function deadlineInWords({ after, from }: Deadline): string {
  if ('week' in after) return `${writtenInspectionDay(after)}; week 1 is the week of arrival.`;
  const since = `after ${eventOf[from].words}`;
  if ('months' in after) return `${after.months} ${after.months === 1 ? 'month' : 'months'} ${since}.`;
  return `${after.workingDays} working ${after.workingDays === 1 ? 'day' : 'days'} ${since}, itself not counted.`;
}
