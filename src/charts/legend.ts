import { ink } from './chart.ts';
import { diamond } from './diamond.ts';
import { element, widthOf, words } from './svg.ts';

/** What stands in a key: the name, and how it is drawn: a fill, the mark of an event, or a line. */
export interface KeyEntry {
  readonly name: string;
  readonly shape: { readonly fill: string } | 'diamond' | 'line' | 'dashes';
}

/** The key of a picture, in as many lines as its width needs. */
export function legend(entries: readonly KeyEntry[], width: number): { markup: string; height: number } {
  let x = 0;
  let y = 0;
  const drawn = entries.map(({ name, shape }) => {
    const wide = widthOf(name) + 34;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24;
    }
    const entry = sample(shape, x, y) + words([name], { x: x + 25, y: y + 16 });
    x += wide;
    return entry;
  });
  return { markup: drawn.join(''), height: y + 24 };
}

function sample(shape: KeyEntry['shape'], x: number, y: number): string {
  if (shape === 'diamond') return diamond(x + 10, y + 11);
  if (typeof shape === 'string') {
    const line = { x1: x + 10, x2: x + 10, y1: y + 2, y2: y + 20, stroke: ink.mark };
    return element('line', {
      ...line,
      'stroke-width': shape === 'line' ? 3 : 2,
      ...(shape === 'dashes' && { 'stroke-dasharray': '5 3' }),
    });
  }
  return element('rect', {
    x: x + 1,
    y: y + 3,
    width: 18,
    height: 16,
    fill: shape.fill,
    stroke: ink.text,
    'stroke-width': 0.8,
  });
}
