import type { ListNo } from '#annex-a';
import type { ListOverview, Overview } from '../work/messages.ts';
import { counted, el, number } from './elements.ts';

/** What was read, list by list, with how much was found; then what was not checked, and why. */
export function summaryPanel(overview: Overview, openList: (no: ListNo) => void): HTMLElement {
  return el(
    'div',
    {},
    ...overview.unread.map((message) => el('p', { class: 'warning' }, message)),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Summary by list' },
      el(
        'table',
        {},
        el('caption', {}, 'By list'),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ...['List', 'Rows', 'Sheet', 'Errors', 'Queries'].map((name) => el('th', { scope: 'col' }, name)),
          ),
        ),
        el('tbody', {}, ...overview.lists.map((list) => listRow(list, openList))),
      ),
    ),
    ...overview.lists.filter(({ supplied }) => supplied !== null).map(headings),
    ...notRun(overview),
  );
}

function listRow(list: ListOverview, openList: (no: ListNo) => void): HTMLElement {
  const { no, title, supplied, errors, queries } = list;
  const name = `${no} ${title}`;
  const head =
    errors + queries === 0
      ? el('th', { scope: 'row' }, name)
      : el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', onclick: () => openList(no) }, name));
  const cell = (text: string, numeric = true) => el('td', numeric ? { class: 'number' } : {}, text);
  if (supplied === null)
    return el('tr', {}, head, cell('–'), cell('not supplied', false), cell(number(errors)), cell(number(queries)));
  return el(
    'tr',
    {},
    head,
    cell(number(supplied.rows)),
    cell(supplied.sheet, false),
    cell(number(errors)),
    cell(number(queries)),
  );
}

function headings({ no, title, headings: all }: ListOverview): HTMLElement {
  const missing = all.filter(({ found }) => found === null).length;
  const other = all.filter(({ heading, found }) => found !== null && found.trim() !== heading).length;
  const told = [missing > 0 ? `${missing} missing` : '', other > 0 ? `${other} written otherwise` : ''].filter(Boolean);
  return el(
    'details',
    {},
    el('summary', {}, `Columns of list ${no}, ${title}: ${told.length === 0 ? 'all found' : told.join(', ')}`),
    el(
      'table',
      {},
      el('caption', { class: 'hidden' }, `Columns of list ${no}`),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Column'), el('th', { scope: 'col' }, 'Found as'))),
      el(
        'tbody',
        {},
        ...all.map(({ heading, found }) =>
          el('tr', {}, el('th', { scope: 'row' }, heading), el('td', {}, found ?? 'missing')),
        ),
      ),
    ),
  );
}

function notRun(overview: Overview): HTMLElement[] {
  if (overview.notRun.length === 0) return [];
  return [
    el('h3', {}, 'Not checked'),
    ...overview.notRun.map(({ because, rules }) =>
      el(
        'details',
        {},
        el('summary', {}, `${counted(rules.length, 'rule')}, because ${because}`),
        el('ul', {}, ...rules.map((rule) => el('li', {}, rule))),
      ),
    ),
  ];
}
