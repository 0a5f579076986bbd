import { blank, present } from '../../../submission/submission.ts';
import type { Check, Place, Run } from '../../check.ts';
import { cellInWords } from '../cell-words.ts';
import { type CodesOf, memberOf } from '../codes-of.ts';
import { authorityReader, plainAuthority, type ReadAuthority } from './placement-authorities.ts';

/** A rule on a code of a placement and the authority in whose area it is. */
export interface AuthorityRule extends Pick<Check, 'id' | 'title' | 'severity' | 'editions' | 'source'> {
  readonly look: CodesOf;
  /** Placement types that the rule leaves out. */
  readonly butNot?: readonly string[];
  /** Whether the authority is wrong. `own` is the authority itself; null: not known. */
  readonly wrong: (authority: ReadAuthority, own: string | null) => boolean;
  readonly words: (code: string, authority: string) => string;
  readonly failing: Check['failing'];
  readonly passing: Check['passing'];
}

/** The check of such a rule. */
export function placementAuthorityCheck({ look, butNot, wrong, words, ...rest }: AuthorityRule): Check {
  const looked = memberOf(look);
  const leftOut = butNot && memberOf({ field: 'placement-type', set: 'PLACEMENT', codes: butNot });
  return {
    ...rest,
    scope: 'row',
    needs: [{ 8: [look.field, 'placement-authority', ...(leftOut ? (['placement-type'] as const) : [])] }],
    run: (run: Run) => {
      const { values, submission, settings, list, report } = run;
      const column = list(8).columns.get(look.field);
      if (column === undefined) return;
      const read = authorityReader(submission.words);
      const own = settings.ownAuthority === null ? null : plainAuthority(settings.ownAuthority);
      const types = leftOut && values(8, 'placement-type');
      values(8, 'placement-authority').forEach((word, row) => {
        if (!present(word) || looked[column.values[row] ?? blank] !== 1) return;
        const type = types?.[row];
        if (leftOut && (!present(type) || leftOut[type] === 1)) return;
        if (!wrong(read(word), own)) return;
        const also: Place[] = [{ list: 8, row, field: look.field }];
        if (leftOut) also.push({ list: 8, row, field: 'placement-type' });
        const details = [cellInWords(column, row), submission.words[word] ?? ''];
        report({ list: 8, row, field: 'placement-authority', also, details });
      });
    },
    message: ([code, authority]) => words(String(code), String(authority)),
  };
}
