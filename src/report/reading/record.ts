// The record of main findings: which row is which judgement. By order, never by the headings over the rows, which are unreliable.
import type { Framework } from '#frameworks';
import type { ReportDocument, Section } from '../document.ts';
import { gradeAlone } from './grade-words.ts';
import { keyOf, keysOf } from './titles.ts';

type RecordRow = {
  readonly cells: readonly string[];
  readonly label: string;
  /** The grade by its id; null when the cell is empty or says no grade. */
  readonly grade: string | null;
  /** Position among the expected rows, from 0; null for a row that is none of them. */
  readonly position: number | null;
};

export type RecordRead = {
  readonly section: Section;
  readonly rows: readonly RecordRow[];
  /** Rows without a grade that head the rows after them, by index into all rows of the table. */
  readonly headings: readonly { readonly cells: readonly string[]; readonly label: string; readonly before: number }[];
};

type Expected = { readonly judgement: string; readonly keys: ReadonlySet<string> };

const mostRows = 120;

/** Reads the record of a document; null when it has none. */
export function readRecord(document: ReportDocument, framework: Framework): RecordRead | null {
  const section = document.sections.find(({ id }) => id === 'record');
  if (section === undefined) return null;
  const expected = expectedRows(framework);
  const judged = new Set(expected.flatMap(({ keys }) => [...keys]));
  const graded: { cells: readonly string[]; label: string; grade: string | null }[] = [];
  const headings: { cells: readonly string[]; label: string; before: number }[] = [];
  for (const block of section.blocks) {
    if (block.kind !== 'table') continue;
    for (const cells of block.rows.slice(0, mostRows)) {
      const label = cells[0] ?? '';
      const grade = gradeAlone(cells.slice(1).join(' '))?.grade ?? null;
      if (grade === null && !judged.has(keyOf(label))) headings.push({ cells, label, before: graded.length });
      else graded.push({ cells, label, grade });
    }
  }
  const positions = align(
    graded.map(({ label }) => keyOf(label)),
    expected,
  );
  return { section, rows: graded.map((row, i) => ({ ...row, position: positions[i] ?? null })), headings };
}

function expectedRows(framework: Framework): Expected[] {
  return framework.reportOutline.flatMap((section) =>
    section.judgement === undefined ? [] : [{ judgement: section.judgement, keys: keysOf(section) }],
  );
}

/**
 * Sets the printed rows against the expected ones, both in order, so that as few as possible are left over: a row lost, doubled or
 * misnamed does not move the rows after it. Rows of the same title that found no place take one left over.
 */
function align(keys: readonly string[], expected: readonly Expected[]): (number | null)[] {
  const inOrder = keys.length === expected.length && expected.every((row, i) => row.keys.has(keys[i] ?? ''));
  if (inOrder) return [...keys.keys()];
  const skip = 2;
  const [n, m] = [keys.length, expected.length];
  const cost: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const at = (i: number, j: number) => cost[i]?.[j] ?? 0;
  const known = new Set(expected.flatMap((row) => [...row.keys]));
  const pairing = (i: number, j: number) =>
    expected[j]?.keys.has(keys[i] ?? '') ? 0 : known.has(keys[i] ?? '') ? 2 * skip + 1 : skip + 1;
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      if (i === n || j === m) (cost[i] as number[])[j] = skip * (n - i + m - j);
      else {
        (cost[i] as number[])[j] = Math.min(at(i + 1, j + 1) + pairing(i, j), at(i + 1, j) + skip, at(i, j + 1) + skip);
      }
    }
  }
  const positions: (number | null)[] = new Array(n).fill(null);
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (at(i, j) === at(i + 1, j + 1) + pairing(i, j)) positions[i++] = j++;
    else if (at(i, j) === at(i + 1, j) + skip) i++;
    else j++;
  }
  const left = new Set(expected.keys());
  for (const position of positions) if (position !== null) left.delete(position);
  for (const [i, position] of positions.entries()) {
    if (position !== null) continue;
    const free = [...left].find((j) => expected[j]?.keys.has(keys[i] ?? ''));
    if (free === undefined) continue;
    positions[i] = free;
    left.delete(free);
  }
  return positions;
}
