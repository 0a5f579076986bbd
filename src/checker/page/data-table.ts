import { el } from './elements.ts';

export interface TableColumn {
  readonly name: string;
  /** Numbers stand at the right, and their heading with them. */
  readonly numeric?: boolean;
  /** Never broken into lines. */
  readonly short?: boolean;
}

/** A table that scrolls in itself where the screen is narrow. The first cell of a row is its heading. */
export function dataTable(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const look = (place: number) => {
    const { numeric = false, short = false } = columns[place] ?? {};
    return numeric ? { class: 'number' } : short ? { class: 'short' } : {};
  };
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', {}, caption),
      el(
        'thead',
        {},
        el('tr', {}, ...columns.map(({ name }, place) => el('th', { scope: 'col', ...look(place) }, name))),
      ),
      el(
        'tbody',
        {},
        ...rows.map(([head = '', ...cells]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row', ...look(0) }, head),
            ...cells.map((cell, place) => el('td', look(place + 1), cell)),
          ),
        ),
      ),
    ),
  );
}
