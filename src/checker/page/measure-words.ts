import type { MeasureView } from '../work/questions.ts';
import { number } from './elements.ts';

const rounded = (value: number) => number(Math.round(value * 10) / 10);

const withUnit = (value: number, unit: MeasureView['unit']) =>
  unit === 'per cent' ? `${rounded(value)}%` : `${rounded(value)} ${unit}`;

/** The value of a measure, or why there is none. */
export function shownValue({ outcome, value, unit, because }: MeasureView): string {
  if (value !== null) return withUnit(value, unit);
  return `${outcome === 'cannot' ? 'Cannot be computed' : 'No value'}${because ? `, because ${because}` : ''}`;
}

/** The standard a measure is set against, with its source; null when there is none. */
export function standardWords({ standard }: MeasureView): string | null {
  return standard === null ? null : `Standard: ${standard.value} ${standard.unit} (${standard.source}).`;
}

const names = { previous: 'Before', national: 'England', similar: 'Similar areas' } as const;

/** What was given to compare with. */
export function comparedWith({ comparators, unit }: MeasureView): string[] {
  return (['previous', 'national', 'similar'] as const).flatMap((name) => {
    const value = comparators[name];
    return value === undefined ? [] : [`${names[name]}: ${withUnit(value, unit)}`];
  });
}
