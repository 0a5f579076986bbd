import { type CheckResult, editions, type ListNo, present, type Submission } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import type { ListOverview, Overview, RuleOverview } from './messages.ts';

/** What was read and found, counted. */
export function overviewOf(submission: Submission, result: CheckResult, unread: readonly string[]): Overview {
  const errors = new Map<ListNo | null, number>();
  const queries = new Map<ListNo | null, number>();
  const rules = new Map<string, { -readonly [key in keyof RuleOverview]: RuleOverview[key] }>();
  for (const { list, check } of result.findings) {
    const counts = check.severity === 'error' ? errors : queries;
    counts.set(list, (counts.get(list) ?? 0) + 1);
    const rule = rules.get(check.id);
    if (rule) rule.count += 1;
    else
      rules.set(check.id, {
        id: check.id,
        title: check.title,
        severity: check.severity,
        source: check.source,
        count: 1,
      });
  }
  const sum = (counts: ReadonlyMap<ListNo | null, number>) => [...counts.values()].reduce((all, n) => all + n, 0);
  return {
    edition: submission.edition,
    asAt: writtenDayNumber(submission.asAt),
    lists: editions[submission.edition].lists.map(({ no, title, fields }): ListOverview => {
      const list = submission.lists.get(no);
      return {
        no,
        title,
        supplied: list === undefined ? null : { rows: list.rows, sheet: list.sheet, file: list.file },
        errors: errors.get(no) ?? 0,
        queries: queries.get(no) ?? 0,
        headings: fields.map(({ key, heading }) => ({ heading, found: list?.columns.get(key)?.heading ?? null })),
      };
    }),
    errors: sum(errors),
    queries: sum(queries),
    rules: [...rules.values()].sort(
      (a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.id.localeCompare(b.id),
    ),
    notRun: byReason(result),
    unread,
    children: childrenIn(submission),
    rows: [...submission.lists.values()].reduce((all, { rows }) => all + rows, 0),
    ratherEdition: ratherEdition(submission),
  };
}

function byReason({ notRun }: CheckResult): Overview['notRun'] {
  const reasons = new Map<string, string[]>();
  for (const { check, because } of notRun) {
    const known = reasons.get(because);
    if (known) known.push(check.title);
    else reasons.set(because, [check.title]);
  }
  return [...reasons].map(([because, rules]) => ({ because, rules }));
}

/** How many children there are, each counted once whatever lists it is on. */
function childrenIn(submission: Submission): number {
  const children = new Set<number>();
  for (const { columns } of submission.lists.values()) {
    for (const word of columns.get('child-id')?.values ?? []) if (present(word)) children.add(word);
  }
  return children.size;
}

/** The edition that the headings fit better than the one chosen. */
function ratherEdition({ remarks }: Submission): Overview['ratherEdition'] {
  for (const remark of remarks) if (remark.kind === 'edition-doubtful') return remark.other;
  return null;
}
