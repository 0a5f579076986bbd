export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdayNames: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The date as a report writes it: "3 May 2015". */
export function writtenDate(date: Temporal.PlainDate): string {
  return `${date.day} ${monthNames[date.month - 1]} ${date.year}`;
}

/** The date with its weekday: "Tuesday 12 May 2015". */
export function writtenDay(date: Temporal.PlainDate): string {
  return `${weekdayNames[date.dayOfWeek - 1]} ${writtenDate(date)}`;
}
