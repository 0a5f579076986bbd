import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { connect, connectionOf } from './connection.ts';
import { eraseSealedData, keepSealed, openSealed, readSealedChange, verifyChangeLog } from './index.ts';
import { cacheOf, openedCache } from './opened-cache.ts';

const text = (bytes: unknown): string =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : JSON.stringify(bytes);
const as = (userId: string) => ({ for: 'person', userId }) as const;
const yearsLater = new Date('2029-01-05T10:00:00Z');
const list = Buffer.from('child 17, born 3 May 2009');

describe('sealed data of an inspection', () => {
  let store: MadeUpStore;
  let westmarch: string;
  let inspection: string;
  let [lead, officer, administrator, auditor] = ['', '', '', ''];
  const openings = () => store.asOwner('select user_id, payload_id, change_seq, purpose from openings order by id');
  const keep = () =>
    keepSealed(store, as(officer), { inspectionId: inspection, kind: 'data-request-file', plain: list, at: testTime });

  beforeAll(async () => {
    store = await madeUpStore();
    westmarch = await madeUpAuthority(store, 'Westmarch', '884');
    inspection = await madeUpInspection(store, westmarch);
    lead = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
    officer = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'data-officer', authorityId: westmarch }]);
    administrator = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    auditor = await madeUpPerson(store, 'Una Marsh', [{ role: 'auditor', authorityId: westmarch }]);
  });
  afterAll(() => store.close());

  it('lie in the database as nothing that can be read', async () => {
    const id = await keep();
    const [row] = await store.asOwner<{ sealed: Buffer }>('select sealed from sealed_payloads where id = $1', [id]);
    expect(row?.sealed.includes('child')).toBe(false);
  });

  it('open for the team and for who supplied them, each time on record, held in memory or not', async () => {
    const id = await keep();
    const before = (await openings()).length;
    expect(text(await openSealed(store, as(lead), id, 'Choosing cases', testTime))).toBe(text(list));
    expect(text(await openSealed(store, as(lead), id, 'Checking a date', testTime))).toBe(text(list));
    expect(text(await openSealed(store, as(officer), id, 'What we sent', testTime))).toBe(text(list));
    expect((await openings()).slice(before)).toMatchObject([
      { user_id: lead, payload_id: id, purpose: 'Choosing cases' },
      { user_id: lead, payload_id: id, purpose: 'Checking a date' },
      { user_id: officer, payload_id: id, purpose: 'What we sent' },
    ]);
  });

  it('are on record as opened even where opening then fails', async () => {
    const id = await keep();
    await store.asOwner("update sealed_payloads set sealed = '\\x01ff' where id = $1", [id]);
    const before = (await openings()).length;
    await expect(openSealed(store, as(lead), id, 'Choosing cases', testTime)).rejects.toMatchObject({
      code: 'damaged',
    });
    expect((await openings()).length).toBe(before + 1);
  });

  it('open for nobody else, though another has just opened them here, and nothing is recorded as opened', async () => {
    const id = await keep();
    await openSealed(store, as(lead), id, 'Choosing cases', testTime);
    const before = (await openings()).length;
    for (const userId of [administrator, auditor]) {
      expect(await openSealed(store, as(userId), id, 'Curiosity', testTime)).toMatchObject({ code: 'not-there' });
    }
    expect((await openings()).length).toBe(before);
  });

  it('open for nobody who does not say what for', async () =>
    expect(await openSealed(store, as(lead), await keep(), '  ', testTime)).toMatchObject({
      code: 'not-valid',
      place: 'purpose',
    }));

  it('do not open in another place: the payload of one row put into another is refused', async () => {
    const [one, other] = [await keep(), await keep()];
    await store.asOwner(
      'update sealed_payloads set sealed = (select sealed from sealed_payloads where id = $1) where id = $2',
      [one, other],
    );
    await expect(openSealed(store, as(lead), other, 'Choosing cases', testTime)).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('are kept by nobody outside the team and the authority', async () =>
    expect(
      keepSealed(store, as(auditor), { inspectionId: inspection, kind: 'document', plain: list, at: testTime }),
    ).rejects.toThrow(/row-level security/));
});

