import { type CheckResult, described, editions, type Finding, type Submission } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { summaryOf } from './check-json.ts';

/** How many findings the terminal shows unless it is asked for all. */
export const shownAtMost = 50;

/** What a check says in the terminal: each list, each rule that found something, the findings, and what was not checked. */
export function checkLines(
  submission: Submission,
  result: CheckResult,
  options: { readonly width: number; readonly all: boolean; readonly unread: readonly { readonly message: string }[] },
): string[] {
  const { errors, queries } = summaryOf(result.findings);
  return [
    ...heading(`${editions[submission.edition].title}, as at ${writtenDayNumber(submission.asAt)}`),
    ...options.unread.flatMap(({ message }) => paragraph(`Not read: ${message}`)),
    '',
    ...listLines(submission, result.findings, options.width),
    '',
    errors + queries === 0
      ? 'Nothing was found wrong.'
      : `${counted(errors, 'error')}, which cannot be right, and ${counted(queries, 'query', 'queries')}, which may be and should be looked at.`,
    ...ruleLines(result.findings, options.width),
    ...findingLines(submission, result.findings, options.all),
    ...notRunLines(result),
  ];
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function listLines(submission: Submission, findings: readonly Finding[], width: number): string[] {
  const number = (no: number, severity: 'error' | 'query') =>
    findings.filter(({ list, check }) => list === no && check.severity === severity).length;
  return table(
    [
      { heading: 'List', align: 'right' },
      { heading: 'Title', weight: 1 },
      { heading: 'Rows', align: 'right' },
      { heading: 'Sheet', weight: 1 },
      { heading: 'Errors', align: 'right' },
      { heading: 'Queries', align: 'right' },
    ],
    editions[submission.edition].lists.map(({ no, title }) => {
      const list = submission.lists.get(no);
      const sheet = list === undefined ? 'not supplied' : `${list.sheet}${list.file === '' ? '' : ` (${list.file})`}`;
      const rows = list === undefined ? '' : list.rows.toLocaleString('en-GB');
      return [String(no), title, rows, sheet, String(number(no, 'error')), String(number(no, 'query'))];
    }),
    width,
  );
}

function ruleLines(findings: readonly Finding[], width: number): string[] {
  if (findings.length === 0) return [];
  const rules = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of findings) {
    const known = rules.get(finding.check.id);
    if (known) known.count += 1;
    else rules.set(finding.check.id, { finding, count: 1 });
  }
  const rows = [...rules.values()].sort(
    (a, b) =>
      a.finding.check.severity.localeCompare(b.finding.check.severity) ||
      b.count - a.count ||
      a.finding.check.id.localeCompare(b.finding.check.id),
  );
  return [
    ...heading('By rule'),
    ...table(
      [
        { heading: 'How many', align: 'right' },
        { heading: 'Kind' },
        { heading: 'Rule' },
        { heading: 'What', weight: 1 },
      ],
      rows.map(({ finding: { check }, count }) => [
        count.toLocaleString('en-GB'),
        check.severity,
        check.id,
        check.title,
      ]),
      width,
    ),
  ];
}

function findingLines(submission: Submission, findings: readonly Finding[], all: boolean): string[] {
  if (findings.length === 0) return [];
  // Errors first: they are what must be mended.
  const inOrder = [
    ...findings.filter(({ check }) => check.severity === 'error'),
    ...findings.filter(({ check }) => check.severity === 'query'),
  ];
  const shown = all ? inOrder : inOrder.slice(0, shownAtMost);
  const rest = inOrder.length - shown.length;
  return [
    ...heading(rest === 0 ? 'Findings' : `The first ${shown.length} findings`),
    ...shown.flatMap((finding) => {
      const { severity, cell, child, text, message, rule } = described(finding, submission);
      const where = [cell, child === '' ? '' : `child ${child}`, text === '' ? '' : `“${text}”`]
        .filter(Boolean)
        .join(', ');
      return [
        ...paragraph(`${severity}: ${message}`),
        ...paragraph(`[${[rule, where].filter(Boolean).join(': ')}]`, '    '),
      ];
    }),
    ...(rest === 0
      ? []
      : paragraph(
          `… and ${counted(rest, 'more finding')}. --out FOLDER writes every one to a workbook, a CSV file and marked copies; --all prints them.`,
        )),
  ];
}

function notRunLines({ notRun }: CheckResult): string[] {
  if (notRun.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { check, because } of notRun) {
    const known = byReason.get(because);
    if (known) known.push(check.id);
    else byReason.set(because, [check.id]);
  }
  return [
    ...heading('Not checked'),
    ...[...byReason].flatMap(([because, rules]) =>
      paragraph(`Because ${because}: ${rules.length > 4 ? counted(rules.length, 'rule') : rules.join(', ')}.`),
    ),
  ];
}
