import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { diamond } from './diamond.ts';
import { type KeyEntry, legend } from './legend.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';
import type { Moment } from './timeline.ts';

/** A time from a day to a day; null where it is open. */
interface Span {
  /** Its place among the kinds. */
  readonly kind: number;
  readonly label: string;
  readonly from: Moment | null;
  readonly to: Moment | null;
}

/** One row: its times, and what happens on a day. */
interface WindowsRow extends Leading {
  readonly label: string;
  readonly spans: readonly Span[];
  readonly marks: readonly { readonly label: string; readonly at: Moment }[];
}

/** What a chart of many rows over the same time shows. */
export interface WindowsChart extends Frame {
  /** The heading of the first column of the table, such as "Authority". */
  readonly of: string;
  /** The time that is shown; what lies outside it is hinted at by an arrow at the edge. */
  readonly from: Moment;
  readonly to: Moment;
  /** A day marked by a line in all rows. */
  readonly now: Moment;
  /** Marks along the axis, in order. */
  readonly ticks: readonly Moment[];
  /** The kinds of times, told apart by pattern; each row draws them in this order, later ones over earlier. */
  readonly kinds: readonly string[];
  /** What a diamond is. */
  readonly mark: string;
  readonly rows: readonly WindowsRow[];
}

const narrow = 480;
const trackHeight = 26;
const edge = 8;

/** Rows of times over one axis. Where the picture is narrow, the label of a row stands above it. */
export function windowsChart(chart: WindowsChart): Chart {
  const width = drawnWidth(chart);
  const isNarrow = width < narrow;
  const labels = chart.rows.map(({ label }) => wrapped(label, isNarrow ? width : width * 0.28));
  const left = isNarrow ? 0 : Math.min(width * 0.32, Math.max(40, ...labels.flat().map(widthOf)) + 12);
  const x = scaleLinear([chart.from.day, Math.max(chart.to.day, chart.from.day + 1)], [left + edge, width - edge]);
  const entries: KeyEntry[] = [
    ...chart.kinds.map((name, kind) => ({ name, shape: { fill: patternFill(chart.id, kind) } })),
    { name: chart.mark, shape: 'diamond' },
    { name: chart.now.written, shape: 'dashes' },
  ];
  const key = legend(entries, width);
  const top = key.height + lineHeight + 14;
  let y = top;
  const rows = chart.rows.map((row, index) => {
    const lines = labels[index] ?? [''];
    const textHeight = lines.length * lineHeight;
    const height = isNarrow ? textHeight + trackHeight + 6 : Math.max(trackHeight, textHeight) + 6;
    const middle = isNarrow ? y + textHeight + trackHeight / 2 + 3 : y + height / 2;
    const label = isNarrow
      ? words(lines, { x: 2, y: y + lineHeight - 2 })
      : words(lines, { x: left - 8, y: middle + 5 - (textHeight - lineHeight) / 2, anchor: 'end' });
    const drawn = [
      element('line', { x1: 0, x2: width, y1: y + height, y2: y + height, stroke: ink.faint }),
      label,
      ...[...row.spans].sort((a, b) => a.kind - b.kind).map((span) => bar(chart, span, x, middle)),
      nowLine(x(chart.now.day), middle - 9, middle + 9),
      ...row.marks.map((each) => mark(chart, each.at, x, middle)),
    ].join('');
    const box = { x: 0, y: y + 1, width, height: height - 2 };
    y += height;
    return leading(row, `${row.label}: ${saidOf(row)}`, box, drawn);
  });
  return {
    svg: picture(chart, y + 6, [
      patterns(chart.id, chart.kinds.length),
      key.markup,
      ...axis(chart, x, top, y, width),
      nowLine(x(chart.now.day), top, y),
      ...rows,
    ]),
    table: tableOf(chart),
  };
}

const at = (place: number, top: number, bottom: number) => ({ x1: place, x2: place, y1: top, y2: bottom });

/** The line of the day that is marked. It stands behind the labels and before what it crosses. */
const nowLine = (place: number, top: number, bottom: number): string =>
  element('line', { ...at(place, top, bottom), stroke: ink.mark, 'stroke-width': 2, 'stroke-dasharray': '5 3' });

/** What a row shows, for whoever hears it. */
const saidOf = ({ spans, marks }: WindowsRow): string =>
  [
    ...spans.map(({ label, from, to }) => {
      const begins = from === null ? '' : ` from ${from.written}`;
      return `${label}${begins}${to === null ? '' : ` to ${to.written}`}`;
    }),
    ...marks.map((each) => `${each.label}, ${each.at.written}`),
  ].join('; ') || 'nothing';

type Scale = (day: number) => number;

/** An arrow at the edge, towards what lies beyond it. */
const arrow = (place: number, middle: number, direction: 1 | -1): string =>
  element('path', {
    d: `M${Math.round(place)} ${middle - 7}l${direction * 8} 7l${-direction * 8} 7z`,
    fill: ink.text,
  });

function bar({ id, from, to }: WindowsChart, span: Span, x: Scale, middle: number): string {
  const [first, last] = [span.from?.day ?? from.day, span.to?.day ?? to.day];
  if (last < from.day) return arrow(x(from.day), middle, -1);
  if (first > to.day) return arrow(x(to.day), middle, 1);
  const [begin, end] = [x(Math.max(first, from.day)), x(Math.min(last, to.day))];
  const box = element('rect', {
    x: begin,
    y: middle - 9,
    width: Math.max(3, end - begin),
    height: 18,
    fill: patternFill(id, span.kind),
    stroke: ink.text,
    'stroke-width': 0.8,
  });
  const goesOn = span.to === null || last > to.day;
  return goesOn ? box + arrow(end, middle, 1) : box;
}

function mark({ from, to }: WindowsChart, day: Moment, x: Scale, middle: number): string {
  if (day.day < from.day) return arrow(x(from.day), middle, -1);
  return day.day > to.day ? arrow(x(to.day), middle, 1) : diamond(x(day.day), middle);
}

function axis({ ticks }: WindowsChart, x: Scale, top: number, bottom: number, width: number): string[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map(({ day, written }) => {
    const place = x(day);
    const line = element('line', { ...at(place, top - 4, bottom), stroke: ink.faint });
    // A label that would touch the one before is left out; the table has every date.
    const half = widthOf(written) / 2;
    const middle = Math.min(Math.max(place, half), width - half);
    if (middle - half < free) return line;
    free = middle + half + 8;
    return line + words([written], { x: middle, y: top - 8, anchor: 'middle' });
  });
}

function tableOf(chart: WindowsChart): Chart['table'] {
  const rows = chart.rows.flatMap((row) => {
    const told = [
      ...row.spans.map(({ label, from, to }) => [label, from?.written ?? '', to?.written ?? '']),
      ...row.marks.map(({ label, at: { written } }) => [label, written, '']),
    ];
    return (told.length === 0 ? [['nothing', '', '']] : told).map((cells) => ({ row, cells }));
  });
  return {
    caption: chart.title,
    columns: [chart.of, 'What', 'From', 'To'],
    rows: rows.map(({ row, cells }) => [row.label, ...cells]),
    ...linksOf(rows.map(({ row }) => row)),
  };
}
