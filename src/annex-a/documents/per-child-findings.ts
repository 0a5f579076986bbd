import { wholeYearsBetween } from '#calendar';
import type { Severity } from '../checks/check.ts';
import { linkChildren } from '../link/linked.ts';
import { blank, present, type Submission, unreadable } from '../submission/submission.ts';
import type { PerChildCell, PerChildRow, PerChildTable } from './per-child.ts';
import type { PerChildKey } from './per-child-headings.ts';

/** Something in a document on single children that cannot be right, or should be asked about. */
export interface PerChildFinding {
  readonly rule: PerChildRule;
  readonly severity: Severity;
  readonly document: string;
  readonly file: string;
  readonly sheet: string;
  /** The row as Excel shows it; null when a whole column is meant. */
  readonly row: number | null;
  readonly column: string;
  readonly cell: string;
  readonly child: string;
  readonly text: string;
  readonly message: string;
}

const severities = {
  'document-column-missing': 'error',
  'document-cell-blank': 'error',
  'document-date-unreadable': 'error',
  'document-date-after-the-reference-date': 'error',
  'document-date-before-birth': 'error',
  'document-age-unlikely': 'query',
  'document-number-unreadable': 'error',
  'document-child-twice': 'query',
  'document-child-on-no-list': 'query',
  'document-date-of-birth-differs-from-lists': 'query',
} as const satisfies Readonly<Record<string, Severity>>;
type PerChildRule = keyof typeof severities;

/** A unique pupil number: a letter, eleven digits, and a digit or letter. The lists do not hold it. */
const upn = /^[a-z]\d{11}[\da-z]$/i;

/** The ages at which a child belongs in a document: private fostering is of children under 16, or under 18 when disabled (Children Act 1989 s66). */
const ages: Readonly<Record<string, { readonly from: number; readonly to: number; readonly words: string }>> = {
  '2.03': { from: 0, to: 15, words: 'Private fostering ends at 16, or at 18 when the child is disabled' },
  '2.06': { from: 5, to: 16, words: 'Children of school age are from 5 to 16' },
  '2.07': { from: 0, to: 17, words: 'The report is about children, who are under 18' },
};

/**
 * What is wrong in a document on single children. Dates are held against the reference date `asAt` (a day number) and ids and dates of
 * birth against the lists where these are given. A blank ID is no fault in 2.07: a child known to the police alone has none.
 */
export function perChildFindings(
  table: PerChildTable,
  { asAt, submission }: { readonly asAt: number | null; readonly submission: Submission | null },
): PerChildFinding[] {
  const { document, rows, sheets } = table;
  const asked = document.perChild ?? [];
  const findings: PerChildFinding[] = [];
  for (const { file, sheet, has } of sheets) {
    for (const { key, title, blank: mayLack } of asked) {
      if (mayLack || has.includes(key)) continue;
      findings.push(
        made('document-column-missing', document.no, { file, sheet, row: null, cells: new Map() }, undefined, {
          column: title,
          message: `No column gives “${title}”. Add it, or correct its heading.`,
        }),
      );
    }
  }
  const firstRows = new Map<string, PerChildRow>();
  for (const row of rows) {
    const say = (rule: PerChildRule, key: PerChildKey, message: string) =>
      findings.push(made(rule, document.no, row, row.cells.get(key), { message: `Row ${row.row}: ${message}` }));
    for (const { key, title, blank: mayLack } of asked) {
      const cell = row.cells.get(key);
      if (cell === undefined) continue;
      if (cell.text === '' && !mayLack) say('document-cell-blank', key, `“${title}” is empty. Fill it in.`);
      if (cell.day === unreadable)
        say('document-date-unreadable', key, 'the date cannot be read. Write it as day/month/year.');
      else if (asAt !== null && cell.day !== blank && cell.day > asAt)
        say('document-date-after-the-reference-date', key, 'the date is after the reference date. Correct it.');
    }
    numbersOf(row, say);
    datesOf(row, document.no, asAt, say);
    const id = row.cells.get('id')?.text ?? '';
    const first = firstRows.get(id);
    if (id === '') continue;
    if (first === undefined) firstRows.set(id, row);
    else say('document-child-twice', 'id', `the child stands in row ${first.row} too. Give each child once.`);
    if (submission !== null) againstLists(row, id, submission, say);
  }
  return findings;
}

type Say = (rule: PerChildRule, key: PerChildKey, message: string) => void;

function numbersOf({ cells }: PerChildRow, say: Say): void {
  const episodes = cells.get('episodes')?.text ?? '';
  if (episodes !== '' && !/^0*[1-9]\d{0,3}$/.test(episodes))
    say('document-number-unreadable', 'episodes', 'the number of episodes is no whole number from 1. Correct it.');
  const hours = cells.get('hours')?.text ?? '';
  // “Fewer than 25” answers the question as well as a number does.
  if (hours !== '' && !/\d/.test(hours))
    say('document-number-unreadable', 'hours', 'the hours a week are no number. Correct them.');
}

function datesOf({ cells }: PerChildRow, no: string, asAt: number | null, say: Say): void {
  const birth = cells.get('birth')?.day ?? blank;
  const began = cells.get('began')?.day ?? blank;
  if (!present(birth)) return;
  if (present(began) && began < birth)
    say('document-date-before-birth', 'began', 'it began before the child was born. Correct one of the two dates.');
  const range = ages[no];
  if (asAt === null || birth > asAt || range === undefined) return;
  const age = wholeYearsBetween(birth, asAt);
  if (age < range.from || age > range.to)
    say('document-age-unlikely', 'birth', `the child is ${age}. ${range.words}: is the date of birth right?`);
}

function againstLists({ cells }: PerChildRow, id: string, submission: Submission, say: Say): void {
  const linked = linkChildren(submission);
  const child = linked.childWithId(id);
  if (child < 0) {
    if (!upn.test(id)) say('document-child-on-no-list', 'id', 'no list has a child with this ID. Is the ID right?');
    return;
  }
  const birth = cells.get('birth')?.day ?? blank;
  if (!present(birth)) return;
  const given = linked
    .rowsOf(child)
    .map(({ list, row }) => ({ no: list.no, day: list.columns.get('date-of-birth')?.values[row] }));
  const other = given.find(({ day }) => present(day) && day !== birth);
  if (other !== undefined && !given.some(({ day }) => day === birth))
    say(
      'document-date-of-birth-differs-from-lists',
      'birth',
      `list ${other.no} gives another date of birth for the child. Correct the one that is wrong.`,
    );
}

function made(
  rule: PerChildRule,
  document: string,
  { file, sheet, row, cells }: Omit<PerChildRow, 'row'> & { readonly row: number | null },
  at: PerChildCell | undefined,
  { column, message }: { readonly column?: string; readonly message: string },
): PerChildFinding {
  return {
    rule,
    severity: severities[rule],
    document,
    file,
    sheet,
    row,
    column: column ?? at?.heading ?? '',
    cell: at?.cell ?? '',
    child: cells.get('id')?.text ?? '',
    text: at?.text ?? '',
    message,
  };
}
