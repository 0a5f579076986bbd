import type { Comparators, MeasureResult, Unit } from '../measure.ts';
import { type Counts, countsOf } from './cells.ts';
import { smallest, suppressed } from './suppressed.ts';

/** A number that may be shown, or that is left out so that no child can be made out. */
export type PublishedCount = number | 'suppressed';

/** A measure as it may leave the authority: no rows, no names of staff, no small counts. */
export interface PublishedMeasure
  extends Pick<MeasureResult, 'id' | 'title' | 'group' | 'outcome' | 'because' | 'unit' | 'of' | 'standard' | 'note'> {
  readonly value: PublishedCount | null;
  readonly numerator: PublishedCount | null;
  readonly denominator: PublishedCount | null;
  readonly breakdown?: readonly {
    readonly label: string;
    readonly count: PublishedCount;
    readonly share: PublishedCount | null;
  }[];
  readonly bins?: readonly { readonly label: string; readonly count: PublishedCount }[];
  readonly comparators: Readonly<Partial<Record<keyof Comparators, PublishedCount>>>;
}

const notCounts: readonly Unit[] = ['per cent', 'per 10,000', 'days', 'working days', 'months', 'children per worker'];

/**
 * Measures as they may be published, together: counts from 1 to 5 are left out, and with them every other number, share, rate or
 * average that one could be worked out from, across all the measures given. Two publications of the same lists must be made at once:
 * what one leaves out, the other could give away.
 */
export function forPublication(results: readonly MeasureResult[]): readonly PublishedMeasure[] {
  const counts = countsOf(results);
  const hidden = suppressed(counts);
  return results.map((result) => published(result, counts, hidden));
}

function published(result: MeasureResult, { cells, ofResult }: Counts, hidden: ReadonlySet<number>): PublishedMeasure {
  const own = ofResult.get(result.id);
  const show = (cell: number | null | undefined): PublishedCount | null => {
    if (cell === null || cell === undefined) return null;
    return hidden.has(cell) ? 'suppressed' : (cells[cell]?.count ?? null);
  };
  const numerator = show(own?.numerator);
  const denominator = result.unit === 'per 10,000' ? result.denominator : show(own?.denominator);
  const { id, title, group, outcome, because, unit, of, standard, note, breakdown, distribution } = result;
  return {
    id,
    title,
    group,
    outcome,
    ...(because !== undefined && { because }),
    unit,
    of,
    standard,
    note: result.internal ? `${note} Not published by name.`.trim() : note,
    value: publishedValue(result, numerator, denominator),
    numerator,
    denominator,
    ...(breakdown !== undefined &&
      !result.internal && {
        breakdown: breakdown.map(({ label, share }, index) => {
          const count = show(own?.parts[index]) ?? 'suppressed';
          const told = count === 'suppressed' || numerator === 'suppressed' ? 'suppressed' : share;
          return { label, count, share: told };
        }),
      }),
    ...(distribution !== undefined && {
      bins: distribution.bins.map(({ label }, index) => ({ label, count: show(own?.bins[index]) ?? 'suppressed' })),
    }),
    comparators: comparatorsOf(result),
  };
}

function publishedValue(
  { value, outcome, unit }: MeasureResult,
  numerator: PublishedCount | null,
  denominator: PublishedCount | null,
): PublishedCount | null {
  if (value === null) return null;
  if (outcome === 'entered') return smallCount(value, unit);
  return numerator === 'suppressed' || denominator === 'suppressed' ? 'suppressed' : value;
}

/** A count that was entered, by its unit. */
const smallCount = (value: number, unit: Unit): PublishedCount =>
  !notCounts.includes(unit) && value > 0 && value < smallest ? 'suppressed' : value;

/** An earlier count of the authority's own is as small as it is; those of others are already public. */
function comparatorsOf({ comparators, unit }: MeasureResult): PublishedMeasure['comparators'] {
  const { previous, ...others } = comparators;
  return previous === undefined ? others : { ...others, previous: smallCount(previous, unit) };
}
