import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorityId, userId } from '../../src/demonstration/beginning.ts';
import { loadDemonstration, removeDemonstration } from '../../src/demonstration/index.ts';
import { type RoleId, rolesToGive } from '../../src/inspection/index.ts';
import { demonstrationPeople, hasDemonstration, inspectionAsSeen, readChangeLog } from '../../src/store/index.ts';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from './made-up-people.ts';
import { type MadeUpStore, madeUpStore } from './made-up-store.ts';

const small = { rows: 1000 };
const service = { for: 'service', what: 'test' } as const;

describe('loading the demonstration', () => {
  let store: MadeUpStore;
  beforeEach(async () => {
    store = await madeUpStore();
  });
  afterEach(() => store.close());

  it('brings somebody in every role, and marks all of it', async () => {
    expect(await store.read({ for: 'public' }, hasDemonstration)).toBe(false);
    expect(await loadDemonstration(store, testTime, small)).toBeNull();
    expect(await store.read({ for: 'public' }, hasDemonstration)).toBe(true);
    const held = await store.asOwner<{ role: string }>('select distinct role from memberships order by role');
    expect(held.map(({ role }) => role)).toEqual([...rolesToGive].sort());
    for (const table of ['users', 'authorities', 'inspections']) {
      expect(await store.asOwner(`select id from ${table} where not demonstration`)).toEqual([]);
    }
    const names = (await store.read(service, demonstrationPeople)).map(({ name }) => name);
    expect(names).toContain('Ines Okafor');
    expect(names).not.toContain('Noor Siddiqui');
    expect(names).not.toContain('Colin Baxter');
  });

  it('is the first entry of the change log, by the service itself', async () => {
    await loadDemonstration(store, testTime, small);
    const log = await store.read(service, (tx) => readChangeLog(tx, { count: 2000 }));
    expect(log.at(-1)).toMatchObject({ seq: 1, kind: 'demonstration-loaded', byService: 'demonstration' });
    // What its people did afterwards stands in their own names, in the order of time.
    const sent = log.filter(({ kind }) => kind === 'lists-submitted');
    expect(new Set(sent.map(({ byName }) => byName))).toEqual(new Set(['Jakub Zielinski']));
    const times = log.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('opens inspections that are notified, in data collection and ready for fieldwork, with lists, documents, meetings and figures', async () => {
    await loadDemonstration(store, testTime, small);
    const opened = await store.asOwner<{ stage: string; subject: string; lists: number; documents: number }>(
      `select stage, subject, (select count(*)::int from submissions s where s.inspection_id = i.id) as lists,
         (select count(*)::int from documents d where d.inspection_id = i.id) as documents
         from inspections i where stage <> 'planned' order by lists desc, documents desc`,
    );
    expect(opened).toEqual([
      { stage: 'data-collection', subject: 'authority', lists: 3, documents: 36 },
      { stage: 'data-collection', subject: 'authority', lists: 2, documents: 8 },
      { stage: 'notified', subject: 'lscb', lists: 0, documents: 4 },
      { stage: 'notified', subject: 'authority', lists: 0, documents: 0 },
    ]);
    for (const table of [
      'timetable_entries',
      'messages',
      'meetings',
      'area_lines',
      'explanations',
      'deferrals',
      'directions',
      'absences',
    ]) {
      expect([table, (await store.asOwner(`select 1 from ${table}`)).length > 0]).toEqual([table, true]);
    }
  });

  it('is refused a second time, and changes nothing then', async () => {
    await loadDemonstration(store, testTime, small);
    const before = await store.asOwner('select seq from change_log_head');
    expect(await loadDemonstration(store, testTime, small)).toMatchObject({ code: 'not-empty' });
    expect(await store.asOwner('select seq from change_log_head')).toEqual(before);
  });

  it('of two who load it at once, one is refused', async () => {
    const both = await Promise.all([
      loadDemonstration(store, testTime, small),
      loadDemonstration(store, testTime, small),
    ]);
    expect(both.filter((each) => each === null)).toHaveLength(1);
    expect(both.filter((each) => each?.code === 'not-empty')).toHaveLength(1);
  });

  it.each(['an administrator', 'an authority'])('is refused where there is %s', async (what) => {
    if (what === 'an authority') await madeUpAuthority(store, 'Northfold', 'NF1');
    else await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    expect(await loadDemonstration(store, testTime, small)).toMatchObject({ code: 'not-empty' });
    expect(await store.read(service, hasDemonstration)).toBe(false);
  });
});

describe('removing the demonstration', () => {
  let store: MadeUpStore;
  beforeEach(async () => {
    store = await madeUpStore();
  });
  afterEach(() => store.close());

  it('leaves an empty installation whose log says so, behind its walls, and it can be loaded again', async () => {
    await loadDemonstration(store, testTime, small);
    expect(await removeDemonstration(store, testTime)).toBeNull();
    for (const table of ['users', 'authorities', 'inspections', 'past_judgements', 'sessions']) {
      expect(await store.asOwner(`select 1 from ${table}`)).toEqual([]);
    }
    const log = await store.read(service, (tx) => readChangeLog(tx, { count: 10 }));
    expect(log.map(({ seq, kind }) => [seq, kind])).toEqual([[1, 'demonstration-removed']]);
    await madeUpPerson(store, 'Ada Quill');
    expect(await store.read({ for: 'public' }, (tx) => tx.selectFrom('users').select('id').execute())).toEqual([]);
    await expect(
      store.read(service, (tx) => tx.deleteFrom('change_log').execute()),
      'the service still may not touch the log',
    ).rejects.toThrow('permission denied');
  });

  it('can be done and undone', async () => {
    await loadDemonstration(store, testTime, small);
    await removeDemonstration(store, testTime);
    expect(await loadDemonstration(store, testTime, small)).toBeNull();
    expect(await store.read(service, hasDemonstration)).toBe(true);
  });

  it('is refused where there is none', async () => {
    expect(await removeDemonstration(store, testTime)).toMatchObject({ code: 'not-there' });
  });

  it('is refused, with what there is, as long as anything is real; nothing is lost then', async () => {
    await loadDemonstration(store, testTime, small);
    await madeUpPerson(store, 'Ada Quill');
    await madeUpPerson(store, 'Bo Quill');
    await madeUpAuthority(store, 'Northfold', 'NF1');
    const refusal = await removeDemonstration(store, testTime);
    expect(refusal).toMatchObject({ code: 'not-only-demonstration' });
    expect(refusal?.words).toContain('2 people and 1 authority');
    expect(await store.read(service, hasDemonstration)).toBe(true);
  });

  it('takes with it what was tried out: inspections of its authorities, those invited by its people, and those with roles there alone', async () => {
    await loadDemonstration(store, testTime, small);
    const inspection = await madeUpInspection(store, authorityId('Larkshire'));
    const ada = await invitedBy(userId('priya.raman@inspectorate.example'), 'administrator');
    await invitedBy(userId('priya.raman@inspectorate.example'), 'analyst');
    await invitedBy(ada, 'data-officer', authorityId('Larkshire'));
    await madeUpPerson(store, 'Lea Dingle', [
      { role: 'lead-inspector', inspectionId: inspection },
      { role: 'director', authorityId: authorityId('Saltmere') },
    ]);
    expect((await store.read(service, (tx) => inspectionAsSeen(tx, inspection)))?.demonstration).toBe(true);
    expect(await removeDemonstration(store, testTime)).toBeNull();
    expect(await store.asOwner('select 1 from users')).toEqual([]);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['an authority', '1 authority', () => madeUpAuthority(store, 'Northfold', 'NF1')],
    [
      'an inspection of a real authority',
      '1 authority and 1 inspection',
      async () => madeUpInspection(store, await madeUpAuthority(store, 'Northfold', 'NF1')),
    ],
    [
      'somebody of a real authority, though they have a role at a made-up one too',
      '1 person and 1 authority',
      async () =>
        madeUpPerson(store, 'Bo Quill', [
          { role: 'director', authorityId: await madeUpAuthority(store, 'Northfold', 'NF1') },
          { role: 'director', authorityId: authorityId('Larkshire') },
        ]),
    ],
    [
      'somebody of a made-up authority who was an analyst before',
      '1 person',
      async () => {
        const roles = [{ role: 'analyst' }, { role: 'director', authorityId: authorityId('Larkshire') }] as const;
        const id = await madeUpPerson(store, 'Bo Quill', roles);
        await store.asOwner("update memberships set ended_at = given_at where user_id = $1 and role = 'analyst'", [id]);
      },
    ],
    [
      'an analyst whom an administrator invited who is not of the demonstration',
      '1 person',
      async () => invitedBy(await invitedBy(userId('priya.raman@inspectorate.example'), 'administrator'), 'analyst'),
    ],
    ['the first administrator', '1 person', () => madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }])],
  ])('is refused, and nothing is lost, where there is %s', async (_what, words, make) => {
    await loadDemonstration(store, testTime, small);
    await make();
    const before = await store.asOwner('select seq from change_log_head');
    const refusal = await removeDemonstration(store, testTime);
    expect(refusal).toMatchObject({ code: 'not-only-demonstration' });
    expect(refusal?.words).toContain(`made-up data: ${words}.`);
    expect(await store.asOwner('select seq from change_log_head')).toEqual(before);
  });

  /** Somebody whom a person of this installation invited into a role; answers their id. */
  async function invitedBy(by: string, role: RoleId, authority: string | null = null): Promise<string> {
    const id = randomUUID();
    const alone = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;
    const user = { name: `Invited ${id}`, email: `${id}@bestfit.example`, status: 'active' } as const;
    const held = { user: id, role, authority, inspection: null };
    const subject = { kind: 'membership', id: randomUUID() } as const;
    const done = await store.change({ for: 'person', userId: by }, testTime, async () => [
      { ...alone, kind: 'user-invited', subject: { kind: 'user', id }, after: user },
      { ...alone, kind: 'membership-given', subject, authorityId: authority, after: held },
    ]);
    expect(done).not.toHaveProperty('refused');
    return id;
  }
});
