import { aboutMeasure, explains, standingAbout } from '#inspection';
import { whyNone } from '#showing';
import type { KeptExplanation } from '#store';
import { type IndicatorsAt, indicatorAddress } from '../../../data-request/questions/indicators/addresses.ts';
import type { Indicators } from '../../../data-request/questions/indicators/indicators.ts';
import { type IndicatorRow, indicatorRow } from './row-view.ts';

const beside = {
  national: 'England',
  similar: 'Similar areas',
  previous: 'Year before',
  before: 'Sent before',
} as const;
const besides = Object.keys(beside) as readonly (keyof typeof beside)[];

/** All indicators by group, as their page places them. */
export function listView(all: Indicators, at: IndicatorsAt, explanations: readonly KeptExplanation[]) {
  const groups = all.groups.map(({ id, title, indicators }) => {
    const known = indicators.filter(({ value }) => value !== null);
    return {
      id,
      title,
      rows: known.filter((each) => !each.divides).map((each) => indicatorRow(each, at, explanations)),
      divisions: known
        .filter((each) => each.divides)
        .map((each) => ({ text: each.title, href: indicatorAddress(at, each.id) })),
      without: indicators
        .filter(({ value }) => value === null)
        .map((each) => ({ title: each.title, href: indicatorAddress(at, each.id), why: whyNone(each) })),
    };
  });
  return {
    groups,
    // A column that no indicator has anything in is left out.
    columns: besides
      .filter((kind) => groups.some(({ rows }) => rows.some(({ compared }) => compared[kind] !== null)))
      .map((kind) => ({ kind, text: beside[kind] })),
    charts: all.charts.map(({ measure, title, chart }) => ({
      title,
      href: measure === null ? null : indicatorAddress(at, measure),
      chart,
    })),
    outliers: outlierCounts(
      groups.flatMap(({ rows }) => rows),
      explanations,
    ),
    small: groups.some(({ rows }) => rows.some((row) => row.small)),
    comparatorsFault: all.comparatorsFault,
  };
}

/** How many stand out, and of how many nobody asked why, or no explanation came. */
export function outlierCounts(rows: readonly IndicatorRow[], explanations: readonly KeptExplanation[]) {
  const out = rows.filter(({ standsOut }) => standsOut !== null);
  const standing = out.map(({ id }) => standingAbout(explanations, aboutMeasure(id)));
  return {
    all: out.length,
    notAsked: standing.filter((each) => each === null).length,
    waiting: standing.filter((each) => each !== null && !explains(each)).length,
  };
}
