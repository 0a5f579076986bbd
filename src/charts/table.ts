import type { ChartTable } from './chart.ts';
import { element, escaped } from './svg.ts';

/** The numbers of a chart as an HTML table, with a caption and heading cells. */
export function tableMarkup({ caption, columns, rows, links = [] }: ChartTable): string {
  const head = columns.map((name) => element('th', { scope: 'col' }, [escaped(name)]));
  const body = rows.map(([name = '', ...cells], index) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [linked(escaped(name), links[index])]),
      ...cells.map((cell) => `<td>${escaped(cell)}</td>`),
    ]),
  );
  return element('table', {}, [
    element('caption', {}, [escaped(caption)]),
    element('thead', {}, [element('tr', {}, head)]),
    `<tbody>${body.join('')}</tbody>`,
  ]);
}

const linked = (markup: string, href: string | null | undefined) => (href ? element('a', { href }, [markup]) : markup);
