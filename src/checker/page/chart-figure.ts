import { type Chart, tableMarkup } from '#charts';
import { el, fromMarkup } from './elements.ts';

/** A chart with its numbers as a table beneath, folded away. */
export function chartFigure({ svg, table }: Chart): HTMLElement {
  return el(
    'figure',
    { class: 'chart' },
    el('div', {}, fromMarkup(svg)),
    el('details', {}, el('summary', {}, 'The same numbers as a table'), el('div', {}, fromMarkup(tableMarkup(table)))),
  );
}

/** The width to draw a chart for: what the page has, and no more than reads well. */
export const chartWidth = (): number => Math.min(720, document.documentElement.clientWidth - 40);
