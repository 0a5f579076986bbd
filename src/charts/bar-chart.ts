import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, figure, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';

/** One bar and its number. */
export interface Bar extends Leading {
  readonly label: string;
  /** Null: not shown, because too few children are behind it. */
  readonly value: number | null;
  /** What stands after the number, such as a share: "(12%)". */
  readonly note?: string;
}

/** What a chart of bars beside each other shows. */
export interface BarChart extends Frame {
  readonly unit: string;
  /** The heading of the first column of the table, such as "Legal status". */
  readonly of: string;
  readonly bars: readonly Bar[];
  /** A value to set the bars against, drawn as a line with its label. */
  readonly standard?: { readonly value: number; readonly label: string };
}

const notShown = 'too few to show';

/** Horizontal bars, one a row, each with its number. */
export function barChart(chart: BarChart): Chart {
  const width = drawnWidth(chart);
  const labels = chart.bars.map(({ label }) => wrapped(label, width * 0.36));
  const left = Math.min(width * 0.4, Math.max(40, ...labels.flat().map(widthOf)) + 8);
  const numbers = chart.bars.map(({ value, note }) =>
    value === null ? notShown : [figure(value), note].filter(Boolean).join(' '),
  );
  const right = Math.max(0, ...numbers.map(widthOf)) + 8;
  const highest = Math.max(max(chart.bars, ({ value }) => value ?? 0) ?? 0, chart.standard?.value ?? 0, 1e-9);
  const x = scaleLinear([0, highest], [left, Math.max(left + 20, width - right)]);
  let y = chart.standard ? lineHeight + 8 : 4;
  const top = y;
  const rows = chart.bars.map((bar, index) => {
    const { value, label } = bar;
    const lines = labels[index] ?? [''];
    const height = Math.max(lines.length * lineHeight, 24);
    const middle = y + height / 2;
    const box = { x: 0, y, width, height: height + 4 };
    const row = [
      words(lines, { x: left - 8, y: middle + 5 - ((lines.length - 1) * lineHeight) / 2, anchor: 'end' }),
      element('rect', { x: left, y: middle - 9, width: x(value ?? 0) - left, height: 18, fill: ink.bar }),
      words([numbers[index] ?? ''], { x: x(value ?? 0) + 6, y: middle + 5 }),
    ];
    y += height + 6;
    return leading(bar, `${label}: ${numbers[index] ?? ''}`, box, row.join(''));
  });
  const axis = element('line', { x1: left, x2: left, y1: top - 4, y2: y, stroke: ink.line });
  return {
    svg: picture(chart, y + 4, [...standardLine(chart, x, top, y, width), ...rows, axis]),
    table: {
      caption: chart.title,
      columns: [chart.of, chart.unit],
      rows: chart.bars.map(({ label }, index) => [label, numbers[index] ?? '']),
      ...linksOf(chart.bars),
    },
  };
}

function standardLine(
  { standard }: BarChart,
  x: (value: number) => number,
  top: number,
  bottom: number,
  width: number,
) {
  if (!standard) return [];
  const at = x(standard.value);
  const anchor = at > width / 2 ? 'end' : 'start';
  return [
    element('line', {
      x1: at,
      x2: at,
      y1: top - 6,
      y2: bottom,
      stroke: ink.mark,
      'stroke-width': 2,
      'stroke-dasharray': '5 3',
    }),
    words([`${standard.label}: ${figure(standard.value)}`], { x: at, y: top - 10, anchor }),
  ];
}
