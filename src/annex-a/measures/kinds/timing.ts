import type { Distribution, Measure, MeasureContext, Standard } from '../measure.ts';
import type { Length, Question } from '../questions/question.ts';
import { type Population, rowsOf } from '../rows/population.ts';
import { type LeftOut, Reasons } from '../rows/row-set.ts';
import { ofPopulation } from './described-measure.ts';
import { nobody, type SaidOfShare } from './share.ts';
import { distributionOf, perCent, readerOf, rowsIn } from './tally.ts';

interface Lengths {
  readonly rows: Int32Array;
  readonly values: Int32Array;
  readonly leftOut: readonly LeftOut[];
  readonly unanswered: number;
}

function lengths(context: MeasureContext, population: Population, question: Question<Length>): Lengths {
  const set = rowsOf(population, context.submission);
  const asked = question.ask(readerOf(context, population));
  const reasons = new Reasons();
  for (const { why, count } of set.leftOut) reasons.add(why, count);
  const rows = new Int32Array(set.rows.length);
  const values = new Int32Array(set.rows.length);
  let count = 0;
  let unanswered = 0;
  for (const row of set.rows) {
    const length = asked(row);
    if (length === null) continue;
    if (typeof length === 'string') {
      reasons.add(length);
      unanswered += 1;
      continue;
    }
    rows[count] = row;
    values[count] = length;
    count += 1;
  }
  return { rows: rows.slice(0, count), values: values.slice(0, count), leftOut: reasons.leftOut(), unanswered };
}

interface SaidOfTiming extends SaidOfShare {
  readonly unit: Distribution['unit'];
  /** The last length of every bin but the open one. */
  readonly bins: readonly number[];
}

/** The per cent of a population that took no longer than the standard, with how long each took. */
export function within(
  said: SaidOfTiming & { readonly standard: Standard },
  population: Population,
  question: Question<Length>,
): Omit<Measure, 'group'> {
  const measure = ofPopulation(said, population, [question]);
  const of = said.of ?? measure.of;
  const limit = said.standard.value;
  return {
    ...measure,
    of,
    unit: 'per cent',
    compute: (context) => {
      const { rows, values, leftOut, unanswered } = lengths(context, population, question);
      const inTime = rows.filter((_, index) => (values[index] ?? 0) <= limit);
      return {
        value: perCent(inTime.length, rows.length),
        ...(rows.length === 0 && { because: nobody(of, unanswered) }),
        numerator: inTime.length,
        denominator: rows.length,
        rows: rowsIn(population, inTime),
        denominatorRows: rowsIn(population, rows),
        distribution: distributionOf(values, said.unit, said.bins, limit),
        leftOut,
        assumed: rowsOf(population, context.submission).assumed,
      };
    },
  };
}

/** How long it took: the mean or the median over a population, in the unit of the lengths. */
export function typical(
  said: SaidOfTiming & { readonly kind: 'mean' | 'median' },
  population: Population,
  question: Question<Length>,
): Omit<Measure, 'group'> {
  const measure = ofPopulation(said, population, [question]);
  const of = said.of ?? measure.of;
  return {
    ...measure,
    of,
    unit: said.unit,
    compute: (context) => {
      const { rows, values, leftOut, unanswered } = lengths(context, population, question);
      const limit = measure.standard(context.settings)?.value ?? null;
      return {
        value: said.kind === 'mean' ? mean(values) : median(values),
        ...(rows.length === 0 && { because: nobody(of, unanswered) }),
        numerator: null,
        denominator: rows.length,
        rows: rowsIn(population, rows),
        denominatorRows: rowsIn(population, rows),
        distribution: distributionOf(values, said.unit, said.bins, limit),
        leftOut,
        assumed: rowsOf(population, context.submission).assumed,
      };
    },
  };
}

function mean(values: Int32Array): number | null {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? null : sum / values.length;
}

function median(values: Int32Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted();
  const upper = Math.floor(values.length / 2);
  const high = sorted[upper] ?? 0;
  return values.length % 2 === 1 ? high : (high + (sorted[upper - 1] ?? 0)) / 2;
}
