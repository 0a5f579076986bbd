// Writes docs/annex-a-checks.md: every check of the data request, with a sentence that it may say, from the checks
// themselves. Run it when a check is added or changed:
//
//   npx node scripts/annex-a-checks-page.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '../src/annex-a/checks/check.ts';
import { described } from '../src/annex-a/checks/described.ts';
import { checks } from '../src/annex-a/checks/index.ts';
import { runChecks } from '../src/annex-a/checks/run.ts';
import { fieldOf, listDefinition } from '../src/annex-a/editions/index.ts';
import { type EditionId, editionIds, type ListNo } from '../src/annex-a/editions/model.ts';
import { submissionFrom } from '../src/annex-a/submission/from-rows.ts';
import { parseIsoDate, toDayNumber } from '../src/calendar/index.ts';

/** The page's place in the repository. */
export const checksPagePath = 'docs/annex-a-checks.md';

const scopes: readonly (readonly [Check['scope'], string, string])[] = [
  ['file', 'The file', 'What the sheets are, and whether their cells can be read.'],
  ['row', 'One row', 'The cells of one row beside each other.'],
  ['rows', 'Several rows of a list', 'The rows of one list beside each other.'],
  ['lists', 'Across lists', 'A child, or an adoptive family, on one list and on another.'],
  ['submissions', 'Against an earlier submission', 'What changed since the submission before.'],
];

/** The page as Markdown. */
export function checksPage(): string {
  const errors = checks.filter(({ severity }) => severity === 'error').length;
  const parts = scopes.flatMap(([scope, title, about]) => {
    const rows = checks.filter((check) => check.scope === scope);
    if (rows.length === 0) return [];
    return [
      `## ${title}`,
      `${about} ${rows.length} ${rows.length === 1 ? 'check' : 'checks'}.`,
      [
        '| Check | What it finds | Severity | Lists | Edition | Source | For example |',
        '|---|---|---|---|---|---|---|',
        ...rows.map((check) => `| ${cellsOf(check).map(asCell).join(' | ')} |`),
      ].join('\n'),
    ];
  });
  return `${[
    '# The checks of the data request',
    'This page is made by `scripts/annex-a-checks-page.ts` from the checks themselves; do not edit it.',
    `There are ${checks.length} checks. An **error** (${errors} checks) cannot be right. A **query** (${checks.length - errors}) may be, and the authority is asked. A check whose lists or columns were not submitted is reported as not run, with the reason. The examples are made up.`,
    ...parts,
  ].join('\n\n')}\n`;
}

const cellsOf = (check: Check): readonly string[] => [
  `\`${check.id}\``,
  check.title,
  check.severity,
  listsOf(check),
  editionsOf(check),
  check.source,
  example(check),
];

const asCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/** The lists that a check cannot do without, each once; "any" when it reads whatever lists there are. */
function listsOf({ needs }: Check): string {
  const lists = [...new Set(needs.flatMap((each) => Object.keys(each).map(Number)))].sort((a, b) => a - b);
  return lists.length === 0 ? 'any' : lists.join(', ');
}

/** The editions with the columns that a check needs. */
function editionsOf({ editions, needs }: Check): string {
  const has = (edition: EditionId) =>
    needs.some((each) =>
      Object.entries(each).every(([no, keys = []]) => {
        const definition = listDefinition(edition, Number(no) as ListNo);
        return keys.every((key) => fieldOf(definition, key) !== null);
      }),
    );
  const able = editions.filter(has);
  return able.length === editionIds.length ? 'both' : able.join(', ');
}

/** What a check says of its failing example. */
function example(check: Check): string {
  const { edition, asAt, lists, without, remarks, previous, settings } = check.failing;
  const day = toDayNumber(parseIsoDate(asAt));
  const submission = submissionFrom({
    edition,
    asAt: day,
    lists,
    ...(without && { without }),
    ...(remarks && { remarks }),
  });
  const before = previous ? submissionFrom({ edition, asAt: day, lists: previous }) : null;
  const { findings } = runChecks([check], submission, { previous: before, ...(settings && { settings }) });
  const [finding] = findings;
  return finding === undefined ? '' : described(finding, submission).message;
}

if (import.meta.main) writeFileSync(path.join(import.meta.dirname, '..', checksPagePath), checksPage());
