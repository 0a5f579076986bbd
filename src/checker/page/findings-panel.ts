import type { ListNo, Severity } from '#annex-a';
import { type FindingsFilter, type FindingsOrder, findingsOrders, type Overview } from '../work/messages.ts';
import { blockList, mostListed } from './blocks.ts';
import { counted, el, number } from './elements.ts';
import { findingArticle } from './finding-article.ts';
import type { WorkerClient } from './worker-client.ts';

const orderNames: Readonly<Record<FindingsOrder, string>> = {
  place: 'list and row',
  severity: 'errors first',
  rule: 'rule',
  child: 'child',
};

export interface FindingsPanel {
  readonly element: HTMLElement;
  readonly showList: (no: ListNo) => void;
}

/** Every finding, to filter and to sort, in a list of any length. */
export function findingsPanel(
  worker: WorkerClient,
  overview: Overview,
  openChild: (id: string) => void,
): FindingsPanel {
  const list = select('filter-list', 'List', [
    ['', 'every list'],
    ...overview.lists
      .filter(({ errors, queries }) => errors + queries > 0)
      .map(({ no, title }): [string, string] => [String(no), `${no} ${title}`]),
    ['none', 'the files as a whole'],
  ]);
  const rule = select('filter-rule', 'Rule', [
    ['', 'every rule'],
    ...overview.rules.map(({ id, title, severity, count }): [string, string] => [
      id,
      `${title} (${severity}, ${number(count)})`,
    ]),
  ]);
  const severity = select('filter-severity', 'Kind', [
    ['', 'errors and queries'],
    ['error', `errors (${number(overview.errors)})`],
    ['query', `queries (${number(overview.queries)})`],
  ]);
  const order = select(
    'filter-order',
    'Sort by',
    findingsOrders.map((name) => [name, orderNames[name]]),
  );
  const child = el('input', { id: 'filter-child', type: 'search', autocomplete: 'off' });
  const told = el('p', { role: 'status', class: 'told' });

  const filter = (): FindingsFilter => ({
    list: list.input.value === '' ? null : list.input.value === 'none' ? 'none' : (Number(list.input.value) as ListNo),
    rule: rule.input.value,
    severity: (severity.input.value || null) as Severity | null,
    child: child.value,
    sort: order.input.value as FindingsOrder,
  });
  const blocks = blockList({
    label: 'Findings',
    guess: () => (window.innerWidth < 640 ? 260 : 150),
    make: async (from, count) => {
      const { findings } = await worker.ask('findings', { filter: filter(), from, count });
      return findings.map((finding) => findingArticle(finding, openChild));
    },
  });
  let asked = 0;
  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    const { total } = await worker.ask('findings', { filter: filter(), from: 0, count: 0 });
    if (mine !== asked) return;
    const beyond = total > mostListed ? ` The first ${number(mostListed)} are listed: filter to see the others.` : '';
    told.textContent = `${counted(total, 'finding')}.${beyond}`;
    blocks.show(total);
  }
  for (const { input } of [list, rule, severity, order]) input.addEventListener('change', () => void refresh());
  child.addEventListener('input', () => void refresh());
  const element = el(
    'div',
    {},
    el(
      'form',
      { class: 'filters', 'aria-label': 'Filter the findings', onsubmit: (event: Event) => event.preventDefault() },
      ...[list, rule, severity].map(({ field }) => field),
      el('div', { class: 'field' }, el('label', { for: 'filter-child' }, 'Child'), child),
      order.field,
    ),
    told,
    blocks.element,
  );
  void refresh();
  return {
    element,
    showList: (no) => {
      list.input.value = String(no);
      void refresh();
    },
  };
}

function select(id: string, label: string, options: readonly (readonly [string, string])[]) {
  const input = el('select', { id }, ...options.map(([value, name]) => el('option', { value }, name)));
  return { input, field: el('div', { class: 'field' }, el('label', { for: id }, label), input) };
}
