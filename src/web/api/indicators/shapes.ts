// An indicator as programs get it: numbers and words, no row and no id of a child.
import Type, { type Static } from 'typebox';
import type { IndicatorValues } from '../../data-request/questions/indicators/indicator-values.ts';
import type { Indicators } from '../../data-request/questions/indicators/indicators.ts';
import { date, object, orNull } from '../given.ts';

const number = orNull(Type.Number());

const indicator = object({
  id: Type.String(),
  title: Type.String(),
  group: Type.String(),
  value: orNull(Type.Number(), 'Null where there is none: because says why.'),
  unit: Type.String(),
  numerator: number,
  denominator: orNull(Type.Number(), 'Null for a plain count.'),
  of: Type.String({ description: 'Whom or what it counts; for a share, the denominator.' }),
  outcome: Type.Union([Type.Literal('computed'), Type.Literal('entered'), Type.Literal('cannot')]),
  because: orNull(Type.String()),
  standard: orNull(
    object({
      value: Type.Number(),
      unit: Type.String(),
      source: Type.String(),
      met: orNull(Type.Boolean(), 'Null for a standard that only says what is counted, or without a value.'),
      says: orNull(Type.String()),
    }),
  ),
  comparators: object({ national: number, similar: number, previous: number }, 'In the unit of the value.'),
  before: orNull(Type.Number(), 'The value in the submission before.'),
  leftOut: Type.Array(object({ count: Type.Integer(), why: Type.String() })),
  standsOut: Type.Array(object({ against: Type.String(), other: Type.Number(), says: Type.String() }), {
    description: 'What it stands out against; empty when it does not.',
  }),
  fewerThanSix: Type.Boolean({
    description: 'Whether a number of fewer than 6 is among its own: not for publication.',
  }),
});

export const indicatorsShape = object({
  submission: Type.Integer({ description: 'The submission that the lists stand as of.' }),
  asAt: date,
  indicators: Type.Array(indicator),
});

function toldOf(each: IndicatorValues): Static<typeof indicator> {
  const { id, title, group, value, unit, numerator, denominator, of, outcome, because, standard, stands } = each;
  const { national, similar, previous } = each.comparators;
  return {
    id,
    title,
    group,
    value,
    unit,
    numerator,
    denominator,
    of,
    outcome,
    because: because ?? null,
    standard: standard === null ? null : { ...standard, met: stands?.met ?? null, says: stands?.words ?? null },
    comparators: { national: national ?? null, similar: similar ?? null, previous: previous ?? null },
    before: each.before,
    leftOut: each.leftOut.map(({ count, why }) => ({ count, why })),
    standsOut: each.differences.map(({ against, other, words }) => ({ against, other, says: words })),
    fewerThanSix: each.small,
  };
}

/** All indicators, in the order of the page. */
export const indicatorsTold = ({ submission, asAt, groups }: Indicators): Static<typeof indicatorsShape> => ({
  submission,
  asAt,
  indicators: groups.flatMap(({ indicators }) => indicators.map(toldOf)),
});
