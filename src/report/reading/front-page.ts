// The table of judgements on the first page of a single inspection report.
import { gradesBelow, isGradeWord, type Token } from './grade-column.ts';
import { gradeAlone } from './grade-words.ts';
import { gradeBefore } from './grades-before.ts';
import type { Line } from './lines.ts';
import { type Row, tableRows } from './table-rows.ts';
import type { Titles } from './titles.ts';
import { unreadRows } from './unread-rows.ts';

/** How many words after a label its grade may end: the label's own remaining words, a footnote digit, "requires improvement to be good". */
const reach = 18;

/**
 * Finds the judgement table in the lines of a first page, however the extraction broke it: a grade over two lines, label and grade
 * interleaved, a footnote digit between them. Answers the rows and the numbers of the lines they took.
 */
export function readJudgementTable(lines: readonly Line[], titles: Titles): { rows: Row[]; lines: Set<number> } {
  const tokens = lines.flatMap(({ text, number }) =>
    (text.toLowerCase().match(/[a-z]+|\d+/g) ?? []).map((word): Token => ({ word, line: number })),
  );
  const labels = tableRows.map(({ label }) => label.toLowerCase().match(/[a-z]+/g) ?? []);
  const starts = new Set(
    tokens.flatMap((_, at) => (labels.some((words, row) => startsAt(tokens, at, words, row)) ? [at] : [])),
  );
  const whole = readByColumns(tokens, labels, starts) ?? readGradesFirst(tokens, labels, starts);
  if (whole !== null) return whole;
  const found: Row[] = [];
  const taken = new Set<number>();
  for (const [row, { number, label }] of tableRows.entries()) {
    const words = labels[row] ?? [];
    for (const start of starts) {
      if (!startsAt(tokens, start, words, row)) continue;
      const read = gradeAfter(tokens, start, words, starts);
      if (read === null) continue;
      found.push({ cells: [number, label, read.grade], line: tokens[start]?.line ?? 0 });
      for (const { line } of tokens.slice(start, read.end)) taken.add(line);
      break;
    }
  }
  for (const line of lines) {
    const judged = line.cells.length > 1 ? titles.exactly(line.cells[0] ?? '') : [];
    const grade = gradeAlone(line.cells.at(-1) ?? '');
    if (judged.length === 0 || grade === null || taken.has(line.number)) continue;
    found.push({ cells: ['', line.cells[0] ?? '', line.cells.at(-1) ?? ''], line: line.number });
    taken.add(line.number);
  }
  const unread = unreadRows(lines, found, taken);
  for (const { line } of unread) taken.add(line);
  return { rows: [...found, ...unread].sort((a, b) => a.line - b.line), lines: taken };
}

/** The table when each grade stands before its row, which shows in the last row having none after it; null when it does not. */
function readGradesFirst(
  tokens: readonly Token[],
  labels: readonly (readonly string[])[],
  starts: ReadonlySet<number>,
): { rows: Row[]; lines: Set<number> } | null {
  const places = rowsInOrder(tokens, labels, starts);
  const last = places?.at(-1) ?? 0;
  if (places === null || gradeAfter(tokens, last, labels.at(-1) ?? [], starts) !== null) return null;
  const before = places.map((place) => gradeBefore(tokens, place));
  const end = last + (labels.at(-1)?.length ?? 0);
  const rows = tableRows.flatMap(({ number, label }, row): Row[] => {
    const grade = before[row]?.grade;
    return grade === undefined ? [] : [{ cells: [number, label, grade], line: tokens[places[row] ?? 0]?.line ?? 0 }];
  });
  if (rows.length < tableRows.length) return null;
  return { rows, lines: new Set(tokens.slice(before[0]?.from ?? 0, end).map(({ line }) => line)) };
}

/** Where the rows of the table begin, when all of them stand there once and in order. */
function rowsInOrder(
  tokens: readonly Token[],
  labels: readonly (readonly string[])[],
  starts: ReadonlySet<number>,
): number[] | null {
  const first = [...starts].find((at) => startsAt(tokens, at, labels[0] ?? [], 0));
  if (first === undefined) return null;
  const inOrder = [...starts].filter((at) => at >= first).slice(0, tableRows.length);
  const all =
    inOrder.length === tableRows.length && inOrder.every((at, row) => startsAt(tokens, at, labels[row] ?? [], row));
  return all ? inOrder : null;
}

/** The table when the extraction gave it column by column, all labels and then all grades; null when it did not. */
function readByColumns(
  tokens: readonly Token[],
  labels: readonly (readonly string[])[],
  starts: ReadonlySet<number>,
): { rows: Row[]; lines: Set<number> } | null {
  const places = rowsInOrder(tokens, labels, starts);
  const [first = 0] = places ?? [];
  const last = places?.at(-1) ?? 0;
  if (places === null || tokens.slice(first, last).some(({ word }) => isGradeWord(word))) return null;
  const column = gradesBelow(tokens, last + (labels.at(-1)?.length ?? 0), tableRows.length);
  if (column === null) return null;
  return {
    rows: tableRows.map(({ number, label }, row) => ({
      cells: [number, label, column.grades[row] ?? ''],
      line: tokens[places[row] ?? 0]?.line ?? 0,
    })),
    lines: new Set(tokens.slice(first, column.end).map(({ line }) => line)),
  };
}

function startsAt(tokens: readonly Token[], at: number, words: readonly string[], row: number): boolean {
  const length = tableRows[row]?.start ?? words.length;
  for (let i = 0; i < length; i++) if (tokens[at + i]?.word !== words[i]) return false;
  return tokens[at + length]?.word !== tableRows[row]?.notBefore;
}

function gradeAfter(
  tokens: readonly Token[],
  start: number,
  label: readonly string[],
  starts: ReadonlySet<number>,
): { grade: string; end: number } | null {
  let ofLabel = 0;
  let half = false;
  for (let at = start; at < Math.min(tokens.length, start + label.length + reach); at++) {
    const word = tokens[at]?.word ?? '';
    if (at > start && starts.has(at)) return null;
    if (word === label[ofLabel]) ofLabel++;
    else if (half && word === 'improvement') {
      const end = endOfPhrase(tokens, at + 1, label.slice(ofLabel));
      return { grade: 'Requires improvement', end };
    } else if (!half && /^requires?$/.test(word)) half = true;
    else if (!half && isGradeWord(word)) {
      return {
        grade: word.charAt(0).toUpperCase() + word.slice(1),
        end: endOfPhrase(tokens, at + 1, label.slice(ofLabel)),
      };
    } else if (!/^(?:\d+|is|are)$/.test(word)) return null;
  }
  return null;
}

/** Words that belong to the row after its grade: the rest of the label, and "to be good". */
function endOfPhrase(tokens: readonly Token[], at: number, label: readonly string[]): number {
  let end = at;
  let left = 0;
  for (; end < tokens.length; end++) {
    const word = tokens[end]?.word ?? '';
    if (word === label[left]) left++;
    else if (!(['to', 'be', 'good'] as readonly string[]).includes(word)) break;
  }
  return left === label.length ? end : at;
}
