import type { Needs } from '../../checks/check.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListReader } from '../rows/list-reader.ts';

/**
 * What a share asks of each row: true, it counts; false, it is in the denominator only; null, the question does not arise and the
 * row is in neither; a text, it cannot be answered for this row, and why.
 */
export type Verdict = boolean | null | string;

/** A length: a number of the unit asked for; null, there is none yet; a text, it cannot be known, and why. */
export type Length = number | null | string;

/** Something asked of every row of a list, with the columns it takes. */
export interface Question<Answer> {
  readonly needs: readonly FieldKey[];
  /** Columns of which one is enough. */
  readonly either?: readonly FieldKey[];
  /** Columns of other lists. */
  readonly elsewhere?: Needs;
  readonly ask: (reader: ListReader) => (row: number) => Answer;
}

/** The same question, asked only of rows for which another is answered yes. */
export function among<Answer>(scope: Question<Verdict>, question: Question<Answer>): Question<Answer | null | string> {
  const either = [...(scope.either ?? []), ...(question.either ?? [])];
  return {
    needs: [...scope.needs, ...question.needs],
    ...(either.length > 0 && { either }),
    elsewhere: { ...scope.elsewhere, ...question.elsewhere },
    ask: (reader) => {
      const inScope = scope.ask(reader);
      const asked = question.ask(reader);
      return (row) => {
        const verdict = inScope(row);
        if (verdict === true) return asked(row);
        return verdict === false ? null : verdict;
      };
    },
  };
}
