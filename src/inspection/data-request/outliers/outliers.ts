import { againstStandard } from './against-standard.ts';
import { compared, type Difference } from './compared.ts';
import type { MeasuredValue } from './measured-value.ts';
import { comparisons, thresholds } from './thresholds.ts';

/** A measure that stands out, and by what. */
export type Outlier = {
  readonly measure: string;
  /** At least one, in the order of `comparisons`. */
  readonly differences: readonly Difference[];
  /** How many times its threshold the furthest is. */
  readonly times: number;
};

/**
 * The measures that stand out, the furthest first: against a standard, against England and similar areas, against the authority's own
 * earlier values. 001, the part of Annex A about the area: every outlier should be explored and explained.
 */
export function outliersOf(measured: readonly MeasuredValue[]): readonly Outlier[] {
  return measured
    .flatMap((each): Outlier[] => {
      const differences = comparisons.flatMap((against) => {
        const difference = against === 'standard' ? missedStandard(each) : compared(each, against);
        return difference === null ? [] : [difference];
      });
      if (differences.length === 0) return [];
      return [{ measure: each.id, differences, times: Math.max(...differences.map(({ times }) => times)) }];
    })
    .sort((a, b) => b.times - a.times);
}

function missedStandard(measured: MeasuredValue): Difference | null {
  const stands = againstStandard(measured);
  if (stands === null || stands.met || stands.of < thresholds.fewest.value || measured.standard === null) return null;
  const least = measured.unit === 'per cent' ? thresholds.missedStandard.value : thresholds.meanOver.value;
  if (stands.missed < least) return null;
  const { value, unit, source } = measured.standard;
  const words = `${stands.words}: ${value} ${unit}, ${source}`;
  return { against: 'standard', other: value, times: stands.missed / least, words };
}
