import type { Distribution, MeasureContext, Part, RowsOfList } from '../measure.ts';
import type { Question, Verdict } from '../questions/question.ts';
import type { Sorting } from '../questions/sortings.ts';
import { ListReader } from '../rows/list-reader.ts';
import { type Population, rowsOf } from '../rows/population.ts';
import { type Assumed, type LeftOut, Reasons } from '../rows/row-set.ts';

export interface Tally {
  readonly counted: Int32Array;
  readonly all: Int32Array;
  readonly leftOut: readonly LeftOut[];
  readonly assumed: readonly Assumed[];
  /** How many rows the question could not be answered for. */
  readonly unanswered: number;
}

export const readerOf = ({ submission, settings }: MeasureContext, population: Population) =>
  new ListReader(submission, population.list, settings);

/** Asks a question of every row of a population. */
export function tally(context: MeasureContext, population: Population, question: Question<Verdict>): Tally {
  const set = rowsOf(population, context.submission);
  const asked = question.ask(readerOf(context, population));
  const reasons = new Reasons();
  for (const { why, count } of set.leftOut) reasons.add(why, count);
  const all = new Int32Array(set.rows.length);
  const counted = new Int32Array(set.rows.length);
  let denominator = 0;
  let numerator = 0;
  let unanswered = 0;
  for (const row of set.rows) {
    const verdict = asked(row);
    if (verdict === null) continue;
    if (typeof verdict === 'string') {
      reasons.add(verdict);
      unanswered += 1;
      continue;
    }
    all[denominator] = row;
    denominator += 1;
    if (!verdict) continue;
    counted[numerator] = row;
    numerator += 1;
  }
  return {
    counted: counted.slice(0, numerator),
    all: all.slice(0, denominator),
    leftOut: reasons.leftOut(),
    assumed: set.assumed,
    unanswered,
  };
}

export const rowsIn = (population: Population, rows: Int32Array): readonly RowsOfList[] => [
  { list: population.list, rows },
];

export const perCent = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);

/** Rows put into parts. */
export function parts(population: Population, rows: Int32Array, sorting: Sorting): readonly Part[] {
  const { labels, always, place, bySize = false } = sorting;
  const places = rows.map(place);
  const counts = new Int32Array(labels.length);
  for (const at of places) counts[at] = (counts[at] ?? 0) + 1;
  const held = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(labels.length);
  places.forEach((at, index) => {
    const part = held[at];
    const next = filled[at] ?? 0;
    if (part !== undefined) part[next] = rows[index] ?? 0;
    filled[at] = next + 1;
  });
  const made = labels.flatMap((label, at): Part[] => {
    const count = counts[at] ?? 0;
    if (at >= always && count === 0) return [];
    return [
      { label, count, share: perCent(count, rows.length), rows: rowsIn(population, held[at] ?? new Int32Array(0)) },
    ];
  });
  return bySize ? made.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)) : made;
}

/** Lengths in bins by the last length of each bin; the last bin is open. */
export function distributionOf(
  values: Int32Array,
  unit: Distribution['unit'],
  lasts: readonly number[],
  standard: number | null,
): Distribution {
  const counts = new Int32Array(lasts.length + 1);
  for (const value of values) {
    let bin = 0;
    while (bin < lasts.length && value > (lasts[bin] ?? 0)) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const bins = Array.from(counts, (count, bin) => {
    const from = bin === 0 ? 0 : (lasts[bin - 1] ?? 0) + 1;
    const to = lasts[bin] ?? null;
    const label = to === null ? `over ${from - 1}` : from === to ? `${to}` : `${from} to ${to}`;
    return { label, from, to, count };
  });
  return { unit, values, standard, bins };
}
