import { findingsOpen, type SubmissionSummary } from '#inspection';
import { ukTime } from '../../../../look/uk-time.ts';
import { queryOf } from '../findings/findings-asked.ts';
import { sizeInWords, submissionStates } from '../in-words.ts';
import type { SubmissionAsked } from '../submission-asked.ts';

/** The checks that found most are shown; all of them stand on a page of their own. */
const mostChecks = 10;

/** What the page of one submission shows. */
export function submissionView({ submission, all }: SubmissionAsked, at: string, titles: ReadonlyMap<number, string>) {
  const { number, state, stage, note, receivedAt, receivedByName, files, fault, summary, withdrawn } = submission;
  const later = all.filter((each) => each.number > number && each.state === 'checked').at(-1);
  return {
    tag: submissionStates[state],
    state,
    stage,
    note,
    sent: { at: receivedAt, by: receivedByName ?? 'Somebody' },
    files: files.map(({ name, bytes }) => ({ name, size: sizeInWords(bytes) })),
    faults: fault?.split('\n') ?? [],
    replacedBy:
      later === undefined
        ? null
        : { number: later.number, href: `${at.slice(0, at.lastIndexOf('/'))}/${later.number}` },
    withdrawn:
      withdrawn === null
        ? null
        : {
            by: `${withdrawn.by ?? 'Somebody'}, ${ukTime(withdrawn.at)}`,
            because: withdrawn.because,
            staysOpen: submission.staysOpen,
          },
    found: findingsOpen(submission) && summary !== null ? foundView(summary, number, at, titles) : null,
  };
}

function foundView(summary: SubmissionSummary, number: number, at: string, titles: ReadonlyMap<number, string>) {
  const { rows, errors, queries, lists, checks, notRun, unread, comparedWith, findingsCut } = summary;
  const findings = `${at}/findings`;
  const byRule = [...Map.groupBy(checks, ({ rule }) => rule).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, each) => sum + each.count, 0);
    return [
      { title: first.title, severity: first.severity, count, href: `${findings}${queryOf({ rule: first.rule })}` },
    ];
  });
  return {
    rows,
    errors,
    queries,
    findings,
    errorsHref: `${findings}${queryOf({ severity: 'error' })}`,
    queriesHref: `${findings}${queryOf({ severity: 'query' })}`,
    byCheck: `${findings}/by-check`,
    compare: comparedWith === null ? null : { with: comparedWith, href: `${at}/compare` },
    lists: lists.map(({ list, rows: inList, errors: wrong, queries: asked, submission }) => ({
      name: `List ${list}: ${titles.get(list) ?? ''}`,
      rows: inList,
      errors: wrong,
      queries: asked,
      href: `${findings}${queryOf({ list })}`,
      from: submission === number ? null : submission,
    })),
    checks: byRule
      .toSorted((a, b) => Number(a.severity === 'query') - Number(b.severity === 'query') || b.count - a.count)
      .slice(0, mostChecks),
    moreChecks: Math.max(0, byRule.length - mostChecks),
    notRun: notRun.length,
    unread: unread ?? [],
    findingsCut,
  };
}
