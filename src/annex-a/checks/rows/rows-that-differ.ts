import type { FieldKey } from '../../editions/field-keys.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { type List, present } from '../../submission/submission.ts';
import { type Check, everyEdition, inEach, type Place } from '../check.ts';

/** Something about a child that every row of a list must say alike. */
export interface RowsThatDiffer extends Pick<Check, 'id' | 'title' | 'source' | 'failing' | 'passing'> {
  readonly field: FieldKey;
  /** Whether a value says anything that another could contradict. */
  readonly says: (value: number, asAt: number) => boolean;
  readonly inWords: (value: number) => string;
  /** What the field is, as in "the gender is …". */
  readonly what: string;
}

/** A check that the rows of one child in one list do not contradict each other: one finding a child, at the first cell that most are against. */
export function rowsThatDiffer({ field, says, inWords, what, ...rest }: RowsThatDiffer): Check {
  return {
    ...rest,
    severity: 'error',
    scope: 'rows',
    editions: everyEdition,
    needs: inEach(listsOfChildren, ['child-id', field]),
    run: ({ lists, asAt, values, report }) => {
      for (const list of lists) {
        const column = values(list.no, field);
        eachChild(list, (rows) => {
          const telling = rows.filter((row) => {
            const value = column[row];
            return present(value) && says(value, asAt);
          });
          if (telling.every((row) => column[row] === column[telling[0] ?? row])) return;
          const most = mostOften(telling, column);
          const of = telling.find((row) => column[row] === most);
          const against = telling.find((row) => column[row] !== most);
          if (of === undefined || against === undefined) return;
          const also = telling.filter((row) => row !== against).map((row): Place => ({ list: list.no, row, field }));
          const details = [column[against] ?? 0, column[of] ?? 0, list.rowNumbers[of] ?? 0];
          report({ list: list.no, row: against, field, also, details });
        });
      }
    },
    message: ([here, there, row]) =>
      `${what} is ${inWords(Number(here))} here, but ${inWords(Number(there))} in row ${row} of the same child. Correct the wrong one, or the ID where these are two children.`,
  };
}

function eachChild(list: List, tell: (rows: readonly number[]) => void): void {
  const column = list.columns.get('child-id');
  if (column === undefined) return;
  const rows = rowsByWord(column);
  column.values.forEach((word, firstRow) => {
    if (rows.first(word) !== firstRow || rows.next(firstRow) < 0) return;
    const found: number[] = [];
    for (let row = firstRow; row >= 0; row = rows.next(row)) found.push(row);
    tell(found);
  });
}

/** The value that most rows have; of as many, that which comes first. */
function mostOften(rows: readonly number[], values: Int32Array): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const row of rows) counts.set(values[row], (counts.get(values[row]) ?? 0) + 1);
  const most = Math.max(...counts.values());
  for (const [value, count] of counts) if (count === most) return value;
  return undefined;
}
