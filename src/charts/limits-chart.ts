import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, figure, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { legend } from './legend.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';

/** What a chart of values shows that each have a limit of their own. */
export interface LimitsChart extends Frame {
  /** The heading of the first column of the table, such as "Month". */
  readonly of: string;
  /** What the bars are, and what their limits are: "needed", "available". */
  readonly value: string;
  readonly limit: string;
  readonly bars: readonly (Leading & {
    readonly label: string;
    readonly value: number;
    readonly limit: number;
    /** Where parts of it have limits of their own: those over theirs, in words ("education 20 of 19"). Any makes the whole over. */
    readonly partsOver?: readonly string[];
  })[];
}

const isOver = ({ value, limit, partsOver = [] }: LimitsChart['bars'][number]) => value > limit || partsOver.length > 0;

/** Horizontal bars, each with the mark of its own limit; a bar over its limit has another pattern, and its numbers say so. */
export function limitsChart(chart: LimitsChart): Chart {
  const width = drawnWidth(chart);
  const labels = chart.bars.map(({ label }) => wrapped(label, width * 0.3));
  const left = Math.min(width * 0.34, Math.max(40, ...labels.flat().map(widthOf))) + 8;
  const numbers = chart.bars.map(({ value, limit, partsOver = [] }) => [
    `${figure(value)} of ${figure(limit)}`,
    ...partsOver,
  ]);
  const named = chart.bars.map((bar, index) => {
    const [whole = '', ...parts] = numbers[index] ?? [];
    return `${bar.label}: ${whole}${isOver(bar) ? [', over', ...(parts.length > 0 ? [parts.join(' and ')] : [])].join(': ') : ''}`;
  });
  const right = Math.max(0, ...numbers.flat().map(widthOf)) + 12;
  const highest = Math.max(max(chart.bars, ({ value, limit }) => Math.max(value, limit)) ?? 0, 1e-9);
  const x = scaleLinear([0, highest], [left, Math.max(left + 20, width - right)]);
  const key = legend(
    [
      { name: chart.value, shape: { fill: patternFill(chart.id, 0) } },
      { name: `${chart.value}, over`, shape: { fill: patternFill(chart.id, 1) } },
      { name: chart.limit, shape: 'line' },
    ],
    width,
  );
  let y = key.height + 8;
  const top = y;
  const rows = chart.bars.map((bar, index) => {
    const lines = labels[index] ?? [''];
    const told = numbers[index] ?? [];
    const height = Math.max(lines.length * lineHeight, told.length * lineHeight, 28);
    const middle = y + height / 2;
    const box = { x: 0, y, width, height: height + 4 };
    const row = [
      words(lines, { x: left - 8, y: middle + 5 - ((lines.length - 1) * lineHeight) / 2, anchor: 'end' }),
      element('rect', {
        x: left,
        y: middle - 9,
        width: x(bar.value) - left,
        height: 18,
        fill: patternFill(chart.id, isOver(bar) ? 1 : 0),
        stroke: ink.text,
        'stroke-width': 0.8,
      }),
      element('line', {
        x1: x(bar.limit),
        x2: x(bar.limit),
        y1: middle - 13,
        y2: middle + 13,
        stroke: ink.mark,
        'stroke-width': 3,
      }),
      words(told, { x: width - 2, y: middle + 5 - ((told.length - 1) * lineHeight) / 2, anchor: 'end' }),
    ];
    y += height + 6;
    return leading(bar, named[index] ?? '', box, row.join(''));
  });
  const axis = element('line', { x1: left, x2: left, y1: top - 4, y2: y, stroke: ink.line });
  return {
    svg: picture(chart, y + 4, [patterns(chart.id, 2), key.markup, ...rows, axis]),
    table: {
      caption: chart.title,
      columns: [chart.of, capital(chart.value), capital(chart.limit), 'Over'],
      rows: chart.bars.map((bar) => [
        bar.label,
        figure(bar.value),
        figure(bar.limit),
        isOver(bar) ? bar.partsOver?.join(' and ') || figure(bar.value - bar.limit) : 'no',
      ]),
      ...linksOf(chart.bars),
    },
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
