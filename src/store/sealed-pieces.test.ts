import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#inspection';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { keysNeeded } from './backup/keys-needed.ts';
import {
  eraseSealedData,
  keepSealed,
  keepSealedPieces,
  openSealed,
  openSealedParts,
  submissionsOf,
  sweep,
} from './index.ts';
import { pieceBytes } from './sealed-pieces.ts';
import { referringToPayloads } from './unreferred-payloads.ts';

const as = (userId: string) => ({ for: 'person', userId }) as const;
const opening = { purpose: 'Testing', at: testTime };
const service = { for: 'service', what: 'test' } as const;

let store: MadeUpStore;
let inspection: string;
let [officer, otherOfficer, administrator] = ['', '', ''];

beforeAll(async () => {
  store = await madeUpStore();
  const westmarch = await madeUpAuthority(store, 'Westmarch', 'WES');
  const eastmarch = await madeUpAuthority(store, 'Eastmarch', 'EAS');
  inspection = await madeUpInspection(store, westmarch);
  officer = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'data-officer', authorityId: westmarch }]);
  otherOfficer = await madeUpPerson(store, 'Una Marsh', [{ role: 'data-officer', authorityId: eastmarch }]);
  administrator = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
});
afterAll(() => store.close());

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function keep(bytes: Uint8Array, { limit = bytes.length, by = officer, chunk = 65_536 } = {}) {
  const source = inChunks(bytes, chunk);
  return keepSealedPieces(store, as(by), {
    inspectionId: inspection,
    kind: 'data-request-file',
    source,
    limit,
    at: testTime,
  });
}
async function keepOrFail(bytes: Uint8Array): Promise<string> {
  const kept = await keep(bytes);
  if (kept === 'too-large') throw new Error('It was said to be too large.');
  return kept.payloadId;
}
const payloads = async () =>
  (await store.asOwner<{ id: string }>('select id from sealed_payloads order by sealed_at, id')).map(({ id }) => id);

describe('a payload in pieces', () => {
  it.each([
    ['nothing', 0, 1],
    ['a byte', 1, 1],
    ['exactly a piece', pieceBytes, 1],
    ['a byte more than a piece', pieceBytes + 1, 2],
    ['several pieces', 2.5 * pieceBytes, 3],
  ])('of %s opens as it was kept, whatever the chunks it came in', async (_what, length, pieces) => {
    const bytes = randomBytes(length);
    for (const chunk of [1_000_003, 65_536]) {
      const kept = await keep(bytes, { chunk });
      if (kept === 'too-large') throw new Error('It was said to be too large.');
      expect(kept.bytes).toBe(length);
      const opened = await openSealed(store, as(officer), kept.payloadId, 'Testing', testTime);
      expect(opened instanceof Uint8Array && Buffer.compare(opened, bytes) === 0).toBe(true);
      const [row] = await store.asOwner('select pieces, length(sealed) as own from sealed_payloads where id = $1', [
        kept.payloadId,
      ]);
      expect(row).toEqual({ pieces, own: 0 });
    }
  });

  it('lies in the database as nothing that can be read', async () => {
    const id = await keepOrFail(Buffer.from('child 17, born 3 May 2009'.repeat(1000)));
    const [row] = await store.asOwner<{ sealed: Buffer }>('select sealed from sealed_pieces where payload_id = $1', [
      id,
    ]);
    expect(row?.sealed.includes('child')).toBe(false);
  });

  it('larger than may be, or broken off, leaves nothing', async () => {
    const before = await payloads();
    expect(await keep(randomBytes(pieceBytes + 5), { limit: pieceBytes + 4 })).toBe('too-large');
    const broken = (async function* () {
      yield randomBytes(pieceBytes + 1);
      throw new Error('The connection broke off.');
    })();
    const payload = {
      inspectionId: inspection,
      kind: 'data-request-file',
      source: broken,
      limit: 1e9,
      at: testTime,
    } as const;
    await expect(keepSealedPieces(store, as(officer), payload)).rejects.toThrow('broke off');
    expect(await payloads()).toEqual(before);
  });

  it('is kept by nobody for the inspection of another authority', async () => {
    await expect(keep(randomBytes(10), { by: otherOfficer })).rejects.toThrow(/row-level security/);
  });

  it('is finished once: nobody says another number of pieces afterwards', async () => {
    const id = await keepOrFail(randomBytes(10));
    const { numUpdatedRows } = await store.read(as(officer), (tx) =>
      tx.updateTable('sealed_payloads').set({ pieces: 7 }).where('id', '=', id).executeTakeFirst(),
    );
    expect(numUpdatedRows).toBe(0n);
  });
});

