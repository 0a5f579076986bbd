import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { blank, present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';

/** A cell of a row that is filled although another is empty. */
export interface FilledWithout extends Pick<Check, 'id' | 'title' | 'severity' | 'source' | 'failing' | 'passing'> {
  readonly editions?: Check['editions'];
  /** The list, what is filled, and what is empty: one line for each pair that the check is about. */
  readonly pairs: readonly (readonly [ListNo, FieldKey, FieldKey])[];
  /** The values that count as filled; every one when left out. */
  readonly counts?: (value: number) => boolean;
  /** What is wrong, given the value of the filled cell, and what to do. */
  readonly words: (filled: number) => string;
}

/** A check that one cell is not filled without another. It looks first at the empty one. What is unreadable is neither. */
export function filledWithout({ editions = everyEdition, pairs, counts, words, ...rest }: FilledWithout): Check {
  return {
    ...rest,
    scope: 'row',
    editions,
    needs: pairs.map(([list, filled, empty]) => ({ [list]: [filled, empty] })),
    run: ({ needs, lists: [list], values, report }) => {
      const [filled, empty] = (list && needs[list.no]) ?? [];
      if (list === undefined || filled === undefined || empty === undefined) return;
      const empties = values(list.no, empty);
      values(list.no, filled).forEach((value, row) => {
        if (empties[row] !== blank || !present(value) || counts?.(value) === false) return;
        report({ list: list.no, row, field: empty, also: [{ list: list.no, row, field: filled }], details: [value] });
      });
    },
    message: ([filled]) => words(Number(filled)),
  };
}