describe('erasing an inspection', () => {
  it('makes its payloads and the sealed parts of its log open no more, here and in an old backup of the data, and the log still verifies', async () => {
    const store = await madeUpStore();
    try {
      const westmarch = await madeUpAuthority(store, 'Westmarch', '884');
      const inspection = await madeUpInspection(store, westmarch);
      const lead = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
      const administrator = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
      const quote = { words: 'The child said she felt safe' };
      const logged = await store.change(as(lead), testTime, async () => [
        {
          kind: 'sessions-ended',
          subject: { kind: 'user', id: lead },
          authorityId: westmarch,
          inspectionId: inspection,
          expects: null,
          before: null,
          after: null,
          reason: null,
          sealed: quote,
        },
      ]);
      expect(logged).toHaveLength(1);
      const [{ seq } = { seq: 0 }] = await store.asOwner<{ seq: string }>(
        'select max(seq) as seq from change_log where sealed is not null',
      );
      const id = await keepSealed(store, as(lead), {
        inspectionId: inspection,
        kind: 'document',
        plain: list,
        at: testTime,
      });
      const open = () => openSealed(store, as(lead), id, 'Reading it', testTime);
      const openPart = () => readSealedChange(store, as(lead), Number(seq), 'Reading it', testTime);
      expect(text(await open())).toBe(text(list));
      expect(await openPart()).toEqual({ sealed: quote });
      expect(await readSealedChange(store, as(administrator), Number(seq), 'Curiosity', testTime)).toMatchObject({
        code: 'not-allowed',
      });

      // A backup of the data and one of the keys, from before.
      await store.asOwner('create table backup_of_payloads as select * from sealed_payloads');
      const keyBackup = join(store.keysFolder, 'keys-backup.json');
      await store.keys.backup(keyBackup);

      const command = { id: inspection, confirmed: true, reason: 'Its time is over', at: yearsLater };
      expect(await eraseSealedData(store, as(administrator), command)).toMatchObject({ code: 'not-due' });
      await store.asOwner("update inspections set closed_at = '2026-12-01' where id = $1", [inspection]);
      expect(await eraseSealedData(store, as(administrator), command)).toMatchObject([{ kind: 'inspection-erased' }]);

      expect(await open()).toMatchObject({ code: 'key-destroyed' });
      expect(await openPart()).toMatchObject({ code: 'key-destroyed' });
      expect(await store.asOwner('select length(sealed) as bytes from sealed_payloads')).toEqual([{ bytes: 0 }]);
      await store.asOwner(
        'update sealed_payloads now set sealed = old.sealed from backup_of_payloads old where old.id = now.id',
      );
      await store.keys.restore(keyBackup);
      expect(await open()).toMatchObject({ code: 'key-destroyed' });
      await expect(
        keepSealed(store, as(lead), { inspectionId: inspection, kind: 'document', plain: list, at: testTime }),
      ).rejects.toMatchObject({ code: 'key-destroyed' });

      const [erasure] = await store.asOwner<{ record: unknown }>('select record from erasures');
      expect(erasure?.record).toMatchObject({
        what: 'sealed-data',
        key: `inspection/${inspection}`,
        keyBackups: [{ file: keyBackup }],
      });
      expect(await eraseSealedData(store, as(administrator), command)).toMatchObject({ code: 'not-due' });

      const owner = connect(connectionOf(store.ownerUrl), { max: 1, lost: () => {}, statementSeconds: 30 });
      expect((await verifyChangeLog(owner.database)).broken).toBeNull();
      await owner.database.destroy();
    } finally {
      await store.close();
    }
  });

  it('is completed when it is done again after the process died between key and record', async () => {
    const store = await madeUpStore();
    try {
      const inspection = await madeUpInspection(store, await madeUpAuthority(store, 'Westmarch', '884'));
      const administrator = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
      await store.asOwner("update inspections set closed_at = '2026-12-01'");
      await store.keys.secret(`inspection/${inspection}`);
      const { fingerprint } = await store.keys.destroy(`inspection/${inspection}`, yearsLater);
      const command = { id: inspection, confirmed: true, reason: 'Its time is over', at: yearsLater };
      expect(await eraseSealedData(store, as(administrator), command)).toMatchObject([
        { after: { keyFingerprint: fingerprint } },
      ]);
    } finally {
      await store.close();
    }
  });
});

describe('what one process holds of opened payloads', () => {
  const bytes = (count: number) => ({ inspectionId: 'a', plain: new Uint8Array(count) });
  it('stays within its room: what was asked for longest ago goes', () => {
    const cache = openedCache(100);
    cache.keep('one', bytes(40));
    cache.keep('two', bytes(40));
    cache.find('one');
    cache.keep('three', bytes(40));
    expect([cache.find('one'), cache.find('two'), cache.find('three')].map((found) => found !== null)).toEqual([
      true,
      false,
      true,
    ]);
    expect(cache.held()).toBe(80);
  });
  it('is nothing that would push out all the rest', () => {
    const cache = openedCache(100);
    cache.keep('one', bytes(40));
    cache.keep('large', bytes(60));
    expect(cache.find('large')).toBeNull();
    expect(cache.find('one')).not.toBeNull();
  });
  it('is forgotten with its inspection, and counted once however often it is kept', () => {
    const cache = openedCache(100);
    cache.keep('one', bytes(40));
    cache.keep('one', bytes(30));
    cache.keep('other', { ...bytes(10), inspectionId: 'b' });
    expect(cache.held()).toBe(40);
    cache.forget('a');
    expect([cache.find('one'), cache.held()]).toEqual([null, 10]);
  });
  it('is one cache for all who use the same keys', async () => {
    const keys = { keys: {} as never };
    expect(cacheOf(keys)).toBe(cacheOf({ ...keys }));
  });
});
