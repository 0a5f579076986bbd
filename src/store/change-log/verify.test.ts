import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, Plain } from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { connect, connectionOf } from '../connection.ts';
import type { Tables } from '../tables.ts';
import { type Verified, verifyChangeLog } from './verify.ts';

/** Another process of the same installation, adding twenty entries to its log as fast as it can. */
const addTwenty = `
  import { openStore } from '../index.ts';
  const [databaseUrl, keysFolder, userId] = process.argv.slice(1);
  const masterKeyFile = keysFolder + '/master.key';
  const given = { data: keysFolder, databaseUrl, keysFolder, masterKeyFile, pool: 4, statementSeconds: 30, holder: 'tests', tell() {} };
  const store = await openStore(given);
  const none = { authorityId: null, inspectionId: null, expects: null, before: null, after: null };
  const change = { ...none, kind: 'password-set', subject: { kind: 'user', id: userId }, reason: String(process.pid) };
  const add = () => store.change({ for: 'person', userId }, new Date('2026-11-23T09:00:00Z'), async () => [change]);
  await Promise.all(Array.from({ length: 20 }, add));
  await store.close();
`;

describe('the change log', () => {
  let store: MadeUpStore;
  let owner: Kysely<Tables>;
  let [ines, westmarch, inspection] = ['', '', ''];
  beforeAll(async () => {
    store = await madeUpStore();
    owner = connect(connectionOf(store.ownerUrl), { max: 1, lost: () => {}, statementSeconds: 30 }).database;
    westmarch = await madeUpAuthority(store, 'Westmarch', '884');
    inspection = await madeUpInspection(store, westmarch);
    ines = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
  });
  afterAll(async () => {
    await owner.destroy();
    await store.close();
  });

  const changeOf = (reason: string, after: Record<string, Plain>, sealed?: Plain): Change => ({
    kind: 'sessions-ended',
    subject: { kind: 'user', id: ines },
    authorityId: westmarch,
    inspectionId: inspection,
    expects: null,
    before: null,
    after,
    reason,
    ...(sealed === undefined ? {} : { sealed }),
  });
  const add = (changes: readonly Change[]) =>
    store.change({ for: 'person', userId: ines }, testTime, async () => changes);

  /** Every value that the log's form can hold, but for the character that PostgreSQL's texts have not. */
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\u0000', ''));
  const value: fc.Arbitrary<Plain> = fc.oneof(
    text,
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(text),
  );
  const change = fc
    .record({
      reason: text,
      after: fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        value,
      ),
      sealed: fc.option(fc.record({ words: text }), { nil: undefined }),
    })
    .map(({ reason, after, sealed }) => changeOf(reason, after, sealed));

  it('verifies after any changes, and the head that was written down earlier stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const before = await verifyChangeLog(owner);
        await add(changes);
        const after = await verifyChangeLog(owner, before.head);
        expect(after).toMatchObject({ entries: before.entries + changes.length, broken: null, holdsExpected: true });
      }),
      { numRuns: 25 },
    );
  });

  it('does not hold a head that was never its own', async () =>
    expect((await verifyChangeLog(owner, 'f'.repeat(64))).holdsExpected).toBe(false));

  it('stands in one line when two processes add to it at once', async () => {
    const before = await verifyChangeLog(owner);
    const run = () =>
      promisify(execFile)(
        process.execPath,
        ['--input-type=module', '-e', addTwenty, store.ownerUrl, store.keysFolder, ines],
        {
          cwd: import.meta.dirname,
        },
      );
    await Promise.all([run(), run()]);
    expect(await verifyChangeLog(owner)).toMatchObject({ entries: before.entries + 40, broken: null });
  });

  /** Changes the log past its guards, sees what verifying says, and takes it back. */
  const tamperedAgainst = async (expected: string | null, ...statements: readonly string[]): Promise<Verified> => {
    const found: Verified[] = [];
    const undo = new Error('taken back');
    await owner
      .transaction()
      .execute(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        for (const statement of statements) await sql.raw(statement).execute(tx);
        found.push(await verifyChangeLog(tx, expected));
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
    const [verified] = found;
    if (verified === undefined) throw new Error('Nothing was verified.');
    return verified;
  };
  const tampered = (...statements: readonly string[]) => tamperedAgainst(null, ...statements);

  const fields: readonly (readonly [string, string])[] = [
    ['at', "at + interval '1 millisecond'"],
    ['by_user', '(select id from users u where u.id <> by_user limit 1)'],
    ['by_user', "null, by_service = 'sign-in'"],
    ['kind', "'signed-out'"],
    ['subject_kind', "'session'"],
    ['subject_id', "'nobody'"],
    ['authority_id', 'null'],
    ['inspection_id', 'null'],
    ['content', `jsonb_set(content, '{reason}', '"another"')`],
    ['content', `content || '{"more": 1}'`],
    ['content', `content - 'after'`],
    ['sealed_digest', "'\\x00'"],
    ['hash', "'\\x00'"],
  ];
  it.each(fields)('is found altered, at the entry, when %s becomes %s', async (column, becomes) => {
    await madeUpPerson(store, 'Tom Brandreth');
    await add([
      changeOf('first', { name: 'a' }),
      changeOf('altered', { name: 'b' }, 'quoted'),
      changeOf('last', { name: 'c' }),
    ]);
    const { entries } = await verifyChangeLog(owner);
    const seq = entries - 1;
    expect(
      (await tampered(`update bestfit.change_log set ${column} = ${becomes} where seq = ${seq}`)).broken,
    ).toMatchObject({ seq, kind: 'altered' });
  });

  it('is found altered where an earlier hash was worked out anew to fit', async () => {
    const { entries } = await verifyChangeLog(owner);
    const seq = entries - 1;
    const { broken } = await tampered(`update bestfit.change_log set previous_hash = '\\x00' where seq = ${seq}`);
    expect(broken).toMatchObject({ seq, kind: 'chain-broken' });
  });

  it('is found altered where a sealed part was put in place of another', async () => {
    await add([changeOf('sealed', {}, 'quoted'), changeOf('after it', {})]);
    const seq = (await verifyChangeLog(owner)).entries - 1;
    const { broken } = await tampered(`update bestfit.change_log set sealed = '\\x0102' where seq = ${seq}`);
    expect(broken).toMatchObject({ seq, kind: 'seal-altered' });
  });

  it('is found short of any entry that was taken out, by its number', async () => {
    const { entries } = await verifyChangeLog(owner);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: entries - 1 }), async (seq) => {
        expect((await tampered(`delete from bestfit.change_log where seq = ${seq}`)).broken).toMatchObject({
          seq,
          kind: 'missing',
        });
      }),
      { numRuns: 12 },
    );
  });

  it('is found broken at the first of any two entries that changed places', async () => {
    const { entries } = await verifyChangeLog(owner);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: entries - 1 }),
        fc.integer({ min: 1, max: entries }),
        async (one, other) => {
          fc.pre(one !== other);
          const [first, second] = one < other ? [one, other] : [other, one];
          const { broken } = await tampered(
            `update bestfit.change_log set seq = 0 where seq = ${first}`,
            `update bestfit.change_log set seq = ${first} where seq = ${second}`,
            `update bestfit.change_log set seq = ${second} where seq = 0`,
          );
          expect(broken?.seq).toBe(first);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is found cut off at its end, however much of it is gone', async () => {
    const { entries } = await verifyChangeLog(owner);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: entries - 1 }), async (left) => {
        const { broken } = await tampered(`delete from bestfit.change_log where seq > ${left}`);
        expect(broken).toMatchObject({ seq: left + 1, kind: 'end-cut-off' });
      }),
      { numRuns: 12 },
    );
  });

  it('is found cut off where what keeps its end was cut off with it, by a head that was written down', async () => {
    const { entries, head } = await verifyChangeLog(owner);
    const left = entries - 3;
    const found = await tamperedAgainst(
      head,
      `delete from bestfit.change_log where seq > ${left}`,
      `update bestfit.change_log_head set seq = ${left}, hash = (select hash from bestfit.change_log where seq = ${left})`,
    );
    expect(found.broken).toBeNull();
    expect(found.holdsExpected).toBe(false);
  });
});
