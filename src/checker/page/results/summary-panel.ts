import type { EditionId } from '#annex-a';
import type { FindingsFilter, ListOverview, Overview } from '../../work/messages.ts';
import { dataTable } from '../data-table.ts';
import { counted, el, number } from '../elements.ts';
import type { Ways } from '../ways.ts';
import { nextSteps } from './next-steps.ts';

/** The most frequent rules are shown, the others fold away. */
const shownRules = 10;

/** What to do next; what was read and found, list by list and rule by rule; what was not checked, and why. */
export function summaryPanel(overview: Overview, ways: Ways, checkBy: (edition: EditionId) => void): HTMLElement {
  return el(
    'div',
    {},
    nextSteps(overview, ways, checkBy),
    byList(overview, ways),
    ...byRule(overview, ways),
    el('h3', {}, 'Columns'),
    ...columnsOf(overview),
    ...notRun(overview),
  );
}

/** A number that leads to what it counts; a plain 0 otherwise. */
function leading(count: number, what: string, ways: Ways, filter: Partial<FindingsFilter>): Node | string {
  if (count === 0) return '0';
  const label = `${counted(count, what, what === 'query' ? 'queries' : `${what}s`)}${filter.list ? `, list ${filter.list}` : ''}`;
  const onclick = () => ways.toFindings(filter);
  return el('button', { type: 'button', class: 'link', 'aria-label': label, onclick }, number(count));
}

function byList({ lists }: Overview, ways: Ways): HTMLElement {
  const row = ({ no, title, supplied, errors, queries }: ListOverview): (Node | string)[] => [
    `${no} ${title}`,
    supplied === null ? '–' : number(supplied.rows),
    leading(errors, 'error', ways, { list: no, severity: 'error' }),
    leading(queries, 'query', ways, { list: no, severity: 'query' }),
    supplied === null ? 'not supplied' : `${supplied.sheet}${supplied.sheet === '' ? '' : ', '}${supplied.file}`,
  ];
  const columns = [
    { name: 'List' },
    { name: 'Rows', numeric: true },
    { name: 'Errors', numeric: true },
    { name: 'Queries', numeric: true },
    { name: 'Found in' },
  ];
  return dataTable('By list', columns, lists.map(row));
}

function byRule({ rules }: Overview, ways: Ways): HTMLElement[] {
  if (rules.length === 0) return [];
  const columns = [{ name: 'Rule' }, { name: 'Kind' }, { name: 'Found', numeric: true }];
  const table = (caption: string, some: Overview['rules']) =>
    dataTable(
      caption,
      columns,
      some.map(({ id, title, severity, count }) => [
        title,
        tag(severity),
        leading(count, 'finding', ways, { rule: id }),
      ]),
    );
  const frequent = [...rules].sort((a, b) => b.count - a.count);
  const rest = frequent.slice(shownRules);
  return [
    table(rest.length === 0 ? 'By rule' : `The ${shownRules} rules that found most`, frequent.slice(0, shownRules)),
    ...(rest.length === 0
      ? []
      : [el('details', {}, el('summary', {}, `${counted(rest.length, 'other rule')}`), table('Other rules', rest))]),
  ];
}

const tag = (severity: 'error' | 'query') => el('span', { class: `tag ${severity}` }, severity);

/** What is missing is told list by list; a heading that is only written otherwise was understood, and folds away. */
function columnsOf({ lists }: Overview): HTMLElement[] {
  const supplied = lists.filter((list) => list.supplied !== null);
  const lacking = supplied.filter(({ headings }) => headings.some(({ found }) => found === null));
  const otherwise = supplied.filter(
    (list) => !lacking.includes(list) && list.headings.some(({ heading, found }) => found?.trim() !== heading),
  );
  const words = `All of their columns were found, some under another heading: ${counted(otherwise.length, 'list')}`;
  return [
    ...lacking.map(headingsOf),
    ...(lacking.length === 0 && otherwise.length === 0
      ? [el('p', {}, 'Every column was found under the heading that the edition gives it.')]
      : []),
    ...(otherwise.length === 0 ? [] : [el('details', {}, el('summary', {}, words), ...otherwise.map(headingsOf))]),
  ];
}

function headingsOf({ no, title, headings }: ListOverview): HTMLElement {
  const missing = headings.filter(({ found }) => found === null).length;
  const other = headings.filter(({ heading, found }) => found !== null && found.trim() !== heading).length;
  const told = [missing > 0 ? `${missing} missing` : '', other > 0 ? `${other} written otherwise` : ''].filter(Boolean);
  const rows = headings
    .filter(({ heading, found }) => found?.trim() !== heading)
    .map(({ heading, found }): (Node | string)[] => [heading, found ?? el('strong', {}, 'missing')]);
  return el(
    'details',
    {},
    el('summary', {}, `List ${no}, ${title}: ${told.join(', ')}`),
    dataTable(`Columns of list ${no}`, [{ name: 'Column' }, { name: 'Found as' }], rows),
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
