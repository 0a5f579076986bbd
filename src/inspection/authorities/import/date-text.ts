import { monthNames } from '#calendar';
import { dateOf } from '../../date-fault.ts';

const iso = (year: string, month: number, day: string): string | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateOf(text) === null ? null : text;
};

/** The date of a cell, ISO 8601: written as 27/3/2015, 27.3.2015, 2015-03-27 or 27 March 2015; null for anything else. */
export function dateText(text: string): string | null {
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numbers !== null) return iso(numbers[3] ?? '', Number(numbers[2]), numbers[1] ?? '');
  const words = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(text);
  if (words !== null) {
    const [, day = '', month = '', year = ''] = words;
    const at = monthNames.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()));
    return at < 0 ? null : iso(year, at + 1, day);
  }
  return dateOf(text)?.toString() ?? null;
}
