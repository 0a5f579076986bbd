// One indicator as a row of a table: every number with its unit, what it is of, and where it leads.

import { figure } from '#charts';
import { aboutMeasure } from '#inspection';
import { shownValue, withUnit } from '#showing';
import type { KeptExplanation } from '#store';
import {
  type IndicatorsAt,
  indicatorAddress,
  rowsAddress,
} from '../../../data-request/questions/indicators/addresses.ts';
import type { IndicatorValues } from '../../../data-request/questions/indicators/indicator-values.ts';
import { explanationWords } from './asked.ts';

type Piece = { readonly text: string; readonly href?: string };

export type IndicatorRow = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly value: Piece;
  /** "486 of 610 assessments", its numbers leading to the rows behind them. */
  readonly of: readonly Piece[];
  readonly leftOut: string | null;
  readonly standard: { readonly words: string; readonly met: boolean; readonly is: string } | null;
  /** What it is set beside: England, similar areas, the value before, the submission before; null where there is nothing. */
  readonly compared: Readonly<Record<'national' | 'similar' | 'previous' | 'before', string | null>>;
  readonly small: boolean;
  /** Null when it does not stand out. */
  readonly standsOut: { readonly words: readonly string[]; readonly explanation: string | null } | null;
};

/** An indicator as a row. */
export function indicatorRow(
  indicator: IndicatorValues,
  at: IndicatorsAt,
  explanations: readonly KeptExplanation[],
): IndicatorRow {
  const { id, title, unit, comparators, before, behind, leftOut, stands, standard, differences, small } = indicator;
  // In the unit of the value beside it.
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : `${figure(value)}${unit === 'per cent' ? '%' : ''}`;
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  return {
    id,
    title,
    href: indicatorAddress(at, id),
    value: {
      text: shownValue(indicator),
      // Where it is worked out from numbers, these lead to the rows behind them.
      ...(behind.counted > 0 && indicator.denominator === null && { href: rowsAddress(at, id, 'counted') }),
    },
    of: ofPieces(indicator, at),
    leftOut: left === 0 ? null : `${figure(left)} left out`,
    standard: stands === null || standard === null ? null : { ...stands, is: withUnit(standard.value, standard.unit) },
    compared: {
      national: shown(comparators.national),
      similar: shown(comparators.similar),
      previous: shown(comparators.previous),
      before: shown(before),
    },
    small,
    standsOut:
      differences.length === 0
        ? null
        : {
            words: differences.map(({ words }) => words),
            explanation: explanationWords(explanations, aboutMeasure(id)),
          },
  };
}

const timed = ['days', 'working days', 'months'];

/** What a value was worked out from. */
function ofPieces(
  { id, numerator, denominator, of, unit, behind }: IndicatorValues,
  at: IndicatorsAt,
): readonly Piece[] {
  if (denominator === null) return [{ text: of }];
  const all: Piece = {
    text: figure(denominator),
    ...(behind.all > 0 && { href: rowsAddress(at, id, 'all') }),
  };
  if (numerator === null || timed.includes(unit)) return [all, { text: of }];
  const counted: Piece = {
    text: figure(numerator),
    ...(behind.counted > 0 && { href: rowsAddress(at, id, 'counted') }),
  };
  // What is divided by is no part of what it counts.
  if (unit === 'children per worker') {
    return [counted, { text: `${of}, divided by ${figure(denominator)}` }];
  }
  return [counted, { text: 'of' }, all, { text: of }];
}
