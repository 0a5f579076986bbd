import type { BehindWhat, Crossed, MeasureView } from '#annex-a';
import { barChart, type Chart, daysChart, populationPyramid, stackedBarChart } from '#charts';
import { shownValue } from './measure-words.ts';

/** More bars than this are no picture any more: the first are drawn, and the others told together. */
const mostBars = 25;

/** How a measure is drawn: the width in pixels, and where the mark of some of its rows leads. */
export interface Drawn {
  readonly width: number;
  /** What makes the ids in the picture its own where a measure is drawn twice on a page. */
  readonly ids?: string;
  readonly leadsTo?: (what: BehindWhat) => string;
}

type FrameOf = { readonly id: string; readonly title: string; readonly description: string; readonly width: number };

/** Whether there is a picture of a measure: of more than one number. */
export const hasChart = ({ distribution, breakdown }: MeasureView): boolean =>
  (distribution !== undefined && distribution.values.length > 0) || (breakdown !== null && breakdown.length > 1);

/**
 * The picture of a measure: its days against the standard, its ages by gender, its parts by age, or its parts; null when it is one
 * number.
 */
export function measureChart(measure: MeasureView, { width, ids = '', leadsTo }: Drawn): Chart | null {
  if (!hasChart(measure)) return null;
  const { id, title, distribution, breakdown, byGender, byAge } = measure;
  const frame = { id: `chart-${id}${ids}`, title, description: `${title}: ${shownValue(measure)}.`, width };
  const lead = (what: BehindWhat, count: number) =>
    leadsTo === undefined || count === 0 ? {} : { href: leadsTo(what) };
  if (distribution && distribution.values.length > 0) {
    return daysChart({
      ...frame,
      unit: distribution.unit,
      counted: measure.of,
      bins: distribution.bins.map(({ from, to, count }, bin) => ({
        from: from ?? 0,
        to,
        count,
        ...lead({ bin }, count),
      })),
      ...(distribution.standard !== null && { standard: { value: distribution.standard, label: 'standard' } }),
    });
  }
  const partLeads = (part: number) => lead({ part }, breakdown?.[part]?.count ?? 0);
  if (byGender !== null) return pyramid(frame, byGender, measure.unit, partLeads);
  if (byAge !== null) {
    return stackedBarChart({
      ...frame,
      unit: measure.unit,
      of: 'Age',
      series: byAge.second,
      bars: byAge.first.map((label, place) => ({ label, parts: byAge.counts[place] ?? [] })),
    });
  }
  return breakdown === null ? null : parts(frame, measure, breakdown, partLeads);
}

type Leads = (part: number) => { readonly href?: string };

function pyramid(frame: FrameOf, { first, second, counts }: Crossed, unit: string, leads: Leads): Chart {
  const [male, female] = [second.indexOf('Male'), second.indexOf('Female')];
  const others = counts.map((line) =>
    line.reduce((all, count, place) => (place === male || place === female ? all : all + count), 0),
  );
  return populationPyramid({
    ...frame,
    unit,
    left: 'Male',
    right: 'Female',
    apart: 'another gender, or none recorded',
    bands: first.map((label, place) => ({
      label,
      left: counts[place]?.[male] ?? 0,
      right: counts[place]?.[female] ?? 0,
      apart: others[place] ?? 0,
      ...leads(place),
    })),
  });
}

function parts(
  frame: FrameOf,
  { unit, of, title }: MeasureView,
  breakdown: NonNullable<MeasureView['breakdown']>,
  leads: Leads,
): Chart {
  const rest = breakdown.slice(mostBars).reduce((all, { count }) => all + count, 0);
  return barChart({
    ...frame,
    unit: unit === 'per cent' ? of : unit,
    of: title,
    bars: [
      ...breakdown.slice(0, mostBars).map(({ label, count, share }, part) => ({
        label,
        value: count,
        ...(share !== null && { note: `(${Math.round(share)}%)` }),
        ...leads(part),
      })),
      ...(rest > 0 ? [{ label: `${breakdown.length - mostBars} more`, value: rest }] : []),
    ],
  });
}