describe('a payload in pieces that was tampered with', () => {
  const damaged = { code: 'damaged' };
  const opens = async (id: string) => {
    const opened = await openSealedParts(store, as(officer), [id], opening);
    if (isRefusal(opened)) throw new Error(opened.words);
    return opened[0]?.bytes();
  };

  it('is damaged: cut', async () => {
    const id = await keepOrFail(randomBytes(2 * pieceBytes + 1));
    await store.asOwner('delete from sealed_pieces where payload_id = $1 and n = 2', [id]);
    await expect(opens(id)).rejects.toMatchObject(damaged);
    await store.asOwner('update sealed_payloads set pieces = 2 where id = $1', [id]);
    await expect(opens(id)).rejects.toMatchObject(damaged);
  });

  it('is damaged: its pieces in another order', async () => {
    const id = await keepOrFail(randomBytes(2 * pieceBytes + 1));
    for (const [from, to] of [
      [0, 9],
      [1, 0],
      [9, 1],
    ]) {
      await store.asOwner('update sealed_pieces set n = $3 where payload_id = $1 and n = $2', [id, from, to]);
    }
    await expect(opens(id)).rejects.toMatchObject(damaged);
  });

  it('is damaged: a piece from another payload, or one changed', async () => {
    const [one, other] = [await keepOrFail(randomBytes(10)), await keepOrFail(randomBytes(10))];
    await store.asOwner(
      'update sealed_pieces set sealed = (select sealed from sealed_pieces where payload_id = $2) where payload_id = $1',
      [one, other],
    );
    await expect(opens(one)).rejects.toMatchObject(damaged);
    await store.asOwner(
      'update sealed_pieces set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where payload_id = $1',
      [other],
    );
    await expect(opens(other)).rejects.toMatchObject(damaged);
  });
});

