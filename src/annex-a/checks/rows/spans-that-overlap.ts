import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition, type Place } from '../check.ts';
import { eachOverlap, spansOf } from './overlaps.ts';

/** Something that one child cannot have twice at a time. */
export interface SpansThatOverlap extends Pick<Check, 'id' | 'title' | 'severity' | 'source' | 'failing' | 'passing'> {
  readonly list: ListNo;
  /** Start and end: one line for each pair of columns that the check is about. */
  readonly spans: readonly (readonly [FieldKey, FieldKey])[];
  /** What it is, as in "the plan started on …". */
  readonly what: string;
  /** What to do. */
  readonly advice: string;
}

/** A check that a child's spans of one kind do not overlap. It looks first at the start of the later one. */
export function spansThatOverlap({ list: no, spans, what, advice, ...rest }: SpansThatOverlap): Check {
  return {
    ...rest,
    scope: 'rows',
    editions: everyEdition,
    needs: spans.map(([start, end]) => ({ [no]: ['child-id', start, end] })),
    run: ({ needs, list, values, report }) => {
      const [, start, end] = needs[no] ?? [];
      if (start === undefined || end === undefined) return;
      const each = list(no);
      const starts = values(no, start);
      const ends = values(no, end);
      eachOverlap(each, spansOf(each, start, end), (row, earlier) => {
        const also: Place[] = [
          { list: no, row: earlier, field: start },
          { list: no, row: earlier, field: end },
        ];
        const ended = ends[earlier];
        const details = [
          starts[row] ?? 0,
          each.rowNumbers[earlier] ?? 0,
          starts[earlier] ?? 0,
          present(ended) ? ended : '',
        ];
        report({ list: no, row, field: start, also, details });
      });
    },
    message: ([start, other, from, to]) =>
      `the ${what} started on ${writtenDayNumber(Number(start))}, while another of the child ran: that of row ${other}, from ${writtenDayNumber(Number(from))} ${
        to === '' ? 'and without an end' : `to ${writtenDayNumber(Number(to))}`
      }. ${advice}`,
  };
}
