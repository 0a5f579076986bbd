import type { PerChildFinding } from '#annex-a';

type Rule = PerChildFinding['rule'];

/** What each check of a document on single children looks for. */
const rules: Readonly<Record<Rule, string>> = {
  'document-column-missing': 'A column is missing',
  'document-cell-blank': 'A cell is empty that must not be',
  'document-date-unreadable': 'A date cannot be read',
  'document-date-after-the-reference-date': 'A date is after the reference date',
  'document-date-before-birth': 'A date is before the birth',
  'document-age-unlikely': 'The age is unlikely',
  'document-number-unreadable': 'A number cannot be read',
  'document-child-twice': 'A child stands there twice',
  'document-child-on-no-list': 'A child is on no list',
  'document-date-of-birth-differs-from-lists': 'The lists have another date of birth',
};
const isRule = (text: string): text is Rule => Object.hasOwn(rules, text);

/** The orders that can be chosen. */
const orders = { place: 'Sheet and row', severity: 'Errors first', check: 'Check' } as const;
type Order = keyof typeof orders;
const isOrder = (text: string): text is Order => Object.hasOwn(orders, text);

const kinds = { error: 'Errors', query: 'Queries' } as const;
const isKind = (text: string): text is keyof typeof kinds => Object.hasOwn(kinds, text);

/** What an address asks of findings. It never holds the id of a child. */
export type Wanted = {
  readonly kind: string;
  readonly check: string;
  readonly sort: string;
  readonly page: number;
};

const size = 50;

const place = (a: PerChildFinding, b: PerChildFinding): number =>
  a.sheet.localeCompare(b.sheet) || (a.row ?? 0) - (b.row ?? 0);
const compare: Readonly<Record<Order, (a: PerChildFinding, b: PerChildFinding) => number>> = {
  place,
  severity: (a, b) => a.severity.localeCompare(b.severity) || place(a, b),
  check: (a, b) => rules[a.rule].localeCompare(rules[b.rule]) || place(a, b),
};

/** One page of what was found in a document, narrowed and put in order as asked. What nothing is called by narrows nothing. */
export function findingsView(findings: readonly PerChildFinding[], wanted: Wanted, address: string) {
  const kind = isKind(wanted.kind) ? wanted.kind : null;
  const check = isRule(wanted.check) ? wanted.check : null;
  const sort = isOrder(wanted.sort) ? wanted.sort : 'place';
  const chosen = findings
    .filter(({ severity }) => kind === null || severity === kind)
    .filter(({ rule }) => check === null || rule === check)
    .toSorted(compare[sort]);
  const page = Math.min(Math.max(1, wanted.page), Math.max(1, Math.ceil(chosen.length / size)));
  const query = new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(check === null ? {} : { check }),
    ...(sort === 'place' ? {} : { sort }),
  }).toString();
  const found = new Set(findings.map(({ rule }) => rule));
  return {
    findings: chosen
      .slice((page - 1) * size, page * size)
      .map(({ rule, severity, sheet, row, cell, column, child, text, message }) => ({
        place: row === null ? sheet || 'The file' : `${sheet === '' ? 'Row' : `${sheet}, row`} ${row}`,
        cell,
        kind: severity === 'error' ? { text: 'Error', colour: 'red' } : { text: 'Query', colour: 'yellow' },
        check: rules[rule],
        message,
        column,
        text,
        child,
      })),
    paging: {
      page,
      size,
      total: chosen.length,
      address: query === '' ? address : `${address}?${query}`,
      noun: 'finding',
      nouns: 'findings',
    },
    filtered: kind !== null || check !== null,
    any: findings.length > 0,
    choices: {
      kind: Object.entries(kinds).map(([value, words]) => ({ value, text: words })),
      check: Object.entries(rules)
        .filter(([rule]) => isRule(rule) && found.has(rule))
        .map(([value, words]) => ({ value, text: words })),
      sort: Object.entries(orders).map(([value, words]) => ({ value, text: words })),
    },
    values: { kind: kind ?? '', check: check ?? '', sort },
  };
}