describe('a payload that is opened', () => {
  const openedOne = async (id: string, by = officer) => {
    const opened = await openSealedParts(store, as(by), [id], opening);
    const [payload] = isRefusal(opened) ? [] : opened;
    if (payload === undefined) throw new Error('It did not open.');
    return payload;
  };

  it('is damaged, and not empty, to somebody who may not see it any more when its bytes are read', async () => {
    const [{ id: authority = '' } = {}] = await store.asOwner<{ id: string }>(
      "select id from authorities where name = 'Westmarch'",
    );
    const leaving = await madeUpPerson(store, 'Lena Ford', [{ role: 'data-officer', authorityId: authority }]);
    const plain = Buffer.from('a few bytes');
    const one = { inspectionId: inspection, kind: 'data-request-file', plain, at: testTime } as const;
    const payload = await openedOne(await keepSealed(store, as(officer), one), leaving);
    await store.asOwner("update users set status = 'suspended' where id = $1", [leaving]);
    await expect(payload.bytes()).rejects.toMatchObject({ code: 'damaged' });
    await expect(payload.bytes(plain.length)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is damaged where it holds fewer or more bytes than are on record', async () => {
    const payload = await openedOne(await keepOrFail(randomBytes(1000)));
    expect((await payload.bytes(1000)).length).toBe(1000);
    await expect(payload.bytes(1001)).rejects.toMatchObject({ code: 'damaged' });
    await expect(payload.bytes(999)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('payloads that no record refers to', () => {
  it('are found by every column that refers to payloads', async () => {
    const rows = await store.asOwner<{ from: string; column: string }>(
      `select conrelid::regclass::text as from, attname as column from pg_constraint
       join pg_attribute on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and confrelid = 'sealed_payloads'::regclass and conrelid <> 'sealed_pieces'::regclass`,
    );
    const told = rows.map(({ from, column }) => `${from.split('.').at(-1)} ${column}`).sort();
    expect(referringToPayloads.map((pair) => pair.join(' ')).sort()).toEqual(told);
  });

  it('are swept after some hours, and those of records are not', async () => {
    await madeUpSubmission(store, {
      inspectionId: inspection,
      by: officer,
      files: [{ name: 'lists.xlsx', bytes: madeUpWorkbook() }],
    });
    const opened = await keepOrFail(randomBytes(10));
    await openSealed(store, as(officer), opened, 'Testing', testTime);
    const left = await keepOrFail(randomBytes(pieceBytes + 1));
    const hours = (count: number) => new Date(testTime.getTime() + count * 3_600_000);
    await sweep(store, hours(5));
    expect(await payloads()).toContain(left);
    await sweep(store, hours(7));
    const kept = await payloads();
    expect(kept).not.toContain(left);
    expect(kept).toContain(opened);
    const [submission] = await store.read(as(officer), (tx) => submissionsOf(tx, inspection));
    expect(kept).toContain(submission?.files[0]?.payloadId);
    expect(await store.asOwner('select 1 from sealed_pieces where payload_id = $1', [left])).toEqual([]);
  });
});

describe('an inspection whose sealed data are erased', () => {
  it('keeps no piece, no name of a file and no words beside them, needs no key any more, and takes nothing', async () => {
    expect(await store.read(service, keysNeeded)).toContain(`inspection/${inspection}`);
    const [submission] = await store.read(as(officer), (tx) => submissionsOf(tx, inspection));
    const id = submission?.files[0]?.payloadId ?? '';
    await store.asOwner("update submissions set state = 'unreadable', fault = 'lists.xlsx is damaged'");
    await store.asOwner("update inspections set stage = 'closed', closed_at = '2016-01-01'");
    const at = new Date('2040-01-05T10:00:00Z');
    await store.asOwner("update submissions set note = 'As agreed'");
    await store.asOwner(
      `insert into explanations (id, inspection_id, about, asked, answer_words) values (gen_random_uuid(), $1, 'list/8', 'Why?', 'So')`,
      [inspection],
    );
    await store.asOwner(
      `insert into documents (id, inspection_id, number, edition, file_name, bytes, sha256, payload_id, where_to_look, state,
         withdrawn_because, supplied_at)
       values (gen_random_uuid(), $1, '1.01', 1, 'a.pdf', 1, 'a', $2, 'Page 2', 'withdrawn', 'Wrong one', '2015-06-01')`,
      [inspection, id],
    );
    const done = await eraseSealedData(store, as(administrator), {
      id: inspection,
      confirmed: true,
      reason: 'Due',
      at,
    });
    expect(isRefusal(done)).toBe(false);
    expect(await store.asOwner('select 1 from sealed_pieces')).toEqual([]);
    const [after] = await store.read(as(officer), (tx) => submissionsOf(tx, inspection));
    expect(after).toMatchObject({ note: 'Erased', fault: null, files: [{ name: 'Erased' }] });
    expect(await store.asOwner('select asked, words, answer_words from explanations')).toEqual([
      { asked: 'Erased', words: null, answer_words: 'Erased' },
    ]);
    expect(
      await store.asOwner('select file_name, where_to_look, return_words, withdrawn_because from documents'),
    ).toEqual([{ file_name: 'Erased', where_to_look: 'Erased', return_words: null, withdrawn_because: 'Erased' }]);
    expect(await openSealed(store, as(officer), id, 'Testing', at)).toMatchObject({ code: 'key-destroyed' });
    expect(await openSealedParts(store, as(officer), [id], { purpose: 'Testing', at })).toMatchObject({
      code: 'key-destroyed',
    });
    await expect(keep(randomBytes(10))).rejects.toMatchObject({ code: 'key-destroyed' });
    const plain = randomBytes(pieceBytes + 1);
    await expect(
      keepSealed(store, as(officer), { inspectionId: inspection, kind: 'data-request-file', plain, at }),
    ).rejects.toMatchObject({ code: 'key-destroyed' });
    expect(await store.read(service, keysNeeded)).not.toContain(`inspection/${inspection}`);
  });
});
