import { type CheckResult, type CheckSettings, editions, type Finding, type Submission } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import type { CheckedWith } from './check-json.ts';
import type { Compared } from './compared.ts';
import { counted } from './counted.ts';
import { findingLines } from './finding-lines.ts';
import { noLists, type ReadRequest } from './request.ts';
import { summaryOf } from './summary.ts';

/** What a check says in the terminal: each list, what was found by rule and by column, what changed, and what was not checked. */
export function checkLines(
  request: Pick<ReadRequest, 'submission' | 'sheets'>,
  result: CheckResult,
  options: CheckedWith & {
    readonly unread: readonly { readonly message: string }[];
    readonly width: number;
    readonly all: boolean;
  },
): string[] {
  const { submission } = request;
  const { errors, queries } = summaryOf(result.findings);
  const none = submission.lists.size === 0;
  return [
    ...heading(`Check of edition ${submission.edition} as at ${writtenDayNumber(submission.asAt)}`),
    ...paragraph(`${editions[submission.edition].title}.${settingsInWords(options.settings)}`),
    ...options.unread.flatMap(({ message }) => paragraph(`Not read: ${message}`)),
    ...(none ? paragraph(noLists(request)) : ['', ...listLines(submission, result.findings, options.width)]),
    ...(options.compared === null ? [] : comparedLines(options.compared, options.width)),
    '',
    ...paragraph(
      errors + queries === 0
        ? 'Nothing was found wrong.'
        : `${counted(errors, 'error')}, which cannot be right, and ${counted(queries, 'query', 'queries')}, which may be and should be looked at.`,
    ),
    ...findingLines(submission, result.findings, options.all),
    ...columnLines(submission, result.findings, options.width),
    ...(none ? [] : notRunLines(result)),
  ];
}

/** The settings that are not the usual ones. */
function settingsInWords(settings: Partial<CheckSettings>): string {
  const { stage, ...others } = settings;
  const named = Object.entries(others).map(([name, value]) => `${name} ${value}`);
  return [
    stage === 1 ? ' Stage 1: empty columns of stage 2 are not missed.' : '',
    named.length === 0 ? '' : ` Settings: ${named.join(', ')}.`,
  ].join('');
}

function listLines({ edition, lists }: Submission, findings: readonly Finding[], width: number): string[] {
  const files = new Set([...lists.values()].map(({ file }) => file));
  const number = (no: number, severity: 'error' | 'query') =>
    findings.filter(({ list, check }) => list === no && check.severity === severity).length.toLocaleString('en-GB');
  return table(
    [
      { heading: 'List', align: 'right' },
      { heading: 'Title', weight: 1 },
      { heading: 'Rows', align: 'right' },
      { heading: 'Sheet', weight: 1 },
      { heading: 'Errors', align: 'right' },
      { heading: 'Queries', align: 'right' },
    ],
    editions[edition].lists.map(({ no, title }) => {
      const list = lists.get(no);
      // A text file is its own one sheet, so its name would only be said twice.
      const sheet =
        list === undefined
          ? 'not supplied'
          : list.file.startsWith(`${list.sheet}.`)
            ? list.file
            : `${list.sheet}${files.size > 1 ? ` (${list.file})` : ''}`;
      const rows = list === undefined ? '' : list.rows.toLocaleString('en-GB');
      return [String(no), title, rows, sheet, number(no, 'error'), number(no, 'query')];
    }),
    width,
  );
}

function comparedLines({ files, lists, listsAdded, listsGone }: Compared, width: number): string[] {
  const only = (nos: readonly number[], words: string) =>
    nos.length === 0 ? [] : paragraph(`${nos.length === 1 ? 'List' : 'Lists'} ${nos.join(', ')}: ${words}.`);
  const numbers = ['Rows before', 'Rows now', 'Children new', 'gone', 'with a new ID', 'Cells changed'];
  return [
    ...heading(files.length > 3 ? `Compared with ${files.length} files before` : `Compared with ${files.join(', ')}`),
    ...table(
      [{ heading: 'List', align: 'right' }, ...numbers.map((each) => ({ heading: each, align: 'right' as const }))],
      lists.map(({ no, ...counts }) => [String(no), ...Object.values(counts).map((n) => n.toLocaleString('en-GB'))]),
      width,
    ),
    ...only(listsAdded, 'not in the submission before'),
    ...only(listsGone, 'in the submission before only'),
  ];
}

const mostColumns = 15;

function columnLines({ edition, lists }: Submission, findings: readonly Finding[], width: number): string[] {
  const columns = new Map<string, { readonly finding: Finding; errors: number; queries: number }>();
  for (const finding of findings) {
    const { list, field, check } = finding;
    if (list === null || field === null) continue;
    const key = `${list} ${field}`;
    const counts = columns.get(key) ?? { finding, errors: 0, queries: 0 };
    columns.set(key, counts);
    if (check.severity === 'error') counts.errors += 1;
    else counts.queries += 1;
  }
  if (columns.size === 0) return [];
  const rows = [...columns.values()].sort((a, b) => b.errors - a.errors || b.queries - a.queries);
  const headingOf = ({ list, field }: Finding): string =>
    (list === null || field === null ? undefined : lists.get(list)?.columns.get(field)?.heading) ??
    editions[edition].lists.find(({ no }) => no === list)?.fields.find(({ key }) => key === field)?.heading ??
    '';
  return [
    ...heading('By column'),
    ...table(
      [
        { heading: 'List', align: 'right' },
        { heading: 'Column', weight: 1 },
        { heading: 'Errors', align: 'right' },
        { heading: 'Queries', align: 'right' },
      ],
      rows
        .slice(0, mostColumns)
        .map(({ finding, errors, queries }) => [
          String(finding.list),
          headingOf(finding),
          errors.toLocaleString('en-GB'),
          queries.toLocaleString('en-GB'),
        ]),
      width,
    ),
    ...(rows.length > mostColumns ? [`… and ${counted(rows.length - mostColumns, 'more column')}`] : []),
  ];
}

function notRunLines({ notRun }: CheckResult): string[] {
  if (notRun.length === 0) return [];
  const byReason = Map.groupBy(notRun, ({ because }) => because);
  return [
    ...heading('Not checked'),
    ...[...byReason].flatMap(([because, rules]) => {
      const names = rules.length > 4 ? counted(rules.length, 'rule') : rules.map(({ check }) => check.id).join(', ');
      return paragraph(`Because ${because}: ${names}.`);
    }),
  ];
}
