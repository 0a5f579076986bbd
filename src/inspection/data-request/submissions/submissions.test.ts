import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { stages } from '../../stages.ts';
import type { SubmissionFile } from '../request-changes.ts';
import { listsChecked, listsUnreadable } from './read-submission.ts';
import { type SendingState, sendLists } from './send-lists.ts';
import type { StandingList, SubmissionRecord, SubmissionSummary } from './submission.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

const inspection: SendingState['inspection'] = {
  id: 'inspection',
  authorityId: 'westmarch',
  stage: 'notified',
  subject: 'authority',
};
const file = (content: string): SubmissionFile => ({
  id: `file ${content}`,
  name: `${content}.xlsx`,
  bytes: 10,
  sha256: content,
  payloadId: `payload ${content}`,
});
const sent = (number: number, given: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  id: `submission ${number}`,
  inspectionId: 'inspection',
  number,
  stage: 1,
  note: '',
  state: 'checked',
  lists: null,
  files: [file(`of ${number}`)],
  version: 2,
  ...given,
});
const command = { id: 'new', stage: 1, note: 'As agreed', files: [file('a')] };
const codeOf = (decision: unknown): string | null => (isRefusal(decision) ? decision.code : null);
const refusalOf = (decision: readonly unknown[] | Refusal): Refusal => {
  if (!isRefusal(decision)) throw new Error('It was not refused.');
  return decision;
};

describe('Sending lists', () => {
  it('makes the next submission, which waits to be read', () => {
    const submissions = [sent(1), sent(2, { state: 'withdrawn' })];
    expect(sendLists({ inspection, submissions }, command)).toMatchObject([
      {
        kind: 'lists-submitted',
        inspectionId: 'inspection',
        authorityId: 'westmarch',
        after: { number: 3, stage: 1, note: 'As agreed', state: 'received' },
        files: [{ sha256: 'a' }],
      },
    ]);
  });

  it('is possible from the notification until judgements are agreed, and for no board reviewed alone', () => {
    const possible = Object.keys(stages).filter(
      (stage) =>
        codeOf(sendLists({ inspection: { ...inspection, stage: stage as never }, submissions: [] }, command)) === null,
    );
    expect(possible).toEqual(['notified', 'data-collection', 'fieldwork', 'judging']);
    const board = { ...inspection, subject: 'lscb' } as const;
    expect(codeOf(sendLists({ inspection: board, submissions: [] }, command))).toBe('no-lists');
  });

  it('says everything that is missing at once, each at its field', () => {
    const nothing = { ...command, files: [], stage: null, note: 'x'.repeat(2001) };
    const { place, also } = refusalOf(sendLists({ inspection, submissions: [] }, nothing));
    expect([place, ...(also ?? []).map((fault) => fault.place)]).toEqual(['files', 'stage', 'note']);
    const many = Array.from({ length: 21 }, (_, at) => file(String(at)));
    expect(codeOf(sendLists({ inspection, submissions: [] }, { ...command, files: many }))).toBe('not-valid');
    expect(codeOf(sendLists({ inspection, submissions: [] }, { ...command, stage: 3 }))).toBe('not-valid');
  });

  it('takes no very same files twice, in whatever order they are, and says in which submission they are', () => {
    const before = [sent(4, { files: [file('a'), file('b')] })];
    const again = sendLists({ inspection, submissions: before }, { ...command, files: [file('b'), file('a')] });
    expect(refusalOf(again)).toMatchObject({ code: 'sent-already', place: 'files' });
    expect(refusalOf(again).words).toContain('submission 4');
  });

  it('takes files again for the other stage, when others came between, and when they were taken back or not read', () => {
    const taken = (submissions: readonly SubmissionRecord[], stage: 1 | 2 = 1) =>
      codeOf(sendLists({ inspection, submissions }, { ...command, stage })) === null;
    const first = sent(1, { files: [file('a')] });
    expect(taken([first], 2)).toBe(true);
    expect(taken([first, sent(2)])).toBe(true);
    expect(taken([{ ...first, state: 'withdrawn' }])).toBe(true);
    expect(taken([{ ...first, state: 'unreadable' }])).toBe(true);
    expect(taken([first, sent(2, { state: 'withdrawn' })])).toBe(false);
    expect(taken([{ ...first, state: 'received' }])).toBe(false);
  });

  it('never gives a number that was given, whatever became of the submissions', () => {
    const states = fc.constantFrom('received', 'checked', 'unreadable', 'withdrawn');
    fc.assert(
      fc.property(fc.array(states, { maxLength: 12 }), (all) => {
        const submissions: SubmissionRecord[] = [];
        for (const [at, state] of all.entries()) {
          const done = sendLists({ inspection, submissions }, { ...command, files: [file(`new ${at}`)] });
          const [change] = isRefusal(done) ? [] : done;
          if (change?.kind !== 'lists-submitted') throw new Error('It was refused.');
          expect(submissions.map(({ number }) => number)).not.toContain(change.after.number);
          submissions.push(sent(change.after.number, { state, files: [file(`new ${at}`)] }));
        }
      }),
    );
  });
});

