import type { FindingsFilter } from '#annex-a';
import type {
  CountedChoice,
  FindingsPage,
  ListedFinding,
} from '../../../../data-request/questions/findings/findings-page.ts';
import { counted } from '../../../../look/counted.ts';
import { isNarrowed, orders, queryOf } from './findings-asked.ts';

const kinds = {
  error: { kind: 'Error', colour: 'red' },
  query: { kind: 'Query', colour: 'yellow' },
} as const;

/** A finding with the places it leads to. `at` is the address of the submission, `inspection` that of the inspection. */
export function findingShown(
  finding: ListedFinding,
  {
    at,
    inspection,
    isExplained,
  }: { readonly at: string; readonly inspection: string; readonly isExplained: (about: string) => boolean },
) {
  const { number, severity, list, index, place, cells, elsewhere, column, text, child, about } = finding;
  return {
    ...finding,
    ...kinds[severity],
    // Beneath its place: the cells it concerns, and those elsewhere.
    cellsShown: [cells, elsewhere && `and ${elsewhere}`].filter((each) => each !== ''),
    // What was sent: a cell may be empty; a finding in no column may have nothing to show.
    submitted: text || (column === '' ? '–' : index === null ? '' : '(empty)'),
    place: place === '' ? 'The submission as a whole' : place,
    href: `${at}/findings/${number}`,
    // List 11 is about adults, who have no journey.
    childHref:
      child !== '' && list !== null && list !== 11 && index !== null ? `${inspection}/children/${list}/${index}` : null,
    checkHref: `${at}/findings/checks/${finding.rule}`,
    explained: about !== null && isExplained(about),
  };
}

const withCount = ({ value, text, count }: CountedChoice) => ({
  value,
  text: `${text} (${counted(count, 'finding')})`,
});

/** The page of findings in words: what it holds, what may be chosen, and where its files are. */
export function findingsView(
  { total, ofAll, page, choices }: FindingsPage,
  { filter, at }: { readonly filter: FindingsFilter; readonly at: string },
) {
  const query = queryOf(filter);
  const narrowed = isNarrowed(filter);
  return {
    total,
    ofAll,
    narrowed,
    at,
    choices: {
      list: choices.list.map(withCount),
      severity: choices.severity.map(withCount),
      check: choices.rule.map(withCount),
      column: choices.column.map(withCount),
      explained: choices.explained.map(withCount),
    },
    orders: Object.entries(orders).map(([value, text]) => ({ value, text })),
    values: {
      list: filter.list ?? '',
      severity: filter.severity ?? '',
      check: filter.rule ?? '',
      column: filter.column ?? '',
      explained: filter.explained === true ? 'yes' : filter.explained === false ? 'no' : '',
      sort: filter.sort ?? 'place',
    },
    paging: { page, size: onPage, total, address: `${at}/findings${query}`, noun: 'finding' },
    files: [
      {
        href: `${at}/findings.xlsx${query}`,
        text: `${narrowed ? 'These findings' : 'All findings'} as a workbook (Excel)`,
      },
      { href: `${at}/findings.csv${query}`, text: `${narrowed ? 'These findings' : 'All findings'} as a table (CSV)` },
      { href: `${at}/marked.xlsx`, text: 'The lists as they were sent, with their cells marked (Excel)' },
    ],
  };
}

/** How many findings a page holds. */
export const onPage = 50;
