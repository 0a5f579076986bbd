import { gradeAlone } from './grade-words.ts';
import type { Line } from './lines.ts';
import type { Titles } from './titles.ts';

/** A longer line in the record is text and no row. */
export const longestRow = 250;

/**
 * A line of the record as label and grade; the grade is empty for a heading. With `goesOn` the line is the second half of a label
 * broken over lines, and the cells take the place of the row above.
 */
export function recordRow(
  { text, cells }: Line,
  above: readonly string[] | null,
  titles: Titles,
): { readonly cells: readonly string[]; readonly goesOn: boolean } {
  const [label, grade] = cells.length > 1 ? [cells[0] ?? '', cells.at(-1) ?? ''] : splitAtTitle(text, titles);
  const begun = above?.[0] ?? '';
  const joined = `${begun} ${label}`;
  const goesOn =
    above?.[1] === '' &&
    titles.exactly(begun).length === 0 &&
    titles.couldBegin(begun) &&
    titles.exactly(joined).length > 0;
  return goesOn ? { cells: [joined, grade], goesOn } : { cells: [label, grade], goesOn: false };
}

/** Label and grade of a row whose columns are set apart by spaces only. */
function splitAtTitle(text: string, titles: Titles): [label: string, grade: string] {
  const found = titles.atStartOf(text);
  return found !== null && gradeAlone(found.tail) !== null ? [found.title, found.tail.trim()] : [text, ''];
}
