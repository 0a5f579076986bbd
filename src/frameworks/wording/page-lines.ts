import { bullet } from './marks.ts';
import type { Line } from './text-lines.ts';

const pageLine = /^[^\p{L}\p{N}]*page\s+\d{1,4}(?:\s+of\s+\d{1,4})?[^\p{L}\p{N}]*$/iu;
const bareNumber = /^[^\p{L}\p{N}]*\d{1,4}[^\p{L}\p{N}]*$/u;

/** How many lines of a page's head or foot are known by standing beside each other. */
const mostLines = 4;

/**
 * The lines that belong to the pages and not to the text: page numbers, and lines that come back again and again at page
 * breaks, at page numbers, or with a page number of their own that grows, and those that stand with them each time.
 */
export function pageLines(lines: readonly Line[]): Line[] {
  const keys = lines.map(keyOf);
  const growing = withGrowingNumbers(lines, keys);
  const unwanted = new Set(lines.flatMap((line, i) => (pageLine.test(line.text) || growing.has(i) ? [i] : [])));
  const isPageMark = (i: number): boolean => unwanted.has(i) || bareNumber.test(lines[i]?.text ?? '');
  const pages = (lines.at(-1)?.page ?? 0) + 1;
  for (let round = 0; round < mostLines; round += 1) {
    const beside = lines.flatMap((line, i) => {
      if (unwanted.has(i) || !mayRecur(line, keys[i])) return [];
      const atBreak = [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && other.page !== line.page);
      return atBreak || isPageMark(i - 1) || isPageMark(i + 1) ? [i] : [];
    });
    const repeated = Map.groupBy(beside, (i) => keys[i]);
    // In a document of few pages a line cannot come back three times.
    const enough = pages > 1 && pages <= 4 ? 2 : 3;
    const found = [...repeated.values()].filter((places) => places.length >= enough).flat();
    if (found.length === 0) break;
    for (const i of found) unwanted.add(i);
  }
  return [...unwanted].map((i) => lines[i]).filter((line) => line !== undefined);
}

/** A line's letters: what comes back on each page, whatever the page's number. */
const keyOf = ({ text }: Line): string => (text.length > 150 ? '' : text.toLowerCase().replace(/[^\p{L}]/gu, ''));

/** Whether a line says so much that it does not come back by chance, and is no bullet. */
const mayRecur = ({ text }: Line, key = ''): boolean => key.length >= (/\d/.test(text) ? 2 : 5) && !bullet.test(text);

/** How many lines at least stand on a page: numbers that grow more quickly are those of a list. */
const fewestLines = 5;

/** Lines of the same letters, three or more, whose first or last number grows from each to the next. */
function withGrowingNumbers(lines: readonly Line[], keys: readonly string[]): ReadonlySet<number> {
  const numbered = lines.flatMap((line, i) => (/\d/.test(line.text) && mayRecur(line, keys[i]) ? [i] : []));
  const grows = (places: readonly number[], edge: RegExp): boolean => {
    const numbers = places.map((i) => Number(edge.exec(lines[i]?.text ?? '')?.[1]));
    const apart = ((places.at(-1) ?? 0) - (places[0] ?? 0)) / (places.length - 1);
    return (
      places.length >= 3 &&
      apart >= fewestLines &&
      numbers.every((number, n) => n === 0 || number > (numbers[n - 1] ?? 0))
    );
  };
  const growing = [...Map.groupBy(numbered, (i) => keys[i]).values()].filter(
    (places) => grows(places, /(?<!\d)(\d{1,4})[^\p{L}\p{N}]*$/u) || grows(places, /^[^\p{L}\p{N}]*(\d{1,4})\s/u),
  );
  return new Set(growing.flat());
}
