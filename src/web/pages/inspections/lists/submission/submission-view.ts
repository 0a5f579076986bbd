import { findingsOpen, type SubmissionSummary } from '#inspection';
import { ukTime } from '../../../../look/uk-time.ts';
import { queryOf } from '../findings/findings-asked.ts';
import { sizeInWords, submissionStates } from '../in-words.ts';
import type { SubmissionAsked } from '../submission-asked.ts';

/** So many checks of each kind are shown, those that found most; all of them stand on a page of their own. */
const mostOfKind = 8;

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
  const mostOf = (severity: 'error' | 'query') =>
    byRule
      .filter((each) => each.severity === severity)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostOfKind);
  const most = [...mostOf('error'), ...mostOf('query')];
  // What was found in no list of the table, such as a list that was not supplied: with it the table adds up.
  const whole = {
    errors: lists.reduce((left, each) => left - each.errors, errors),
    queries: lists.reduce((left, each) => left - each.queries, queries),
    href: `${findings}${queryOf({ list: 'none' })}`,
  };
  return {
    rows,
    errors,
    queries,
    whole: whole.errors > 0 || whole.queries > 0 ? whole : null,
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
    checks: most,
    moreChecks: byRule.length - most.length,
    notRun: notRun.length,
    unread: unread ?? [],
    findingsCut,
  };
}
