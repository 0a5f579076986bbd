import { ink } from './chart.ts';
import { element } from './svg.ts';

/** The mark of what happens on a day. */
export const diamond = (x: number, y: number): string =>
  element('path', {
    d: `M${Math.round(x * 10) / 10} ${y - 7}l7 7l-7 7l-7 -7z`,
    fill: '#ffffff',
    stroke: ink.text,
    'stroke-width': 2,
  });
