import { barChart, type Chart, daysChart } from '#charts';
import type { MeasureView } from '../work/questions.ts';
import { chartWidth } from './chart-figure.ts';
import { shownValue } from './measure-words.ts';

/** More bars than this are no picture any more: the most frequent are drawn, and the others told. */
const mostBars = 25;

/** The picture of a measure: its days against the standard, or its parts; null when it is one number. */
export function measureChart(measure: MeasureView): Chart | null {
  const { id, title, distribution, breakdown, unit } = measure;
  const frame = { id: `chart-${id}`, title, description: `${title}: ${shownValue(measure)}.`, width: chartWidth() };
  if (distribution && distribution.values.length > 0) {
    return daysChart({
      ...frame,
      unit: distribution.unit,
      counted: measure.of,
      bins: distribution.bins.map(({ from, to, count }) => ({ from: from ?? 0, to, count })),
      ...(distribution.standard !== null && { standard: { value: distribution.standard, label: 'standard' } }),
    });
  }
  if (breakdown === null || breakdown.length === 0) return null;
  const shown = breakdown.slice(0, mostBars);
  const rest = breakdown.slice(mostBars).reduce((all, { count }) => all + count, 0);
  return barChart({
    ...frame,
    unit: unit === 'per cent' ? measure.of : unit,
    of: title,
    bars: [
      ...shown.map(({ label, count, share }) => ({
        label,
        value: count,
        ...(share !== null && { note: `(${Math.round(share)}%)` }),
      })),
      ...(rest > 0 ? [{ label: `${breakdown.length - mostBars} more`, value: rest }] : []),
    ],
  });
}
