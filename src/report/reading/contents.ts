import type { Line } from './lines.ts';
import { gradeOverLines } from './over-lines.ts';
import { keyOf, type Titles } from './titles.ts';

type Entry = { readonly title: string; readonly page: number | null; readonly line: number };

/** The contents page: its first and last-but-one line by index, and its entries. */
export type ContentsPage = { readonly start: number; readonly end: number; readonly entries: readonly Entry[] };

const furthestLine = 400;

/**
 * Finds the contents page near the beginning of a report: from its heading, or from the first title with a page number, to the
 * first line that is neither. Page numbers may stand after a tab, dots or spaces, and may be lost.
 */
export function findContents(lines: readonly Line[], titles: Titles): ContentsPage | null {
  const start = lines
    .slice(0, furthestLine)
    .findIndex((line, at) => isContentsHeading(line) || isListed(line, lines.slice(at + 1, at + 3), titles));
  if (start < 0) return null;
  const entries: Entry[] = [];
  const first = lines[start];
  let at = first !== undefined && isContentsHeading(first) ? start + 1 : start;
  let paged = false;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.bullet) break;
    const entry = pagedEntry(line);
    if (entry !== null) {
      paged = true;
      entries.push(entry);
      continue;
    }
    const next = lines[at + 1];
    const nextEntry = next === undefined ? null : pagedEntry(next);
    if (nextEntry !== null && next !== undefined && line.text.length < 120) {
      const joined = `${line.text} ${nextEntry.title}`;
      if (titles.exactly(line.text).length === 0 && titles.exactly(joined).length > 0) {
        entries.push({ title: joined, page: nextEntry.page, line: line.number });
        at++;
      } else entries.push({ title: line.text, page: null, line: line.number });
      continue;
    }
    if (paged || titles.exactly(line.text).length === 0 || keyOf(line.text) === keyOf(entries[0]?.title ?? '')) break;
    if (next !== undefined && !next.bullet && titles.exactly(next.text).length === 0) break;
    entries.push({ title: line.text, page: null, line: line.number });
  }
  return entries.length === 0 && at === start + 1 && first !== undefined && !isContentsHeading(first)
    ? null
    : { start, end: at, entries };
}

const isContentsHeading = ({ text }: Line) => text.length < 40 && /^(?:table of )?contents(?: page)?\W*$/i.test(text);

/**
 * A title of the outline with a page number after it. With a number before it or a grade below it, it is a row of the table of
 * judgements on the first page.
 */
function isListed(line: Line, [next, afterNext]: readonly Line[], titles: Titles): boolean {
  const entry = pagedEntry(line);
  if (entry === null || /^\d/.test(entry.title) || titles.exactly(entry.title).length === 0) return false;
  return next === undefined || next.cells.length > 1 || gradeOverLines(next, afterNext) === null;
}

/** A line that ends in a number of at most three digits, with a title before it. */
function pagedEntry({ text, cells, number }: Line): Entry | null {
  if (text.length > 250 || /[.!?]$/.test(text)) return null;
  const digits = /\d{1,3}$/.exec(text)?.[0];
  // "Good 1" in the cell after a title is a grade with a footnote's digit, whether its word can be read or not.
  if (digits === undefined || (cells.length > 1 && /[a-z]{3}/i.test(cells.at(-1)?.replace(/^page/i, '') ?? '')))
    return null;
  const before = cells.length > 1 ? (cells[0] ?? '') : text.slice(0, -digits.length);
  const title = before.replace(/[.…·\s]+$/, '');
  const isTitle = /^[^a-z]*[A-Z]/.test(title) && !/^\d+\. .*[.,;]/.test(title) && !/\d$/.test(title);
  return isTitle && /[.…·\s|]$/.test(`${before}${cells.length > 1 ? '|' : ''}`)
    ? { title, page: Number(digits), line: number }
    : null;
}
