import type { MeasuredValue } from './measured-value.ts';
import { standardReadings } from './standards-read.ts';
import { written } from './written.ts';

/** How a measure stands against its standard. */
export type AgainstStandard = {
  readonly met: boolean;
  /** The share that missed it in per cent; for a mean, by how much of the standard it is over (0 when it is not). */
  readonly missed: number;
  /** How many the share or the mean is of. */
  readonly of: number;
  /** "Met by all 134", "Not met by 124 of 610", "50.7 days over the standard". */
  readonly words: string;
};

/** Whether a measure meets its standard, and in words; null when it has none that could be met, or no value. */
export function againstStandard(measured: MeasuredValue): AgainstStandard | null {
  const { id, value, unit, numerator, denominator, standard } = measured;
  const reading = standard === null ? undefined : standardReadings[id];
  if (standard === null || value === null || denominator === null || denominator === 0) return null;
  switch (reading) {
    case 'share-met':
    case 'share-missed': {
      if (numerator === null) return null;
      const missing = reading === 'share-met' ? denominator - numerator : numerator;
      const words =
        missing === 0
          ? `Met by all ${written(denominator)}`
          : `Not met by ${written(missing)} of ${written(denominator)}`;
      return { met: missing === 0, missed: (missing / denominator) * 100, of: denominator, words };
    }
    case 'mean': {
      const over = value - standard.value;
      const words = over > 0 ? `${written(over)} ${unit} over the standard` : 'Within the standard';
      return { met: over <= 0, missed: Math.max(0, (over / standard.value) * 100), of: denominator, words };
    }
    default:
      return null;
  }
}
