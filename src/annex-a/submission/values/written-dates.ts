import { dayNumber, dayNumberOf, monthNames } from '#calendar';

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^\d{5}(\.\d+)?$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i;
const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const monthThenDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const time = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/i;
// A zone makes the day doubtful (11 pm in one is midnight in another), so only its midnight is dropped.
const midnightInAZone = /[T ]00:00(?::00(?:\.0+)?)? ?(?:Z|[+-]00:?00)$/i;

/** Day numbers of the years in which a date of a data request can lie; others are slips of the keyboard. */
const earliest = dayNumber(1900, 1, 1);
const latest = dayNumber(2199, 12, 31);
const within = (day: number | null) => (day !== null && day >= earliest && day <= latest ? day : null);

/** Excel's serial numbers that are read as dates where a date is expected: 3 October 1954 to 7 April 2064. */
const firstSerial = 20_000;
const lastSerial = 60_000;
/** The serial of 1 January 1970. */
const epochSerial = 25_569;

/** The day number of an Excel serial number, or null when it is not likely to be one. A time of day is dropped. */
export function dateInSerial(value: number): number | null {
  return value >= firstSerial && value < lastSerial + 1 ? Math.floor(value) - epochSerial : null;
}

/** Whether a text is read as an Excel serial number, such as "42127". */
export const writtenSerial = (text: string): boolean => serial.test(text.trim());

/** What is longer is no date: it is not searched for one, which takes the square of its length. */
const longestDate = 100;

/** The text without what does not matter to its date: outer and repeated spaces, the time, the day of the week. */
function bareDate(text: string): string {
  const spaced = text
    .replaceAll(/[\s\u200B]+/g, ' ')
    .trim()
    .replaceAll(/ ?([/]) ?/g, '$1');
  if (spaced.length > longestDate) return '';
  return spaced.replace(midnightInAZone, '').replace(time, '').replace(weekday, '');
}

/**
 * The day number that a text names, or null: day/month/year (03/05/2015, also with dots or dashes), ISO 8601
 * (2015-05-03, 20150503), a month in words (3 May 2015, 3-May-2015, May 3, 2015), or an Excel serial number (42127).
 * A time may follow. Never month/day/year, never a year of two digits: such a text could be several days.
 */
export function dateInText(text: string): number | null {
  const bare = bareDate(text);
  const slashed = dayFirst.exec(bare);
  if (slashed) return day(slashed[3], slashed[2], slashed[1]);
  const iso = yearFirst.exec(bare) ?? compact.exec(bare);
  if (iso) return day(iso[1], iso[2], iso[3]);
  if (serial.test(bare)) return dateInSerial(Number(bare));
  const words = dayThenMonth.exec(bare);
  if (words) return day(words[3], monthNamed(words[2]), words[1]);
  const american = monthThenDay.exec(bare);
  return american ? day(american[3], monthNamed(american[1]), american[2]) : null;
}

type Part = string | number | undefined;
const day = (year: Part, month: Part, date: Part): number | null =>
  within(dayNumberOf(Number(year), Number(month), Number(date)));

const months = new Map(
  monthNames.flatMap((name, index) => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]),
);
months.set('sept', 9);

const monthNamed = (name: string | undefined): number => months.get((name ?? '').toLowerCase()) ?? 0;

/** The day number of a text that is a date only when the month is taken to come first, such as 05/13/2015; else null. */
export function monthFirstDate(text: string): number | null {
  const slashed = dayFirst.exec(bareDate(text));
  if (!slashed || day(slashed[3], slashed[2], slashed[1]) !== null) return null;
  return day(slashed[3], slashed[1], slashed[2]);
}

/** Whether a text is a date but for a year of two digits, such as 3/5/15 or 3 May 15. */
export const hasShortYear = (text: string): boolean =>
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$|^\d{1,2}[ -][a-z]{3,9}[ -]'?\d{2}$/i.test(bareDate(text));
