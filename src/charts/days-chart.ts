import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, figure, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, widthOf, words } from './svg.ts';

/** One bar: how many took how long. Both ends belong to it; `to` null: and more. A count is null when too few are behind it. */
interface Bin extends Leading {
  readonly from: number;
  readonly to: number | null;
  readonly count: number | null;
}

/** What a chart of lengths in days shows. */
export interface DaysChart extends Frame {
  /** "working days" or "days". */
  readonly unit: string;
  /** What is counted, such as "assessments". */
  readonly counted: string;
  /** In order. */
  readonly bins: readonly Bin[];
  /** The standard: bins that end by it are within. */
  readonly standard?: { readonly value: number; readonly label: string };
}

const plotHeight = 180;
const binLabel = ({ from, to }: Bin) => (to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`);

/** How many took how many days, with the standard marked: what is within and what is over differ by pattern and by side of the line. */
export function daysChart(chart: DaysChart): Chart {
  const width = drawnWidth(chart);
  const top = chart.standard ? 44 : 24;
  const wide = (width - 8) / Math.max(1, chart.bins.length);
  const y = scaleLinear([0, Math.max(max(chart.bins, ({ count }) => count ?? 0) ?? 0, 1e-9)], [0, plotHeight]);
  const labels = chart.bins.map(binLabel);
  // Labels that would touch are thinned out; the table has every one.
  const every = Math.max(1, Math.ceil((Math.max(1, ...labels.map(widthOf)) + 6) / wide));
  const base = top + plotHeight;
  const within = (bin: Bin) => chart.standard === undefined || (bin.to !== null && bin.to <= chart.standard.value);
  const bars = chart.bins.map((bin, index) => {
    const tall = y(bin.count ?? 0);
    const x = 4 + index * wide;
    const number = bin.count === null ? '–' : figure(bin.count);
    const drawn = [
      tall > 0
        ? element('rect', {
            x: x + 1.5,
            y: base - tall,
            width: Math.max(1, wide - 3),
            height: tall,
            fill: patternFill(chart.id, within(bin) ? 0 : 1),
            stroke: ink.text,
            'stroke-width': 0.8,
          })
        : '',
      widthOf(number) <= wide + 4 ? words([number], { x: x + wide / 2, y: base - tall - 5, anchor: 'middle' }) : '',
      index % every === 0 ? words([labels[index] ?? ''], { x: x + wide / 2, y: base + 18, anchor: 'middle' }) : '',
    ].join('');
    const name = `${labels[index] ?? ''} ${chart.unit}: ${number} ${chart.counted}`;
    return leading(bin, name, { x, y: top - 20, width: wide, height: plotHeight + 42 }, drawn);
  });
  const axis = element('line', { x1: 4, x2: width - 4, y1: base, y2: base, stroke: ink.line });
  const unit = words([chart.unit], { x: width / 2, y: base + 38, anchor: 'middle' });
  return {
    svg: picture(chart, base + 46, [
      patterns(chart.id, 2),
      ...bars,
      axis,
      unit,
      ...standardMark(chart, wide, base, width),
    ]),
    table: {
      caption: chart.title,
      columns: [capital(chart.unit), capital(chart.counted), ...(chart.standard ? [chart.standard.label] : [])],
      rows: chart.bins.map((bin, index) => [
        labels[index] ?? '',
        bin.count === null ? 'too few to show' : figure(bin.count),
        ...(chart.standard ? [within(bin) ? 'within' : 'over'] : []),
      ]),
      ...linksOf(chart.bins),
    },
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function standardMark({ standard, bins }: DaysChart, wide: number, base: number, width: number): string[] {
  if (!standard) return [];
  const inside = bins.filter(({ to }) => to !== null && to <= standard.value).length;
  const at = 4 + inside * wide;
  return [
    element('line', {
      x1: at,
      x2: at,
      y1: 22,
      y2: base,
      stroke: ink.mark,
      'stroke-width': 2,
      'stroke-dasharray': '5 3',
    }),
    words([`${standard.label}: ${figure(standard.value)}`], { x: at, y: 16, anchor: at > width / 2 ? 'end' : 'start' }),
  ];
}
