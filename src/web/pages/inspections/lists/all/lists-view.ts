import type { ListDue, ListStanding } from '#inspection';
import type { KeptSubmission } from '#store';
import { dueStates, sentLate, submissionStates, timeInWords } from '../in-words.ts';
import type { ListsSeen } from '../lists-seen.ts';

const dueView = ({ stage, on, time, left, state, sent }: ListDue) => ({
  stage,
  on,
  time: timeInWords(time),
  // What was sent or explained has no clock.
  left: state === 'due' || state === 'late' ? left : '',
  tag: dueStates[state],
  // What came in time needs no more words.
  late: sent === null || sent.late === '' ? null : sentLate(sent),
});

function listView({ list, title, due, sent, explained }: ListStanding, base: string) {
  return {
    name: `List ${list}: ${title}`,
    list,
    due: due.map(dueView),
    explained: explained ? `${base}/explanations` : null,
    sent: sent && {
      ...sent,
      href: `${base}/lists/${sent.submission}`,
      findings: `${base}/lists/${sent.submission}/findings?list=${list}`,
      found: sent.errors + sent.queries > 0,
    },
  };
}

function submissionView(submission: KeptSubmission, base: string) {
  const { number, stage, state, receivedAt, receivedByName, files, summary, note } = submission;
  return {
    number,
    stage,
    href: `${base}/lists/${number}`,
    tag: submissionStates[state],
    at: receivedAt,
    by: receivedByName ?? 'Somebody',
    files: files.length,
    note,
    found: state === 'checked' && summary !== null ? { errors: summary.errors, queries: summary.queries } : null,
  };
}

/** The rules that dates rest on, each once, with the dates that have it. */
function rulesOf(standing: readonly ListStanding[]) {
  const all = standing.flatMap(({ list, due }) => due.map((each) => ({ ...each, list })));
  const byRule = Map.groupBy(all, ({ stage, rule, source, assumed }) => [stage, rule, source, assumed].join('\n'));
  return [...byRule.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, source, assumed, stage } = first;
    return [{ stage, lists: group.map(({ list }) => list), rule, source, assumed }];
  });
}

/** The lists page: counts, the lists with their dates and states, the submissions with the newest first. */
export function listsView({ standing, submissions, maySend, sender }: ListsSeen, base: string) {
  const late = standing.filter(({ due }) => due.some(({ state }) => state === 'late')).length;
  const sent = standing.filter((list) => list.sent !== null).length;
  const explained = standing.filter((list) => list.sent === null && list.explained).length;
  const dated = standing.some(({ due }) => due.length > 0);
  return {
    base,
    maySend,
    sender,
    dated,
    counts: { all: standing.length, sent, explained, late, missing: standing.length - sent - explained },
    lists: standing.map((list) => listView(list, base)),
    rules: rulesOf(standing),
    submissions: submissions.toReversed().map((submission) => submissionView(submission, base)),
  };
}
