import { type MeasureResult, smallest } from '#annex-a';
import { againstStandard, type Outlier, outliersOf } from '#inspection';
import type { Beside } from './measured.ts';

/** One indicator with its numbers and what they say, without the rows behind it. */
export type IndicatorValues = Omit<MeasureResult, 'rows' | 'denominatorRows' | 'breakdown' | 'distribution'> & {
  readonly before: number | null;
  /** How many rows are behind it: those that it counts, and all that it looks at. */
  readonly behind: { readonly counted: number; readonly all: number };
  /** Whether it only divides what another counts, such as contacts by their source: its parts tell something, its value does not. */
  readonly divides: boolean;
  /** Whether all meet its standard, and in words; null when it has none that could be met. */
  readonly stands: { readonly met: boolean; readonly words: string } | null;
  /** By what it stands out; empty when it does not. */
  readonly differences: Outlier['differences'];
  /** Whether a number of fewer than 6 is among its own, so that it is not for publication. */
  readonly small: boolean;
};

const rowsIn = (lists: MeasureResult['rows']) => lists.reduce((all, { rows }) => all + rows.length, 0);
const divides = ({ id, breakdown }: MeasureResult): boolean => breakdown !== undefined && id.includes('-by-');
const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < smallest;
// Whose value is a count of children or of what was done for them.
const ofCounts = ['per cent', 'per 10,000', 'days', 'working days', 'months', 'children per worker'];

/** Indicators as pages show them, in the order of the measures. */
export function indicatorValues(
  results: readonly MeasureResult[],
  before: Beside['before'],
): { readonly values: readonly IndicatorValues[]; readonly outliers: readonly Outlier[] } {
  const measured = results.map((result) => ({ ...result, before: before?.[result.id] ?? null }));
  const outliers = outliersOf(measured.filter((each) => !divides(each)));
  const out = new Map(outliers.map((each) => [each.measure, each.differences]));
  const values = measured.map((each): IndicatorValues => {
    const { rows, denominatorRows, breakdown, distribution: _, ...rest } = each;
    const stands = againstStandard(each);
    const { numerator, denominator, value, unit } = each;
    const left = numerator === null || denominator === null ? null : denominator - numerator;
    const people = unit === 'per 10,000' ? [numerator] : [numerator, denominator, left];
    return {
      ...rest,
      behind: { counted: rowsIn(rows), all: rowsIn(denominatorRows) },
      divides: divides(each),
      stands: stands === null ? null : { met: stands.met, words: stands.words },
      differences: out.get(each.id) ?? [],
      small: [...people, ofCounts.includes(unit) ? null : value].some(isSmall),
    };
  });
  return { values, outliers };
}
