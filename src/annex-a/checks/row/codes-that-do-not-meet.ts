import { codeInWords } from '../../editions/code-sets/code-places.ts';
import type { ListNo } from '../../editions/model.ts';
import type { Check, Example } from '../check.ts';
import { nameOf } from './cell-words.ts';
import { type CodesOf, memberOf } from './codes-of.ts';

/** A rule that some codes of one column do not stand beside some codes of another. */
export interface CodeRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly list: ListNo;
  /** The cell to look at first. */
  readonly look: CodesOf;
  readonly beside: CodesOf;
  /** Why they do not meet, and what to do: sentences. */
  readonly because: string;
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule. Cells that are blank or unreadable meet nothing. */
export function codesThatDoNotMeet(rule: CodeRule): Check {
  const { list, look, beside, because, ...rest } = rule;
  const looked = memberOf(look);
  const besides = memberOf(beside);
  return {
    ...rest,
    scope: 'row',
    needs: [{ [list]: [look.field, beside.field] }],
    run: ({ values, report }) => {
      const others = values(list, beside.field);
      values(list, look.field).forEach((value, row) => {
        if (looked[value] !== 1) return;
        const other = others[row] ?? -1;
        if (besides[other] !== 1) return;
        const also = [{ list, row, field: beside.field }];
        report({ list, row, field: look.field, also, details: [value, other] });
      });
    },
    message: ([value, other]) =>
      `the ${nameOf(look.field)} is ${codeInWords(look.set, Number(value))} beside the ${nameOf(beside.field)} ${codeInWords(beside.set, Number(other))}. ${because}`,
  };
}
