import { element } from './svg.ts';

/** How many series can be told apart without colour. */
const patternCount = 6;

/** The fill of a series, by its place. */
export const patternFill = (id: string, series: number): string => `url(#${id}-fill-${series % patternCount})`;

const strokes: readonly (readonly string[])[] = [
  [],
  ['M0 8L8 0'],
  ['M4 0V8'],
  ['M0 0L8 8', 'M0 8L8 0'],
  ['M0 4H8'],
  ['M3.5 4a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0'],
];
const grounds = ['#1d70b8', '#f3f2f1', '#85994b', '#ffffff', '#ffdd00', '#bbd4ea'];

/** Fills that differ by their lines as well as by colour, so that print and every eye can tell them apart. */
export function patterns(id: string, count: number): string {
  const made = Array.from({ length: Math.min(count, patternCount) }, (_, series) =>
    element('pattern', { id: `${id}-fill-${series}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
      element('rect', { width: 8, height: 8, fill: grounds[series] ?? '#ffffff' }),
      ...(strokes[series] ?? []).map((d) =>
        element('path', { d, stroke: '#0b0c0c', 'stroke-width': 1.4, fill: 'none' }),
      ),
    ]),
  );
  return element('defs', {}, made);
}
