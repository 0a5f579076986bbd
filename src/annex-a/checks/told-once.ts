import type { Submission } from '../submission/submission.ts';
import { headingAt } from './file/remarks-of.ts';
import type { Finding } from './finding.ts';

/** Rows of one list that may say the same in a finding each. */
const few = 20;
/** The share of the rows, as its divisor, from which it is told once. What cannot be right is rarer told so. */
const shareOf = ({ check }: Finding): number => (check.severity === 'error' ? 2 : 4);

/**
 * The findings, those put together that a check has in half of the rows of a column, or of a query in a quarter: what nearly everybody who
 * filled the column did alike is one fault, and a thousand findings of it would hide the others. What cannot be read is
 * put together for each text that stands in more than a few rows, such as "N/K".
 */
export function toldOnce(findings: readonly Finding[], submission: Submission): Finding[] {
  const groups = new Map<string, Finding[]>();
  const told: Finding[] = [];
  for (const finding of findings) {
    const { check, list, row, field } = finding;
    if (list === null || row === null || field === null) told.push(finding);
    else add(groups, `${check.id} ${list} ${field}`, finding);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const rows = (first?.list && submission.lists.get(first.list)?.rows) || 0;
    if (first === undefined || group.length <= few) told.push(...group);
    else if (rowsOf(group).size > few && rowsOf(group).size * shareOf(first) >= rows)
      told.push(together(group, first, submission));
    else if (first.check.scope !== 'file') for (const each of group) told.push(each);
    else for (const same of byText(group)) told.push(...alike(same, submission));
  }
  return told;
}

function add(groups: Map<string, Finding[]>, key: string, finding: Finding): void {
  const group = groups.get(key);
  if (group) group.push(finding);
  else groups.set(key, [finding]);
}

const rowsOf = (group: readonly Finding[]): ReadonlySet<number | null> => new Set(group.map(({ row }) => row));

function byText(group: readonly Finding[]): Iterable<readonly Finding[]> {
  const texts = new Map<string, Finding[]>();
  for (const finding of group) add(texts, String(finding.details?.[0] ?? ''), finding);
  return texts.values();
}

function alike(group: readonly Finding[], submission: Submission): readonly Finding[] {
  const [first] = group;
  return first === undefined || group.length <= few ? group : [together(group, first, submission)];
}

/** One finding for all of a group, in the words of the first. */
function together(group: readonly Finding[], { row: _, also: __, ...rest }: Finding, submission: Submission): Finding {
  let first = rest.details;
  let row = Number.POSITIVE_INFINITY;
  for (const finding of group) {
    if (finding.row === null || finding.row >= row) continue;
    row = finding.row;
    first = finding.details;
  }
  const list = rest.list === null ? undefined : submission.lists.get(rest.list);
  const column = rest.field === null ? undefined : list?.columns.get(rest.field);
  return {
    ...rest,
    row: null,
    ...(first && { details: first }),
    ...(list && column && headingAt(list, column.index, column.heading)),
    rows: { first: row, count: rowsOf(group).size },
  };
}
