// All indicators of the lists, with the charts that stand above them.

import { type MeasureView, measureGroups, measureViews } from '#annex-a';
import { isoDay } from '#calendar';
import { barChart } from '#charts';
import type { Outlier } from '#inspection';
import { measureChart } from '#showing';
import type { Answering } from '../../opened.ts';
import { keptAnswers } from '../kept-answers.ts';
import { type ShownChart, shownChart } from '../shown-chart.ts';
import { type IndicatorsAt, indicatorAddress, rowsAddress } from './addresses.ts';
import { type IndicatorValues, indicatorValues } from './indicator-values.ts';
import { type Beside, measuredOf } from './measured.ts';
import { openedNumber } from './opened-number.ts';

/** Every indicator by group. */
export type Indicators = {
  /** The submission that the lists stand as of. */
  readonly submission: number;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly indicators: readonly IndicatorValues[];
  }[];
  /** The furthest first. */
  readonly outliers: readonly Outlier[];
  /** Those that matter most, drawn. */
  readonly charts: readonly { readonly measure: string | null; readonly title: string; readonly chart: ShownChart }[];
  readonly comparatorsFault: string | null;
};

type Asked = Beside & {
  /** The address of the indicators, to which marks of charts lead. */
  readonly base: string;
};

const kept = keptAnswers<Indicators>(4);

/** All indicators by group, which stand out, and the charts that matter most. */
export const indicators: Answering<Asked, Indicators> = (opened, { comparators, before, base }) =>
  kept(opened, JSON.stringify([comparators, before, base]), () => {
    const { results, comparatorsFault } = measuredOf(opened, comparators);
    const { values, outliers } = indicatorValues(results, before);
    const at = { base, submission: openedNumber(opened) };
    return {
      submission: at.submission,
      asAt: isoDay(opened.lists().asAt),
      groups: Object.entries(measureGroups).map(([id, title]) => ({
        id,
        title,
        indicators: values.filter(({ group }) => group === id),
      })),
      outliers,
      charts: chartsOf(measureViews(results), at),
      comparatorsFault,
    };
  });

/** The steps of a child's way through services, in its order. */
const steps = [
  'children-with-contact',
  'children-with-early-help',
  'children-referred',
  'children-assessed',
  'children-with-enquiry',
  'children-in-need',
  'on-plan',
  'looked-after',
  'care-leavers',
];
const drawn = ['assessments-in-time', 'conferences-in-time', 'looked-after-by-age'];

function chartsOf(views: readonly MeasureView[], at: IndicatorsAt): Indicators['charts'] {
  const byId = new Map(views.map((view) => [view.id, view]));
  const charts = drawn.flatMap((id) => {
    const view = byId.get(id);
    const chart = view === undefined ? null : measureAsChart(view, at, 520);
    return view === undefined || chart === null ? [] : [{ measure: id, title: view.title, chart }];
  });
  const known = steps.flatMap((id) => byId.get(id) ?? []).filter(({ value }) => value !== null);
  const chart = known.length < 2 ? null : shownChart((width, ids) => stepsChart(known, at, width, ids), 520);
  return chart === null ? charts : [{ measure: null, title: stepsTitle, chart }, ...charts];
}

const stepsTitle = 'Children at each step';
const stepsChart = (known: readonly MeasureView[], at: IndicatorsAt, width: number, ids: string) =>
  barChart({
    id: `chart-steps${ids}`,
    title: stepsTitle,
    description: 'Each child once at each step, in the months of its list or at the reference date.',
    width,
    unit: 'children',
    of: 'Step',
    bars: known.map(({ id, title, value }) => ({ label: title, value, href: indicatorAddress(at, id) })),
  });

/** A measure as its chart, each mark leading to the rows behind it; null when it is one number. */
export const measureAsChart = (view: MeasureView, at: IndicatorsAt, wide = 720): ShownChart | null =>
  shownChart(
    (width, ids) => measureChart(view, { width, ids, leadsTo: (what) => rowsAddress(at, view.id, what) }),
    wide,
  );
