import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFramework } from '#frameworks';
import {
  type Change,
  isRefusal,
  moveEntry,
  type PinnedFramework,
  type SettleCommand,
  settleInspection,
} from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { entriesOf, inspectionToChange, nextDeadlines, stageFacts, timetableAsKept } from './index.ts';

let store: MadeUpStore;
let authorityId = '';
let id = '';
let leadId = '';
beforeAll(async () => {
  store = await madeUpStore();
  authorityId = await madeUpAuthority(store, 'Westmarch', '884');
  id = await madeUpInspection(store, authorityId);
  leadId = await madeUpPerson(store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]);
});
afterAll(() => store.close());

const as = (userId: string) => ({ for: 'person', userId }) as const;
const found = findFramework('sif-2015');
if (found === undefined) throw new Error('The framework is not there.');
const framework: PinnedFramework = {
  framework: found,
  hash: 'f'.repeat(64),
  status: 'published',
  from: null,
  until: null,
};
const command: SettleCommand = {
  notifiedOn: '2026-11-23',
  onSiteEnds: '',
  asAt: '',
  lscbReview: true,
  edition: 'sif-2015',
  notInForceMeant: true,
  confirmed: [],
  seen: 1,
  reason: 'As agreed.',
};

async function change(
  decide: (
    state: Parameters<typeof settleInspection>[0],
    entries: Awaited<ReturnType<typeof entriesOf>>,
  ) => readonly Change[] | { readonly refused: true; readonly words: string },
) {
  const done = await store.change(as(leadId), testTime, async (tx) => {
    const inspection = await inspectionToChange(tx, id);
    if (inspection === null) throw new Error('There is no such inspection.');
    const decided = decide(inspection, await entriesOf(tx, id));
    if ('refused' in decided) throw new Error(decided.words);
    return decided;
  });
  expect(isRefusal(done)).toBe(false);
}

describe('a timetable', () => {
  it('is kept as it is made, and keeps every date when it is made anew and when one is moved by hand', async () => {
    await change((inspection, entries) =>
      settleInspection(inspection, { ...command, seen: inspection.version }, { entries, framework, newId: randomUUID }),
    );
    const first = await store.read(as(leadId), (tx) => timetableAsKept(tx, id));
    expect(first).toHaveLength(38);
    expect(first.every(({ moves }) => moves.length === 0)).toBe(true);
    await change((inspection, entries) => {
      const entry = entries.find(({ key }) => key === 'audits');
      if (entry === undefined) throw new Error('There are no audits.');
      const move = {
        to: '2026-12-01',
        until: '2026-12-04',
        time: '',
        followers: 'follow',
        lateMeant: false,
        confirmed: [],
      } as const;
      return moveEntry(
        inspection,
        entry,
        { ...move, seen: entry.version, reason: 'Their own week.', today: '2026-11-23' },
        { entries, framework, newId: randomUUID },
      );
    });
    await change((inspection, entries) =>
      settleInspection(
        inspection,
        { ...command, notifiedOn: '2026-11-30', seen: inspection.version },
        { entries, framework, newId: randomUUID },
      ),
    );
    const kept = await store.read(as(leadId), (tx) => timetableAsKept(tx, id));
    const of = (key: string) => kept.find((entry) => entry.key === key);
    expect(of('audits')).toMatchObject({ on: '2026-12-01', held: true });
    expect(of('audits')?.moves).toEqual([
      {
        from: '2026-11-30',
        to: '2026-12-01',
        fromUntil: '2026-12-04',
        toUntil: '2026-12-04',
        fromTime: null,
        toTime: null,
        cancelled: null,
        reason: 'Their own week.',
        at: testTime,
        by: 'Lea Dingle',
      },
    ]);
    expect(of('annex-a/list-1/stage-1')?.moves).toMatchObject([
      { from: '2026-11-24', to: '2026-12-01', reason: 'As agreed.' },
    ]);
    expect(of('annex-a/list-1/stage-1')?.id).toBe(first.find(({ key }) => key === 'annex-a/list-1/stage-1')?.id);
  });

  it('tells of each inspection the next deadline', async () => {
    const next = async (today: string) => (await store.read(as(leadId), (tx) => nextDeadlines(tx, today))).get(id);
    expect(await next('2026-11-23')).toMatchObject({ on: '2026-12-01', title: 'List 1, contacts: stage 1' });
    expect((await next('2026-12-09'))?.title).toBe('Report published');
    expect(await next('2030-01-01')).toBeUndefined();
  });

  it('is seen by the authority without what only the team needs, and by nobody else', async () => {
    const director = await madeUpPerson(store, 'Dee Rector', [{ role: 'director', authorityId }]);
    const elsewhere = await madeUpPerson(store, 'Pat Rook', [
      { role: 'director', authorityId: await madeUpAuthority(store, 'Saltmere', '885') },
    ]);
    const seen = await store.read(as(director), (tx) => timetableAsKept(tx, id));
    expect(seen.some(({ key }) => key === 'moderation')).toBe(false);
    expect(seen.some(({ key }) => key === 'audits')).toBe(true);
    expect(await store.read(as(elsewhere), (tx) => timetableAsKept(tx, id))).toEqual([]);
  });
});

