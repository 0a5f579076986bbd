import {
  type CheckResult,
  type CheckSettings,
  defaultSettings,
  described,
  type Finding,
  type List,
  notRunInWords,
  type Submission,
} from '#annex-a';
import { isoDay } from '#calendar';
import type { Compared } from './compared.ts';
import { summaryOf } from './summary.ts';

const lot = 1000;

/** What a check was made with, besides the lists. */
export interface CheckedWith {
  readonly settings: Partial<CheckSettings>;
  readonly compared: Compared | null;
}

/**
 * The answer of `annex-a check --json`, in pieces that make one JSON document: half a million findings are never held as text at once.
 * A finding's `also` has the other cells it concerns, and `places` where each of them stands.
 */
export function* checkJson(
  submission: Submission,
  result: CheckResult,
  unread: readonly { readonly message: string }[],
  { settings, compared }: CheckedWith = { settings: {}, compared: null },
): Generator<string> {
  const { edition, asAt } = submission;
  const lists = [...submission.lists.values()].map(listJson);
  const head = { edition, asAt: isoDay(asAt), settings: { ...defaultSettings, ...settings }, compared, lists };
  yield `${JSON.stringify(head).slice(0, -1)},"findings":[`;
  for (let from = 0; from < result.findings.length; from += lot) {
    const pieces = result.findings
      .slice(from, from + lot)
      .map((finding) => JSON.stringify(findingJson(finding, submission)));
    yield `${from === 0 ? '' : ','}\n${pieces.join(',\n')}`;
  }
  const notRun = notRunInWords(result);
  const rest = { summary: summaryOf(result.findings), notRun, unread: unread.map(({ message }) => message) };
  yield `],\n${JSON.stringify(rest).slice(1)}\n`;
}

function listJson({ no, rows, file, sheet, headingRow, columns }: List) {
  const headings = Object.fromEntries([...columns.values()].map(({ field, heading }) => [field.heading, heading]));
  return { no, rows, file, sheet, headingRow, headings };
}

/** One finding as the JSON has it. */
function findingJson(finding: Finding, submission: Submission) {
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
    places: also.map(({ index: _index, field: _field, ...place }) => place),
  };
}
