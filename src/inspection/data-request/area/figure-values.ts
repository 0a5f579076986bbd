import { monthNames } from '#calendar';
import { frameworks } from '#frameworks';
import { nameKey } from '../../authorities/same-name.ts';
import type { AreaValueKind } from './area-line.ts';

/** A number as people write it: thousands may be set apart by commas, a sign of per cent may follow. Null for anything else. */
export function numberIn(text: string): number | null {
  const plain = text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain.replaceAll(',', ''));
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}

const ofMonth = (month: number, year: string): string | null => {
  const name = monthNames[month - 1];
  return name === undefined || Number(year) < 1900 ? null : `${name} ${year}`;
};

/** A month and year as "April 2019", however it is written: "04/2019", "Apr 2019"; null for anything else. */
function monthIn(text: string): string | null {
  const figures = /^(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  if (figures !== null) return ofMonth(Number(figures[1]), figures[2] ?? '');
  const words = /^([a-z]{3,9})\.?\s+(\d{4})$/i.exec(text);
  if (words === null) return null;
  const begin = (words[1] ?? '').toLowerCase();
  return ofMonth(monthNames.findIndex((name) => name.toLowerCase().startsWith(begin)) + 1, words[2] ?? '');
}

/** The first day of a month that `monthIn` wrote, ISO 8601. */
export function firstOf(month: string): string {
  const [name = '', year = ''] = month.split(' ');
  return `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}-01`;
}

/** The labels of every grade of every framework, by their names. */
const grades = new Map(
  frameworks.flatMap(({ scale }) =>
    scale.flatMap(({ id, label, aliases = [] }) => [id, label, ...aliases].map((name) => [nameKey(name), label])),
  ),
);

/** An inspection as "May 2012: good"; null for anything else. */
function inspectionIn(text: string): string | null {
  const [before = '', after = '', ...more] = text.split(':').map((part) => part.trim());
  const month = monthIn(before);
  const grade = grades.get(nameKey(after));
  return month === null || grade === undefined || more.length > 0 ? null : `${month}: ${grade}`;
}

const mostCount = 100_000_000;

/** A value of its kind as it is kept; in words what is wrong with it. */
export function valueIn(
  kind: AreaValueKind,
  text: string,
): { readonly value: number | string } | { readonly words: string } {
  if (text === '') return { words: 'Enter the figure.' };
  switch (kind) {
    case 'count': {
      const value = numberIn(text);
      if (value !== null && Number.isInteger(value) && value <= mostCount && !text.endsWith('%')) return { value };
      return { words: 'Write a whole number, for example 312.' };
    }
    case 'per cent':
      return percentIn(text);
    case 'per 10,000': {
      const value = numberIn(text);
      if (value !== null && value <= 10_000) return { value };
      return { words: 'Write a number of children per 10,000, for example 58 or 58.4.' };
    }
    case 'month and year': {
      const value = monthIn(text);
      return value === null ? { words: 'Write a month and a year, for example April 2019.' } : { value };
    }
    case 'inspection': {
      const value = inspectionIn(text);
      return value === null
        ? { words: 'Write month, year and grade, for example May 2012: good. The grade is one of a framework.' }
        : { value };
    }
    case 'text':
      return text.length > 1000 ? { words: 'The text must be 1,000 characters or fewer.' } : { value: text };
  }
}

/** A share of a hundred; in words what is wrong with it. */
export function percentIn(text: string): { readonly value: number } | { readonly words: string } {
  const value = numberIn(text);
  return value !== null && value <= 100 ? { value } : { words: 'Write a number from 0 to 100, for example 17.5.' };
}
