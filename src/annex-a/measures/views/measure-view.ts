import type { MeasureResult } from '../measure.ts';
import { crossedParts } from './crossed-parts.ts';

/** Parts of the parts: how many of each first part are in each of the second. */
export interface Crossed {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** A measure without the rows behind it, which stay where the lists are. */
export type MeasureView = Omit<MeasureResult, 'rows' | 'denominatorRows' | 'breakdown'> & {
  readonly breakdown:
    | readonly { readonly label: string; readonly count: number; readonly share: number | null }[]
    | null;
  /** Ages with the genders of each. */
  readonly byGender: Crossed | null;
  /** Its parts at each age. */
  readonly byAge: Crossed | null;
  /** How many rows are behind it: those that it counts, and all that it looks at. */
  readonly behind: { readonly counted: number; readonly all: number };
};

/** A chart of more parts than these cannot be read. */
const mostSeries = 6;

/** The measures as pages show them. */
export function measureViews(results: readonly MeasureResult[]): MeasureView[] {
  return results.map((result) => {
    const { rows, denominatorRows, breakdown, ...rest } = result;
    return {
      ...rest,
      breakdown: breakdown?.map(({ label, count, share }) => ({ label, count, share })) ?? null,
      byGender: byGender(result, results),
      byAge: byAge(result, results),
      behind: { counted: rowsIn(rows), all: rowsIn(denominatorRows) },
    };
  });
}

const rowsIn = (lists: MeasureResult['rows']) => lists.reduce((all, { rows }) => all + rows.length, 0);

/** A profile by age is drawn with the same children's genders beside it. */
function byGender({ id, breakdown, overlapping }: MeasureResult, results: readonly MeasureResult[]): Crossed | null {
  if (breakdown === undefined || overlapping || !id.endsWith('-by-age')) return null;
  const genders = results.find((other) => other.id === id.replace(/age$/, 'gender'))?.breakdown;
  return genders === undefined ? null : crossedOf(breakdown, genders);
}

/** What becomes of care leavers depends on their age. */
function byAge({ id, group, breakdown }: MeasureResult, results: readonly MeasureResult[]): Crossed | null {
  if (group !== 'care-leavers' || breakdown === undefined || id === 'care-leavers-by-age') return null;
  const taken = breakdown.filter(({ count }) => count > 0);
  const ages = results.find((other) => other.id === 'care-leavers-by-age')?.breakdown;
  if (ages === undefined || taken.length < 2 || taken.length > mostSeries) return null;
  return crossedOf(
    ages.filter(({ count }) => count > 0),
    taken,
  );
}

const crossedOf = (
  first: NonNullable<MeasureResult['breakdown']>,
  second: NonNullable<MeasureResult['breakdown']>,
): Crossed => ({
  first: first.map(({ label }) => label),
  second: second.map(({ label }) => label),
  counts: crossedParts(first, second),
});