describe('Taking lists back', () => {
  const standing = (list: StandingList['list'], submission: number): StandingList => ({
    list,
    submission,
    files: [],
    rows: 1,
  });
  const restingOn = (...numbers: readonly number[]): SubmissionRecord['lists'] => ({
    edition: 'sif-2015',
    asAt: '2026-11-20',
    lists: numbers.map((number, at) => standing(at === 0 ? 1 : 2, number)),
  });
  const back = (submission: SubmissionRecord, others: readonly SubmissionRecord[] = [], reason = 'Another period') =>
    withdrawSubmission('westmarch', submission, { stage: 'notified', others, documents: [], seen: 2, reason });

  it('is a change with its reason, of the version that was seen', () => {
    expect(back(sent(2))).toMatchObject([
      { kind: 'submission-withdrawn', expects: 2, before: { state: 'checked' }, after: { state: 'withdrawn' } },
    ]);
  });

  it('leaves what was found in them open to the team once fieldwork has begun', () => {
    const at = (stage: 'data-collection' | 'fieldwork') =>
      withdrawSubmission('westmarch', sent(2), { stage, others: [], documents: [], seen: 2, reason: 'Mistake' });
    expect(at('data-collection')).toMatchObject([{ after: { staysOpen: false } }]);
    expect(at('fieldwork')).toMatchObject([{ after: { staysOpen: true } }]);
  });

  it('needs a reason, and is done once', () => {
    expect(refusalOf(back(sent(2), [], ''))).toMatchObject({ code: 'not-valid', place: 'reason' });
    expect(codeOf(back(sent(2, { state: 'withdrawn' })))).toBe('withdrawn-already');
  });

  it('is refused while a later submission that stands shows lists of it, and only then', () => {
    const later = sent(3, { lists: restingOn(3, 2) });
    expect(refusalOf(back(sent(2), [sent(1), later])).words).toContain('Take back submission 3 first');
    expect(codeOf(back(sent(2), [{ ...later, state: 'withdrawn' }]))).toBeNull();
    expect(codeOf(back(sent(2), [sent(3, { lists: restingOn(3, 1) })]))).toBeNull();
    expect(codeOf(back(later, [sent(2)]))).toBeNull();
  });

  it('lets documents that were held against them be read again, against the lists that stand then', () => {
    const heldAgainst = (submission: number) => ({
      id: `held against ${submission}`,
      inspectionId: 'inspection',
      state: 'supplied' as const,
      checkState: 'checked' as const,
      version: 4,
      summary: {
        rows: 1,
        children: 1,
        withoutId: 0,
        errors: 0,
        queries: 0,
        lists: { submission, found: 1, notFound: 0 },
        cut: false,
      },
    });
    const readAgainAfter = (submission: SubmissionRecord, others: readonly SubmissionRecord[]) => {
      const documents = [1, 2].map(heldAgainst);
      const done = withdrawSubmission('westmarch', submission, {
        stage: 'notified',
        others,
        documents,
        seen: 2,
        reason: 'Mistake',
      });
      return isRefusal(done) ? [] : done.slice(1).map(({ subject, after }) => [subject.id, after]);
    };
    expect(readAgainAfter(sent(2), [sent(1)])).toEqual([['held against 2', { checkState: 'received' }]]);
    expect(readAgainAfter(sent(2), [])).toHaveLength(2);
    // What was never checked counted for nothing.
    expect(readAgainAfter(sent(3, { state: 'received' }), [sent(2)])).toEqual([
      ['held against 1', { checkState: 'received' }],
    ]);
  });
});

describe('What comes of reading', () => {
  it('is in the log as numbers, and is kept as a whole beside it', () => {
    const summary: SubmissionSummary = {
      rows: 12,
      errors: 3,
      queries: 4,
      lists: [],
      checks: [],
      notRun: [],
      unread: [],
      comparedWith: null,
      findingsCut: false,
    };
    const lists = { edition: 'sif-2015', asAt: '2026-11-20', lists: [] } as const;
    const outcome = { summary, lists, findingsPayload: 'f', measuresPayload: 'm' };
    const [change] = listsChecked('westmarch', sent(1, { state: 'received', version: 1 }), outcome);
    expect(change).toMatchObject({
      expects: 1,
      before: { state: 'received' },
      after: { state: 'checked', rows: 12, errors: 3, queries: 4 },
      summary,
    });
  });

  it('or is why nothing could be read, which the log does not quote', () => {
    const [change] = listsUnreadable('westmarch', sent(1, { state: 'received' }), '"Kim.xlsx" is a PDF document.');
    expect(change).toMatchObject({ kind: 'lists-unreadable', fault: '"Kim.xlsx" is a PDF document.' });
    expect(JSON.stringify(change?.after)).not.toContain('Kim');
  });
});
