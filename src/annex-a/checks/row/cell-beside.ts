import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { blank, present } from '../../submission/submission.ts';
import { type Check, type Example, inEach, type Run } from '../check.ts';
import { cellInWords, nameOf } from './cell-words.ts';
import { type CodesOf, memberOf } from './codes-of.ts';

/** A rule that a cell is filled, or empty, because of what stands in another cell of its row. */
export interface BesideRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly list: ListNo;
  /** The cell that decides: filled at all, or with some codes. What cannot be read is neither filled nor empty. */
  readonly beside: CodesOf | { readonly field: FieldKey };
  /** The cells it decides on, each in a run of its own. */
  readonly cells: readonly FieldKey[];
  /** Why, and what to do: sentences. */
  readonly because: string;
  readonly failing: Example;
  readonly passing: Example;
}

type Decided = (value: number) => boolean;

function decidedBy(beside: BesideRule['beside']): Decided {
  if (!('set' in beside)) return present;
  const members = memberOf(beside);
  return (value) => members[value] === 1;
}

function besideCheck(
  rule: BesideRule,
  wrong: (value: number, run: Run, key: FieldKey) => boolean,
): Omit<Check, 'message'> {
  const { list, beside, cells, because, ...rest } = rule;
  const decides = decidedBy(beside);
  return {
    ...rest,
    scope: 'row',
    needs: cells.flatMap((key) => inEach([list], [beside.field, key])),
    run: (run) => {
      const key = run.needs[list]?.[1];
      const decider = run.list(list).columns.get(beside.field);
      const column = key === undefined ? undefined : run.list(list).columns.get(key);
      if (key === undefined || decider === undefined || column === undefined) return;
      column.values.forEach((value, row) => {
        if (!decides(decider.values[row] ?? blank) || !wrong(value, run, key)) return;
        const also = [{ list, row, field: beside.field }];
        const details = [cellInWords(decider, row), nameOf(key), value === blank ? '' : cellInWords(column, row)];
        run.report({ list, row, field: key, also, details });
      });
    },
  };
}

const stageOf = (run: Run, list: ListNo, key: FieldKey): number => run.list(list).columns.get(key)?.field.stage ?? 1;

/** The check that a cell is not empty. A column of stage 2 is not missed at stage 1. */
export const missingBeside = (rule: BesideRule): Check => ({
  ...besideCheck(rule, (value, run, key) => value === blank && stageOf(run, rule.list, key) <= run.settings.stage),
  message: ([decider, name]) =>
    `the ${nameOf(rule.beside.field)} is ${decider}, but there is no ${name}. ${rule.because}`,
});

/** The check that a cell is empty. */
export const givenBeside = (rule: BesideRule): Check => ({
  ...besideCheck(rule, present),
  message: ([decider, name, given]) =>
    `the ${name} is ${given}, though the ${nameOf(rule.beside.field)} is ${decider}. ${rule.because}`,
});
