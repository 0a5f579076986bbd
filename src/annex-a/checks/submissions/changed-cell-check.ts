import { codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, type Column } from '../../submission/submission.ts';
import { type Check, type Example, everyEdition } from '../check.ts';
import { comparisonOf } from './two-submissions.ts';

/** A rule on cells that hold something else than in the submission before. */
export interface ChangeRule extends Pick<Check, 'id' | 'title' | 'source'> {
  /** The columns it is about. */
  readonly about: (field: FieldKey) => boolean;
  /** Whether it is about cells that were emptied, or about those that hold something else. */
  readonly emptied: boolean;
  /** Codes that say nothing, so that a change to or from them is none. */
  readonly unsaid?: readonly string[];
  readonly words: (was: string) => string;
  readonly failing: Example;
  readonly passing: Example;
}

const saysNothing = ({ field: { codes } }: Column, value: number, unsaid: readonly string[]): boolean => {
  const code = codes === null ? undefined : codeSets[codes].codes[value]?.code;
  return code !== undefined && unsaid.includes(code);
};

/** The check of such a rule. A cell that was empty and is filled now is what a second stage is for, and never told of. */
export const changedCellCheck = ({ about, emptied, unsaid = [], words, ...rest }: ChangeRule): Check => ({
  ...rest,
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  run: (run) => {
    for (const { no, before, now, changed } of comparisonOf(run)?.lists ?? []) {
      for (const [field, cells] of changed) {
        const was = before.columns.get(field);
        const is = now.columns.get(field);
        if (was === undefined || is === undefined || !about(field)) continue;
        cells.now.forEach((row, place) => {
          const rowBefore = cells.before[place] ?? -1;
          const valueBefore = was.values[rowBefore] ?? blank;
          const value = is.values[row] ?? blank;
          if (valueBefore === blank || (value === blank) !== emptied) return;
          if (saysNothing(was, valueBefore, unsaid) || saysNothing(is, value, unsaid)) return;
          run.report({ list: no, row, field, details: [was.text(rowBefore)] });
        });
      }
    }
  },
  message: ([was]) => words(String(was)),
});
