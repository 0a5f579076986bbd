import { codeInWords } from '../../editions/code-sets/code-places.ts';
import type { ListNo } from '../../editions/model.ts';
import type { Check, Example } from '../check.ts';
import { nameOf } from './cell-words.ts';
import { type CodesOf, memberOf } from './codes-of.ts';

/** A rule that some codes do not belong in a list. */
export interface ForeignCodeRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly list: ListNo;
  readonly look: CodesOf;
  readonly because: string;
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule. */
export function codeNotForList({ list, look, because, ...rest }: ForeignCodeRule): Check {
  const looked = memberOf(look);
  return {
    ...rest,
    scope: 'row',
    needs: [{ [list]: [look.field] }],
    run: ({ values, report }) => {
      values(list, look.field).forEach((value, row) => {
        if (looked[value] === 1) report({ list, row, field: look.field, details: [value] });
      });
    },
    message: ([value]) => `the ${nameOf(look.field)} is ${codeInWords(look.set, Number(value))}. ${because}`,
  };
}
