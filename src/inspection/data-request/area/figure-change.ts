import type { AreaFigure } from '../request-changes.ts';

export type FigureChange = 'reduction' | 'increase' | 'no change';

/**
 * How a figure has changed since its earlier one, from the sign of the difference; null where there is nothing to compare. Rates are
 * compared as they are printed, in whole numbers. The framework's own template knows "reduction" and "increase" alone.
 */
export function changeOf({ value, previous }: Pick<AreaFigure, 'value' | 'previous'>): FigureChange | null {
  if (typeof value !== 'number' || previous === null) return null;
  const difference = Math.round(value) - Math.round(previous.value);
  return difference < 0 ? 'reduction' : difference > 0 ? 'increase' : 'no change';
}
