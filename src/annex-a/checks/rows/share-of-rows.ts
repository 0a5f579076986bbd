import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../check.ts';
import { birthsOf } from '../row/births.ts';

/** A value that too many rows of a list have. */
export interface ShareOfRows extends Pick<Check, 'id' | 'title' | 'source' | 'failing' | 'passing'> {
  readonly lists: readonly ListNo[];
  readonly field: FieldKey;
  readonly is: (value: number) => boolean;
  /** Whether so many of so many rows are too many. A short list makes no share. */
  readonly tooMany: (count: number, of: number) => boolean;
  /** What is wrong, with how many of how many rows, and what to do. */
  readonly words: (count: number, of: number, percent: number) => string;
}

/** A check of a list as a whole, children aside who are not yet born or may not be. */
export function shareOfRows({ lists, field, is, tooMany, words, ...rest }: ShareOfRows): Check {
  return {
    ...rest,
    severity: 'query',
    scope: 'rows',
    editions: everyEdition,
    needs: inEach(lists, [field]),
    run: ({ lists: each, asAt, values, report }) => {
      for (const list of each) {
        const births = birthsOf(list, asAt);
        let count = 0;
        let of = 0;
        values(list.no, field).forEach((value, row) => {
          const birth = births.born(row);
          if (!present(value) || !present(birth) || birth > asAt) return;
          of += 1;
          if (is(value)) count += 1;
        });
        if (tooMany(count, of)) report({ list: list.no, row: null, field, details: [count, of] });
      }
    },
    message: ([count, of]) => words(Number(count), Number(of), Math.round((100 * Number(count)) / Number(of))),
  };
}
