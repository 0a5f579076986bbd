import { type CheckResult, described, type Finding, type List, type Submission } from '#annex-a';
import { isoDay } from '#calendar';

const lot = 1000;

/**
 * The answer of `annex-a check --json`, in pieces that make one JSON document: half a million findings are never held as text at once.
 * A finding's `also` has the other cells it concerns, and `places` where each of them stands.
 */
export function* checkJson(
  submission: Submission,
  result: CheckResult,
  unread: readonly { readonly message: string }[],
): Generator<string> {
  const lists = [...submission.lists.values()].map(listJson);
  yield `{"edition":${JSON.stringify(submission.edition)},"asAt":"${isoDay(submission.asAt)}","lists":${JSON.stringify(lists)},"findings":[`;
  for (let from = 0; from < result.findings.length; from += lot) {
    const pieces = result.findings
      .slice(from, from + lot)
      .map((finding) => JSON.stringify(findingJson(finding, submission)));
    yield `${from === 0 ? '' : ','}\n${pieces.join(',\n')}`;
  }
  const notRun = result.notRun.map(({ check, because }) => ({ rule: check.id, because }));
  const rest = { summary: summaryOf(result.findings), notRun, unread: unread.map(({ message }) => message) };
  yield `],\n${JSON.stringify(rest).slice(1)}\n`;
}

function listJson({ no, rows, file, sheet, headingRow, columns }: List) {
  const headings = Object.fromEntries([...columns.values()].map(({ field, heading }) => [field.heading, heading]));
  return { no, rows, file, sheet, headingRow, headings };
}

/** One finding as the JSON has it. */
export function findingJson(finding: Finding, submission: Submission) {
  const { rule, severity, list, sheet, row, column, cell, child, text, message, also } = described(finding, submission);
  return {
    rule,
    severity,
    list,
    sheet,
    row,
    column,
    cell,
    child,
    text,
    message,
    also: also.map((place) => place.cell),
    places: also,
  };
}

export interface Summary {
  readonly errors: number;
  readonly queries: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** By list, then by the key of the column; "" where a finding concerns a whole row or list. */
  readonly byColumn: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How many findings there are, by severity, by rule and by column. */
export function summaryOf(findings: readonly Finding[]): Summary {
  let errors = 0;
  const byRule = new Map<string, number>();
  const byColumn = new Map<string, Map<string, number>>();
  for (const { check, list, field } of findings) {
    if (check.severity === 'error') errors += 1;
    byRule.set(check.id, (byRule.get(check.id) ?? 0) + 1);
    const key = list === null ? '' : String(list);
    const columns = byColumn.get(key) ?? new Map<string, number>();
    columns.set(field ?? '', (columns.get(field ?? '') ?? 0) + 1);
    byColumn.set(key, columns);
  }
  const mostFirst = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  return {
    errors,
    queries: findings.length - errors,
    byRule: mostFirst(byRule),
    byColumn: Object.fromEntries([...byColumn].map(([list, columns]) => [list, mostFirst(columns)])),
  };
}
