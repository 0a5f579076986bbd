// Measures in words, the same in the service and in the checker.
import type { FilledLine, MeasureView } from '#annex-a';
import { figure } from '#charts';

const one: Readonly<Record<string, string>> = {
  children: 'child',
  'children per worker': 'child per worker',
  families: 'family',
  enquiries: 'enquiry',
};

/** A value with its unit, rounded to one decimal: "54.5%", "1 child", "1,204 children". */
export function withUnit(value: number, unit: string): string {
  const shown = figure(value);
  if (unit === 'per cent') return `${shown}%`;
  if (shown !== '1' || unit === 'per 10,000') return `${shown} ${unit}`;
  return `1 ${one[unit] ?? unit.replace(/s$/, '')}`;
}

/** The value of a measure; empty when there is none. */
export const shownValue = ({ value, unit }: Pick<MeasureView, 'value' | 'unit'>): string =>
  value === null ? '' : withUnit(value, unit);

/** Why a measure has no value, as a sentence. */
export const whyNone = ({ because }: Pick<MeasureView, 'because'>): string =>
  because === undefined || because === ''
    ? 'It has no value.'
    : `${because.slice(0, 1).toUpperCase()}${because.slice(1)}.`;

/** What a value was worked out from: "438 of 553 continuous assessments …"; for a plain count, what it counts. */
export function workedOutFrom({
  numerator,
  denominator,
  of,
  unit,
}: Pick<MeasureView, 'numerator' | 'denominator' | 'of' | 'unit'>): string {
  if (denominator === null) return of;
  return numerator === null || unit === 'days' || unit === 'working days' || unit === 'months'
    ? `${figure(denominator)} ${of}`
    : `${figure(numerator)} of ${figure(denominator)} ${of}`;
}

/** The standard a measure is set against, with its source; null when there is none. */
export function standardWords({ standard }: Pick<MeasureView, 'standard'>): string | null {
  return standard === null ? null : `Standard: ${withUnit(standard.value, standard.unit)} (${standard.source}).`;
}

const names = { previous: 'Before', national: 'England', similar: 'Similar areas' } as const;

/** What was given to compare with. */
export function comparedWith({ comparators, unit }: Pick<MeasureView, 'comparators' | 'unit'>): string[] {
  return (['previous', 'national', 'similar'] as const).flatMap((name) => {
    const value = comparators[name];
    return value === undefined ? [] : [`${names[name]}: ${withUnit(value, unit)}`];
  });
}

/** A line about the area: its value with its share and direction, or why there is none. */
export function areaWords({ value, unit, share, outcome, because, direction }: FilledLine): string {
  if (value === null) return `not computed, because ${because}`;
  const shown =
    typeof value === 'string' ? value : unit === 'per cent' ? `${figure(value)}%` : `${figure(value)} ${unit}`;
  const parts = [
    shown,
    share === null ? '' : `(${figure(share.value)}%)`,
    direction ?? '',
    outcome === 'entered' ? 'entered' : '',
  ];
  return parts.filter(Boolean).join(', ').replace(', (', ' (');
}
