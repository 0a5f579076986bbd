// Dates as covers print them: "23 April to 4 May 2012", "6 – 10 February and 20 – 24 March 2012", "13 January 2015".

const months = 'january february march april may june july august september october november december'.split(' ');

type Day = { day: number; month: number | null; year: number | null; joined: 'range' | 'and' };

const token =
  /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{4})|(\d{1,2})(?:st|nd|rd|th)?\b|([a-z]{3,9})|([–—-]|\bto\b)|([,;&])/gi;

/**
 * Blocks of days, first and last day as ISO dates, in the order printed. A month or year printed once counts for the days before
 * it; a range that would run backwards began in the year before. Null when the text is not all days, months and years, or when a
 * day is in no calendar.
 */
export function readDateRanges(text: string): [from: string, to: string][] | null {
  const days = readDays(text.slice(0, 300));
  if (days === null || days.length === 0 || !inheritFromNext(days)) return null;
  const ranges: [string, string][] = [];
  for (const day of days) {
    const date = isoDate(day);
    if (date === null) return null;
    const open = ranges.at(-1);
    if (day.joined === 'range' && open !== undefined && open[0] === open[1]) open[1] = date;
    else ranges.push([date, date]);
  }
  return ranges;
}

/** One day as an ISO date; null when the text is anything else. */
export function readDate(text: string): string | null {
  const ranges = readDateRanges(text);
  return ranges?.length === 1 && ranges[0]?.[0] === ranges[0]?.[1] ? (ranges[0]?.[0] ?? null) : null;
}

const idle = new Set([
  ...'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
  ...'the of from on between'.split(' '),
]);

function readDays(text: string): Day[] | null {
  const days: Day[] = [];
  let joined: Day['joined'] = 'and';
  for (const [, y, m, d, d2, m2, y2, year, day, word, range] of text.matchAll(token)) {
    const last = days.at(-1);
    if (y !== undefined) days.push({ day: Number(d), month: Number(m), year: Number(y), joined });
    else if (y2 !== undefined) days.push({ day: Number(d2), month: Number(m2), year: Number(y2), joined });
    else if (day !== undefined) days.push({ day: Number(day), month: null, year: null, joined });
    else if (year !== undefined) {
      if (last === undefined || last.year !== null) return null;
      last.year = Number(year);
      continue;
    } else if (word !== undefined) {
      const name = word.toLowerCase();
      const month = name.length < 3 ? -1 : months.findIndex((full) => full.startsWith(name));
      if (month >= 0 && last !== undefined && last.month === null) last.month = month + 1;
      else if (name === 'until' || name === 'through') joined = 'range';
      else if (name === 'and') joined = 'and';
      else if (!idle.has(name)) return null;
      continue;
    } else {
      joined = range === undefined ? 'and' : 'range';
      continue;
    }
    joined = 'and';
  }
  return days;
}

/** Gives each day without a month or year those of the day after it. False when the last day has none to give. */
function inheritFromNext(days: Day[]): boolean {
  let next: Day | null = null;
  for (const day of days.toReversed()) {
    if (next === null) {
      if (day.month === null || day.year === null) return false;
    } else {
      if (day.month === null) day.month = next.month;
      if (day.year === null && next.year !== null && next.month !== null && day.month !== null) {
        const backwards = day.month > next.month || (day.month === next.month && day.day > next.day);
        day.year = backwards ? next.year - 1 : next.year;
      }
    }
    next = day;
  }
  return true;
}

function isoDate({ day, month, year }: Day): string | null {
  if (month === null || year === null || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > length) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
