// Headings and grades that the extraction broke over lines.
import { gradeAlone } from './grade-words.ts';
import type { Line } from './lines.ts';
import { keyOf, type Titles } from './titles.ts';

const longestPart = 110;

/** A title that begins on a line and goes on over the next one or two: its whole text, and how many more lines it takes. */
export function titleOverLines(
  lines: readonly Line[],
  at: number,
  titles: Titles,
): { readonly text: string; readonly more: number } | null {
  let text = lines[at]?.text ?? '';
  const graded = withHalfAGrade(text, lines[at + 1], titles);
  if (graded !== null) return graded;
  if (text.length > longestPart || !titles.couldBegin(text) || titles.exactly(text).length > 0) return null;
  for (let more = 1; more <= 2; more++) {
    const next = lines[at + more];
    if (next === undefined || next.bullet || next.text.length > longestPart) return null;
    text = `${text} ${next.text}`;
    const found = titles.atStartOf(text);
    if (found !== null && (keyOf(found.tail) === '' || gradeAlone(found.tail) !== null)) return { text, more };
    if (!titles.couldBegin(text)) return null;
  }
  return null;
}

/** A title and the first half of its grade, the second half on the next line: "The effectiveness of the LSCB requires", "improvement". */
function withHalfAGrade(text: string, next: Line | undefined, titles: Titles) {
  if (next === undefined || next.bullet || text.length > longestPart || !/\brequires?$/i.test(text)) return null;
  const tail = titles.atStartOf(text)?.tail;
  if (tail === undefined || gradeAlone(`${tail} ${next.text}`) === null) return null;
  return { text: `${text} ${next.text}`, more: 1 };
}

/** The grade that a line is, or that it is together with the next ("Requires", "improvement"), and how many more lines it takes. */
export function gradeOverLines(
  line: Line,
  next: Line | undefined,
): { readonly grade: string; readonly digit: number | null; readonly more: number } | null {
  const alone = gradeAlone(line.text);
  if (alone !== null) return { ...alone, more: 0 };
  const both = next === undefined || next.bullet ? null : gradeAlone(`${line.text} ${next.text}`);
  return both === null ? null : { ...both, more: 1 };
}