describe('the facts that a move to another stage asks for', () => {
  const facts = () => store.read(as(leadId), (tx) => stageFacts(tx, { id, authorityId }));

  it('are counted from the records', async () => {
    expect(await facts()).toMatchObject({
      leads: 1,
      team: { socialCare: 0, education: 0 },
      teamMeant: null,
      chairs: 0,
      sent: { notification: false, request: false },
      listsIn: [],
      documentsIn: [],
      supplied: 0,
      unanswered: 0,
      returned: 0,
      arrives: '2026-12-01',
      restArrives: '2026-12-14',
      publishWithin: 32,
    });
    expect((await facts()).timetable).toContain('annex-a/list-11/stage-2');
  });

  it('follow what is sent, supplied and explained', async () => {
    const ask = (text: string, ...values: readonly unknown[]) => store.asOwner(text, values);
    await madeUpPerson(store, 'Cher Bowden', [{ role: 'lscb-chair', authorityId }]);
    const educator = await madeUpPerson(store, 'Edie Kay', [{ role: 'team-inspector', inspectionId: id }]);
    await ask(
      `insert into bestfit.inspectors (id, discipline) values ($1, 'social-care'), ($2, 'education')`,
      leadId,
      educator,
    );
    await ask(
      `insert into bestfit.messages (id, inspection_id, purpose, addresses, heading, body, state, made_at, notified_on)
       values ($1, $3, 'notification', '{a@b.example}', 'x', 'x', 'sent-otherwise', now(), '2026-11-30'),
         ($2, $3, 'data-request', '{a@b.example}', 'x', 'x', 'unsent', now(), '2026-11-30')`,
      randomUUID(),
      randomUUID(),
      id,
    );
    const standing = (lists: readonly (readonly [number, number])[]) =>
      JSON.stringify({ lists: lists.map(([list, submission]) => ({ list, submission })) });
    await ask(
      `insert into bestfit.submissions (id, inspection_id, number, stage, state, received_at, lists) values
       ($1, $4, 1, 1, 'checked', now(), $5), ($2, $4, 2, 2, 'checked', now(), $6), ($3, $4, 3, 2, 'unreadable', now(), null)`,
      randomUUID(),
      randomUUID(),
      randomUUID(),
      id,
      standing([
        [1, 1],
        [4, 1],
      ]),
      standing([
        [1, 1],
        [4, 2],
      ]),
    );
    await ask(
      `insert into bestfit.explanations (id, inspection_id, about, asked, words, answer) values
       ($1, $5, 'list/2', null, 'None held.', null), ($2, $5, 'list/3', null, 'Lost.', 'still-asked'),
       ($3, $5, 'document/2.05', 'Why?', 'None.', 'accepted'), ($4, $5, 'measure/x', 'Why?', null, null)`,
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
      id,
    );
    expect(await facts()).toMatchObject({
      team: { socialCare: 1, education: 1 },
      chairs: 1,
      sent: { notification: true, request: false },
      listsIn: [1, 4],
      listsInAgain: [4],
      listsExplained: [2],
      documentsExplained: ['2.05'],
      // Three submissions, and three explanations that were given.
      supplied: 6,
      unanswered: 2,
      returned: 0,
    });
    // Administrators see none of this, and are told how much there is; the authority is told nothing of it.
    const administrator = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    const officer = await madeUpPerson(store, 'Dara Finch', [{ role: 'data-officer', authorityId }]);
    const seenBy = (person: string) => store.read(as(person), (tx) => stageFacts(tx, { id, authorityId }));
    expect(await seenBy(administrator)).toMatchObject({ supplied: 6, listsIn: [], documentsExplained: [] });
    expect(await seenBy(officer)).toMatchObject({ supplied: 0 });
  });

  it('tell those who inspect until when the inspection is deferred, and nobody of the authority', async () => {
    await store.asOwner(
      `insert into bestfit.deferrals (id, authority_id, grounds, words, decided_on, until, ended_on) values
       ($1, $3, 'local-emergency', 'A flood.', '2026-10-01', '2027-03-01', null),
       ($2, $3, 'local-emergency', 'A fire.', '2026-09-01', '2027-09-01', '2026-09-15')`,
      [randomUUID(), randomUUID(), authorityId],
    );
    expect(await facts()).toMatchObject({ deferredUntil: '2027-03-01' });
    const seenBy = async (person: string) =>
      (await store.read(as(person), (tx) => stageFacts(tx, { id, authorityId }))).deferredUntil;
    const member = await madeUpPerson(store, 'Tim Membury', [{ role: 'team-inspector', inspectionId: id }]);
    expect(await seenBy(member)).toBe('2027-03-01');
    expect(await seenBy(await madeUpPerson(store, 'Dor Rector', [{ role: 'director', authorityId }]))).toBeNull();
    expect(await seenBy(await madeUpPerson(store, 'Una Nobody', [{ role: 'analyst' }]))).toBeNull();
  });
});
