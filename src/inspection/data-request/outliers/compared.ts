import type { MeasuredValue } from './measured-value.ts';
import { type Comparison, thresholds } from './thresholds.ts';
import { written } from './written.ts';

/** A difference that is worth asking about. */
export type Difference = {
  readonly against: Comparison;
  readonly other: number;
  /** How many times the threshold it is. */
  readonly times: number;
  readonly words: string;
};

const names: Readonly<Record<Exclude<Comparison, 'standard'>, string>> = {
  national: 'England',
  similar: 'similar areas',
  previous: 'the year before',
  before: 'the submission before',
};

const times = ['days', 'working days', 'months', 'children per worker'];
// Units that are the same in a large area and in a small one.
const comparable = ['per cent', 'per 10,000', ...times];

/** How a measure differs from another value of it; null when it does not stand out, or the two cannot be compared. */
export function compared(measured: MeasuredValue, against: Exclude<Comparison, 'standard'>): Difference | null {
  const other = against === 'before' ? measured.before : (measured.comparators[against] ?? null);
  const { value, unit } = measured;
  if (value === null || other === null || value === other) return null;
  const ownValues = against === 'previous' || against === 'before';
  if (!ownValues && !comparable.includes(unit)) return null;
  const { fewest, fewestOfTimes } = thresholds;
  if (about(measured) < (times.includes(unit) ? fewestOfTimes : fewest).value) return null;
  const apart = Math.abs(value - other);
  const least = leastDifference(unit, other);
  if (apart < least || apart <= byChance(measured, other)) return null;
  const side = value > other ? 'above' : 'below';
  // Of next to nothing, everything is a large share.
  const far = apart > other * 3 ? written(apart) : `${written((apart / other) * 100)}%`;
  const words =
    unit === 'per cent'
      ? `${written(apart)} percentage points ${side} ${names[against]} (${written(other)}%)`
      : `${far} ${side} ${names[against]} (${written(other)} ${unit})`;
  return { against, other, times: least === 0 ? 1 : apart / least, words };
}

/** How many children, or other things, a value is about: the larger count where it has two. */
const about = ({ numerator, denominator, value, unit }: MeasuredValue): number =>
  unit === 'per 10,000' ? (numerator ?? 0) : (denominator ?? numerator ?? value ?? 0);

function leastDifference(unit: string, other: number): number {
  if (unit !== 'per cent') return (other * thresholds.share.value) / 100;
  // What an import gives as a share may be more than the whole.
  const halves = [other / 2, (100 - other) / 2].filter((half) => half > 0);
  return Math.min(thresholds.points.value, ...halves);
}

/** How far a value may be from another by chance alone; 0 where that cannot be told from the numbers here. */
function byChance({ value, unit, numerator, denominator }: MeasuredValue, other: number): number {
  const { value: deviations } = thresholds.deviations;
  if (unit === 'per cent') {
    const share = Math.min(1, Math.max(0, other / 100));
    return denominator === null || denominator === 0
      ? 0
      : deviations * Math.sqrt((share * (1 - share)) / denominator) * 100;
  }
  if (unit === 'per 10,000') {
    // The count behind the rate varies as counts do.
    if (numerator === null || value === null || value === 0) return 0;
    const expected = (numerator * other) / value;
    return expected === 0 ? 0 : (deviations * Math.sqrt(expected) * other) / expected;
  }
  return denominator === null ? deviations * Math.sqrt(Math.max(0, other)) : 0;
}
