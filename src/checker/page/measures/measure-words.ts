import type { MeasuresView, MeasureView } from '../../work/measures-view.ts';
import { number } from '../elements.ts';

const rounded = (value: number) => number(Math.round(value * 10) / 10);

const withUnit = (value: number, unit: MeasureView['unit']) =>
  unit === 'per cent' ? `${rounded(value)}%` : `${rounded(value)} ${unit}`;

/** The value of a measure; empty when there is none. */
export const shownValue = ({ value, unit }: MeasureView): string => (value === null ? '' : withUnit(value, unit));

/** Why a measure has no value, as a sentence. */
export const whyNone = ({ because }: MeasureView): string =>
  because === undefined || because === ''
    ? 'It has no value.'
    : `${because.slice(0, 1).toUpperCase()}${because.slice(1)}.`;

/** What a value was worked out from: "438 of 553 continuous assessments …"; for a plain count, what it counts. */
export function workedOutFrom({ numerator, denominator, of, unit }: MeasureView): string {
  if (denominator === null) return of;
  return numerator === null || unit === 'days' || unit === 'working days' || unit === 'months'
    ? `${number(denominator)} ${of}`
    : `${number(numerator)} of ${number(denominator)} ${of}`;
}

/** The standard a measure is set against, with its source; null when there is none. */
export function standardWords({ standard }: MeasureView): string | null {
  return standard === null ? null : `Standard: ${number(standard.value)} ${standard.unit} (${standard.source}).`;
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
