import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { rowsByWord } from '../../../submission/rows-of.ts';
import { blank, columnOf, present, type Submission } from '../../../submission/submission.ts';
import type { Place, Report } from '../../check.ts';
import { rowInWords } from './cells.ts';

/** How the cells of a field are compared over the lists. */
export interface Comparison {
  readonly field: FieldKey;
  readonly lists: readonly ListNo[];
  /** Whether a cell says anything that another could contradict. */
  readonly says: (value: number, list: ListNo, row: number) => boolean;
  /** One number for values that are the same, however they are written. */
  readonly sameAs?: (value: number) => number;
  readonly inWords: (value: number) => string;
}

/**
 * What lists disagree on, one report a child: at the first cell that is in the minority, the other cells beside it. Most
 * cells win; as many against as many, the first list does. Its details: the value, the value of the most, one row that
 * has it, and how many cells have it.
 */
export function reportDisagreements(submission: Submission, comparison: Comparison, report: (found: Report) => void) {
  const { field, lists, says, sameAs = (value: number) => value } = comparison;
  const columns = lists.flatMap((no) => {
    const children = columnOf(submission, no, 'child-id');
    const values = columnOf(submission, no, field)?.values;
    return children === undefined || values === undefined ? [] : [{ no, children, values }];
  });
  const seen = new Int32Array(submission.words.length).fill(blank);
  const torn = new Set<number>();
  for (const { no, children, values } of columns) {
    children.values.forEach((child, row) => {
      const value = values[row];
      if (!present(child) || !present(value) || !says(value, no, row)) return;
      const same = sameAs(value);
      if (seen[child] === blank) seen[child] = same;
      else if (seen[child] !== same) torn.add(child);
    });
  }
  for (const child of torn) {
    const found: { place: Place; value: number; same: number }[] = [];
    for (const { no, children, values } of columns) {
      const rows = rowsByWord(children);
      for (let row = rows.first(child); row >= 0; row = rows.next(row)) {
        const value = values[row];
        if (present(value) && says(value, no, row)) {
          found.push({ place: { list: no, row, field }, value, same: sameAs(value) });
        }
      }
    }
    // Rows of one list that disagree are told by the checks of that list.
    if (found.every(({ place }) => place.list === found[0]?.place.list)) continue;
    const most = valueOfTheMost(found);
    const of = found.find(({ same }) => same === most);
    const against = found.find(({ same }) => same !== most);
    if (of === undefined || against === undefined) continue;
    report({
      ...against.place,
      also: found.filter((each) => each !== against).map(({ place }) => place),
      details: [
        comparison.inWords(against.value),
        comparison.inWords(of.value),
        rowInWords(submission, of.place.list, of.place.row),
        found.filter(({ same }) => same === most).length,
      ],
    });
  }
}

/** The value that most cells have; of as many, the one on the first list, and there the lowest: the order of rows decides nothing. */
function valueOfTheMost(found: readonly { readonly place: Place; readonly same: number }[]): number {
  const tallies = new Map<number, { count: number; list: number }>();
  for (const { place, same } of found) {
    const tally = tallies.get(same);
    if (tally) tally.count += 1;
    else tallies.set(same, { count: 1, list: place.list });
  }
  const ranked = [...tallies].sort(([a, x], [b, y]) => y.count - x.count || x.list - y.list || a - b);
  return ranked[0]?.[0] ?? Number.NaN;
}

/** "the date of birth is 3 May 2010 here, and 4 May 2010 in 3 cells of other rows (list 3, row 5)" */
export const disagreementInWords = (what: string, [here, there, where, count]: readonly (number | string)[]): string =>
  `${what} is ${here} here, but ${there} ${Number(count) === 1 ? `in ${where}` : `in ${count} other rows (the first is ${where})`}.`;
