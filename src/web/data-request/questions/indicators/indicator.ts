// One indicator in full.

import { type BehindWhat, type MeasureView, measureGroups, measureViews } from '#annex-a';
import { isoDay } from '#calendar';
import type { Answering } from '../../opened.ts';
import { keptAnswers } from '../kept-answers.ts';
import type { ShownChart } from '../shown-chart.ts';
import { rowsAddress } from './addresses.ts';
import { type IndicatorValues, indicatorValues } from './indicator-values.ts';
import { measureAsChart } from './indicators.ts';
import { type Beside, measuredOf } from './measured.ts';
import { openedNumber } from './opened-number.ts';

/** One number with the rows behind it. */
type Leading = { readonly count: number; readonly href: string };

export type IndicatorInFull = {
  readonly submission: number;
  readonly asAt: string;
  readonly group: string;
  readonly indicator: IndicatorValues;
  readonly chart: ShownChart | null;
  /** Its parts, with their share of the whole in per cent. */
  readonly parts: readonly (Leading & { readonly label: string; readonly share: number | null })[];
  /** How many took how long. */
  readonly lengths: {
    readonly unit: string;
    readonly standard: number | null;
    readonly bins: readonly (Leading & { readonly label: string; readonly within: boolean | null })[];
  } | null;
  /** Its parts at each age, or of each gender; null where it is not crossed with anything. */
  readonly crossed: {
    readonly with: 'age' | 'gender';
    readonly first: readonly string[];
    readonly second: readonly string[];
    readonly counts: readonly (readonly number[])[];
  } | null;
  /** Whom it counts, whom it looks at, and whom it looks at and does not count; null where that is nobody. */
  readonly behind: Readonly<Record<'counted' | 'rest' | 'all', Leading | null>>;
  readonly comparatorsFault: string | null;
};

const kept = keptAnswers<IndicatorInFull | null>(40);

/** One indicator in full; null when there is none of that id. */
export const indicator: Answering<
  Beside & { readonly base: string; readonly measure: string },
  IndicatorInFull | null
> = (opened, { comparators, before, base, measure }) =>
  kept(opened, JSON.stringify([comparators, before, base, measure]), () => {
    const { results, comparatorsFault } = measuredOf(opened, comparators);
    const result = results.find(({ id }) => id === measure);
    const view = measureViews(results).find(({ id }) => id === measure);
    const values = indicatorValues(results, before).values.find(({ id }) => id === measure);
    if (result === undefined || view === undefined || values === undefined) return null;
    const at = { base, submission: openedNumber(opened) };
    const leading = (count: number, what: BehindWhat): Leading => ({ count, href: rowsAddress(at, measure, what) });
    const { counted, all } = view.behind;
    const rest = view.unit === 'per cent' && counted < all ? all - counted : 0;
    return {
      submission: at.submission,
      asAt: isoDay(opened.lists().asAt),
      group: measureGroups[view.group],
      indicator: values,
      chart: measureAsChart(view, at),
      parts: (view.breakdown ?? []).map(({ label, count, share }, part) => ({
        label,
        share,
        ...leading(count, { part }),
      })),
      lengths: lengthsOf(view, (count, bin) => leading(count, { bin })),
      crossed: crossedOf(view),
      behind: {
        counted: counted === 0 ? null : leading(counted, 'counted'),
        rest: rest === 0 ? null : leading(rest, 'rest'),
        all: all === 0 || all === counted ? null : leading(all, 'all'),
      },
      comparatorsFault,
    };
  });

function lengthsOf(
  { distribution }: MeasureView,
  leading: (count: number, bin: number) => Leading,
): IndicatorInFull['lengths'] {
  if (distribution === undefined) return null;
  const { unit, standard, bins } = distribution;
  return {
    unit,
    standard,
    bins: bins.map(({ label, to, count }, bin) => ({
      label,
      within: standard === null ? null : to !== null && to <= standard,
      ...leading(count, bin),
    })),
  };
}

function crossedOf({ byGender, byAge }: MeasureView): IndicatorInFull['crossed'] {
  if (byGender !== null) return { with: 'gender', ...byGender };
  return byAge === null ? null : { with: 'age', ...byAge };
}
