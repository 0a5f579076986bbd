import type { ListNo, Severity } from '#annex-a';
import { type FindingsFilter, type FindingsOrder, findingsOrders, type Overview } from '../../work/messages.ts';
import { el, number } from '../elements.ts';

const orderNames: Readonly<Record<FindingsOrder, string>> = {
  place: 'list and row',
  severity: 'errors first',
  rule: 'rule',
  child: 'child',
};

const nothing: FindingsFilter = { list: null, rule: '', severity: null, child: '', wholeId: false, sort: 'place' };

export interface FindingsFilters {
  readonly element: HTMLElement;
  readonly filter: () => FindingsFilter;
  /** Filters by this and nothing else, without calling `changed`. */
  readonly set: (filter: Partial<FindingsFilter>) => void;
}

/** What to see of the findings, and in what order. */
export function findingsFilters(overview: Overview, changed: () => void): FindingsFilters {
  // The id of a child that was led here by a link is whole; one that was typed may be a part.
  let wholeId = false;
  const list = select('filter-list', 'List', [
    ['', 'every list'],
    ...overview.lists
      .filter(({ errors, queries }) => errors + queries > 0)
      .map(({ no, title }): [string, string] => [String(no), `${no} ${title}`]),
    ['none', 'the files as a whole'],
  ]);
  const rule = select('filter-rule', 'Rule', [
    ['', 'every rule'],
    ...[...overview.rules]
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(({ id, title, count }): [string, string] => [id, `${title} (${number(count)})`]),
  ]);
  const severity = select('filter-severity', 'Kind', [
    ['', 'errors and queries'],
    ['error', `errors (${number(overview.errors)})`],
    ['query', `queries (${number(overview.queries)})`],
  ]);
  const sort = select(
    'filter-sort',
    'Sort by',
    findingsOrders.map((name) => [name, orderNames[name]]),
  );
  const child = el('input', { id: 'filter-child', type: 'search', autocomplete: 'off' });
  const clear = el('button', { type: 'button' }, 'Clear filters');

  const filter = (): FindingsFilter => ({
    list: list.input.value === '' ? null : list.input.value === 'none' ? 'none' : (Number(list.input.value) as ListNo),
    rule: rule.input.value,
    severity: (severity.input.value || null) as Severity | null,
    child: child.value,
    wholeId,
    sort: sort.input.value as FindingsOrder,
  });
  function set(wanted: Partial<FindingsFilter>): void {
    const next = { ...nothing, sort: filter().sort, ...wanted };
    list.input.value = next.list === null ? '' : String(next.list);
    rule.input.value = next.rule;
    severity.input.value = next.severity ?? '';
    child.value = next.child;
    wholeId = next.wholeId;
    sort.input.value = next.sort;
  }
  for (const { input } of [list, rule, severity, sort]) input.addEventListener('change', changed);
  child.addEventListener('input', () => {
    wholeId = false;
    changed();
  });
  clear.addEventListener('click', () => {
    set({});
    changed();
  });
  const form = el(
    'form',
    { class: 'filters', 'aria-label': 'Filter the findings', onsubmit: (event: Event) => event.preventDefault() },
    ...[list, rule, severity].map(({ field }) => field),
    el('div', { class: 'field' }, el('label', { for: 'filter-child' }, 'Child’s id'), child),
    sort.field,
    clear,
  );
  // On a narrow screen the filters would stand between a person and the findings.
  const element = el(
    'details',
    { class: 'filtering', open: window.innerWidth >= 640 },
    el('summary', {}, 'Filter and sort'),
    form,
  );
  return { element, filter, set };
}

function select(id: string, label: string, options: readonly (readonly [string, string])[]) {
  const input = el('select', { id }, ...options.map(([value, name]) => el('option', { value }, name)));
  return { input, field: el('div', { class: 'field' }, el('label', { for: id }, label), input) };
}
