import { barChart, type Chart, daysChart, populationPyramid, stackedBarChart } from '#charts';
import type { Crossed, MeasureView } from '../../work/measures-view.ts';
import { chartWidth } from '../chart-figure.ts';
import { shownValue } from './measure-words.ts';

/** More bars than this are no picture any more: the first are drawn, and the others told together. */
const mostBars = 25;

type FrameOf = { readonly id: string; readonly title: string; readonly description: string; readonly width: number };

/** Whether there is a picture of a measure: of more than one number. */
export const hasChart = ({ distribution, breakdown }: MeasureView): boolean =>
  (distribution !== undefined && distribution.values.length > 0) || (breakdown !== null && breakdown.length > 1);

/**
 * The picture of a measure: its days against the standard, its ages by gender, its parts by age, or its parts; null when it is one
 * number.
 */
export function measureChart(measure: MeasureView): Chart | null {
  if (!hasChart(measure)) return null;
  const { id, title, distribution, breakdown, byGender, byAge } = measure;
  const frame = { id: `chart-${id}`, title, description: `${title}: ${shownValue(measure)}.`, width: chartWidth(720) };
  if (distribution && distribution.values.length > 0) {
    return daysChart({
      ...frame,
      unit: distribution.unit,
      counted: measure.of,
      bins: distribution.bins.map(({ from, to, count }) => ({ from: from ?? 0, to, count })),
      ...(distribution.standard !== null && { standard: { value: distribution.standard, label: 'standard' } }),
    });
  }
  if (byGender !== null) return pyramid(frame, byGender, measure.unit);
  if (byAge !== null) {
    return stackedBarChart({
      ...frame,
      unit: measure.unit,
      of: 'Age',
      series: byAge.second,
      bars: byAge.first.map((label, place) => ({ label, parts: byAge.counts[place] ?? [] })),
    });
  }
  return breakdown === null ? null : parts(frame, measure, breakdown);
}

function pyramid(frame: FrameOf, { first, second, counts }: Crossed, unit: string): Chart {
  const [male, female] = [second.indexOf('Male'), second.indexOf('Female')];
  const others = counts.flatMap((line) => line.filter((_, place) => place !== male && place !== female));
  const left = others.reduce((all, count) => all + count, 0);
  const apart = left === 0 ? '' : ` ${left} whose gender is another or not recorded are in neither side.`;
  return populationPyramid({
    ...frame,
    description: `${frame.description}${apart}`,
    unit,
    left: 'Male',
    right: 'Female',
    bands: first.map((label, place) => ({
      label,
      left: counts[place]?.[male] ?? 0,
      right: counts[place]?.[female] ?? 0,
    })),
  });
}

function parts(
  frame: FrameOf,
  { unit, of, title }: MeasureView,
  breakdown: NonNullable<MeasureView['breakdown']>,
): Chart {
  const rest = breakdown.slice(mostBars).reduce((all, { count }) => all + count, 0);
  return barChart({
    ...frame,
    unit: unit === 'per cent' ? of : unit,
    of: title,
    bars: [
      ...breakdown.slice(0, mostBars).map(({ label, count, share }) => ({
        label,
        value: count,
        ...(share !== null && { note: `(${Math.round(share)}%)` }),
      })),
      ...(rest > 0 ? [{ label: `${breakdown.length - mostBars} more`, value: rest }] : []),
    ],
  });
}
