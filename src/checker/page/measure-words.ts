import type { MeasuresView, MeasureView } from '../work/questions.ts';
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

/** A line about the area: its value with its share and direction, or why there is none. */
export function areaWords({ value, unit, share, outcome, because, direction }: MeasuresView['area'][number]): string {
  if (value === null) return `not computed, because ${because}`;
  const shown =
    typeof value === 'string' ? value : unit === 'per cent' ? `${rounded(value)}%` : `${rounded(value)} ${unit}`;
  const parts = [
    shown,
    share === null ? '' : `(${rounded(share.value)}%)`,
    direction ?? '',
    outcome === 'entered' ? 'entered' : '',
  ];
  return parts.filter(Boolean).join(', ').replace(', (', ' (');
}
