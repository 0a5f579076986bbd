import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, ink, picture } from './chart.ts';
import { diamond } from './diamond.ts';
import { type KeyEntry, legend } from './legend.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';

/** A day: its number to draw by, and as it is written. */
export interface Moment {
  readonly day: number;
  readonly written: string;
}

/** One line of a timeline: times from a day to a day, and events of one day. */
export interface Track {
  readonly label: string;
  /** From a day to a day; `to` null: still open. */
  readonly spans: readonly { readonly label: string; readonly from: Moment; readonly to: Moment | null }[];
  readonly events: readonly { readonly label: string; readonly at: Moment }[];
}

/** What a timeline shows. */
export interface Timeline extends Frame {
  readonly tracks: readonly Track[];
  /** Where an open span is drawn to, marked with a line. */
  readonly until: Moment;
  /** Marks along the axis, in order. */
  readonly ticks: readonly Moment[];
}

/** One child's time: a row for each part of the work, bars for what lasts, diamonds for what happens on a day. */
export function timeline(chart: Timeline): Chart {
  const width = drawnWidth(chart);
  const labels = chart.tracks.map(({ label }) => wrapped(label, width * 0.26));
  const rowHeight = Math.max(34, ...labels.map((lines) => lines.length * lineHeight + 8));
  const left = Math.min(width * 0.3, Math.max(40, ...labels.flat().map(widthOf)) + 12);
  const days = chart.tracks.flatMap(({ spans, events }) => [
    ...spans.flatMap(({ from, to }) => [from.day, (to ?? chart.until).day]),
    ...events.map(({ at }) => at.day),
  ]);
  const first = Math.min(chart.until.day, ...days);
  const last = Math.max(chart.until.day, first + 1, ...days);
  const x = scaleLinear([first, last], [left + 6, width - 10]);
  const entries = keyOf(chart);
  const key = entries.length === 0 ? { markup: '', height: 0 } : legend(entries, width);
  const top = key.height + 8;
  const bottom = top + chart.tracks.length * rowHeight;
  const rows = chart.tracks.map((track, index) => {
    const middle = top + index * rowHeight + rowHeight / 2;
    return [
      element('line', {
        x1: left,
        x2: width,
        y1: middle + rowHeight / 2,
        y2: middle + rowHeight / 2,
        stroke: ink.faint,
      }),
      words(labels[index] ?? [''], {
        x: left - 8,
        y: middle + 5 - (((labels[index]?.length ?? 1) - 1) * lineHeight) / 2,
        anchor: 'end',
      }),
      ...track.spans.map(({ from, to }) => bar(chart.id, x(from.day), x((to ?? chart.until).day), middle, to === null)),
      ...track.events.map(({ at }) => diamond(x(at.day), middle)),
    ].join('');
  });
  return {
    svg: picture(chart, bottom + 44, [patterns(chart.id, 2), key.markup, ...axis(chart, x, { top, bottom }), ...rows]),
    table: {
      caption: chart.title,
      columns: ['Part of the work', 'What', 'From', 'To'],
      rows: chart.tracks.flatMap((track) => [
        ...track.spans.map((span) => [track.label, span.label, span.from.written, span.to?.written ?? 'open']),
        ...track.events.map(({ label, at }) => [track.label, label, at.written, '']),
      ]),
    },
  };
}

/** What the marks are, of those that there are. */
function keyOf({ id, tracks }: Timeline): readonly KeyEntry[] {
  const spans = tracks.flatMap((track) => track.spans);
  return [
    ...(spans.some(({ to }) => to !== null) ? [{ name: 'ended', shape: { fill: patternFill(id, 0) } }] : []),
    ...(spans.some(({ to }) => to === null) ? [{ name: 'still open', shape: { fill: patternFill(id, 1) } }] : []),
    ...(tracks.some(({ events }) => events.length > 0) ? [{ name: 'on one day', shape: 'diamond' as const }] : []),
  ];
}

/** What is still open has no end line and another pattern. */
function bar(id: string, from: number, to: number, middle: number, open: boolean): string {
  const long = Math.max(3, to - from);
  const fill = patternFill(id, open ? 1 : 0);
  const box = element('rect', {
    x: from,
    y: middle - 9,
    width: long,
    height: 18,
    fill,
    stroke: ink.text,
    'stroke-width': 0.8,
  });
  const arrow = element('path', { d: `M${Math.round(from + long)} ${middle - 9}l7 9l-7 9z`, fill: ink.text });
  return open ? box + arrow : box;
}

function axis(
  chart: Timeline,
  x: (day: number) => number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string[] {
  const { ticks, until } = chart;
  const width = drawnWidth(chart);
  let free = Number.NEGATIVE_INFINITY;
  const marks = ticks.map(({ day, written }) => {
    const at = x(day);
    const line = element('line', { x1: at, x2: at, y1: top, y2: bottom + 4, stroke: ink.faint });
    // The last label stands inside the picture, though its mark is at the edge.
    const half = widthOf(written) / 2;
    const middle = Math.min(at, width - half);
    // A label that would touch the one before is left out; the table has every date.
    if (middle - half < free) return line;
    free = middle + half + 8;
    return line + words([written], { x: middle, y: bottom + 20, anchor: 'middle' });
  });
  const now = x(until.day);
  return [
    ...marks,
    element('line', {
      x1: now,
      x2: now,
      y1: top - 6,
      y2: bottom + 4,
      stroke: ink.mark,
      'stroke-width': 2,
      'stroke-dasharray': '5 3',
    }),
    words([until.written], { x: now, y: bottom + 38, anchor: 'end' }),
  ];
}
