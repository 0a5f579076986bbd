import { type Chart, tableMarkup } from '#charts';
import { el, fromMarkup } from './elements.ts';

/** A chart with its numbers as a table beneath, folded away. */
export function chartFigure({ svg, table }: Chart): HTMLElement {
  return el(
    'figure',
    { class: 'chart' },
    el('div', { class: 'picture' }, fromMarkup(svg)),
    el(
      'details',
      {},
      el('summary', {}, 'The same numbers as a table'),
      el(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': table.caption },
        fromMarkup(tableMarkup(table)),
      ),
    ),
  );
}

/** The width to draw a chart for: what the page has, and no more than reads well. */
export const chartWidth = (most: number): number => Math.min(most, document.documentElement.clientWidth - 48);
