import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, figure, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { legend } from './legend.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';

interface StackedBar extends Leading {
  readonly label: string;
  readonly parts: readonly (number | null)[];
}

/** What a chart of bars divided into parts shows. */
export interface StackedBarChart extends Frame {
  readonly unit: string;
  readonly of: string;
  /** The names of the parts, in the order of every bar's `parts`. */
  readonly series: readonly string[];
  /** A part is null when too few children are behind it to show. */
  readonly bars: readonly StackedBar[];
}

/** Horizontal bars made of parts. The parts are told apart by pattern and by order, and the key names them. */
export function stackedBarChart(chart: StackedBarChart): Chart {
  const width = drawnWidth(chart);
  const labels = chart.bars.map(({ label }) => wrapped(label, width * 0.3));
  const left = Math.min(width * 0.34, Math.max(40, ...labels.flat().map(widthOf)) + 8);
  const totals = chart.bars.map(({ parts }) => sum(parts, (part) => part ?? 0));
  const x = scaleLinear([0, Math.max(max(totals) ?? 0, 1e-9)], [0, width - left - 56]);
  const key = legend(
    chart.series.map((name, index) => ({ name, shape: { fill: patternFill(chart.id, index) } })),
    width,
  );
  let y = key.height + 8;
  const top = y;
  const rows = chart.bars.map((bar, index) => {
    const { label, parts } = bar;
    const lines = labels[index] ?? [''];
    const height = Math.max(lines.length * lineHeight, 28);
    const middle = y + height / 2;
    let from = left;
    const pieces = parts.map((part, series) => {
      const long = x(part ?? 0);
      const piece = element('rect', {
        x: from,
        y: middle - 11,
        width: long,
        height: 22,
        fill: patternFill(chart.id, series),
        stroke: ink.text,
        'stroke-width': 0.8,
      });
      from += long;
      return long > 0 ? piece : '';
    });
    const box = { x: 0, y, width, height: height + 4 };
    y += height + 8;
    const named = parts.map(
      (part, series) => `${chart.series[series] ?? ''} ${part === null ? 'too few to show' : figure(part)}`,
    );
    const drawn = [
      words(lines, { x: left - 8, y: middle + 5 - ((lines.length - 1) * lineHeight) / 2, anchor: 'end' }),
      ...pieces,
      words([figure(totals[index] ?? 0)], { x: from + 6, y: middle + 5 }),
    ].join('');
    return leading(bar, `${label}: ${named.join(', ')}`, box, drawn);
  });
  const axis = element('line', { x1: left, x2: left, y1: top - 4, y2: y, stroke: ink.line });
  return {
    svg: picture(chart, y + 4, [patterns(chart.id, chart.series.length), key.markup, ...rows, axis]),
    table: {
      caption: `${chart.title} (${chart.unit})`,
      columns: [chart.of, ...chart.series, 'Total'],
      rows: chart.bars.map(({ label, parts }, index) => [
        label,
        ...parts.map((part) => (part === null ? 'too few to show' : figure(part))),
        figure(totals[index] ?? 0),
      ]),
      ...linksOf(chart.bars),
    },
  };
}
