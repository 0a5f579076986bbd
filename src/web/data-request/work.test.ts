import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions } from '#annex-a';
import { isRefusal } from '#inspection';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { eraseSealedData, type KeptSubmission, openSealed, submissionsOf } from '#store';
import { answeringThread } from './answering/answering-thread.ts';
import { asking } from './answering/ask.ts';
import { readingQueue } from './reading/reading-queue.ts';
import type { RequestWork } from './request-work.ts';

let service: MadeUpService;
let authorityId: string;
let inspectionId: string;
let officer: string;
let lead: string;
let stranger: string;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  inspectionId = await madeUpInspection(store, authorityId);
  officer = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'data-officer', authorityId }]);
  lead = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId }]);
  const elsewhere = await madeUpAuthority(store, 'Fenholme', 'FEN');
  stranger = await madeUpPerson(store, 'Una Marsh', [{ role: 'data-officer', authorityId: elsewhere }]);
});
afterAll(() => service.close());

const headings = 'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source';
const contacts = (...ids: readonly string[]) =>
  Buffer.from([headings, ...ids.map((id) => `${id},1,WBRI,01/02/2010,16,10/10/2026,1A`)].join('\n'));
const send = (...files: readonly (readonly [name: string, bytes: Uint8Array | string])[]) =>
  madeUpSubmission(service.store, {
    inspectionId,
    by: officer,
    files: files.map(([name, bytes]) => ({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })),
  });
const submissions = () => service.store.read({ for: 'service', what: 'test' }, (tx) => submissionsOf(tx, inspectionId));
async function settled(number: number): Promise<KeptSubmission> {
  await service.app.work.settled();
  const found = (await submissions()).find((each) => each.number === number);
  if (found === undefined) throw new Error(`There is no submission ${number}.`);
  return found;
}
const requestOf = (userId: string) =>
  Object.assign(Object.create(null), { acting: { for: 'person', userId } }) as Parameters<RequestWork['ask']>[0];
const ask = (userId: string, submission: number | null, work: Pick<RequestWork, 'ask'> = service.app.work) =>
  work.ask(requestOf(userId), { inspectionId, submission, purpose: 'Testing' }, 'list-sizes', null);
const rowsIn = async (submission: number | null) => {
  const sizes = await ask(lead, submission);
  if (isRefusal(sizes)) throw new Error(sizes.words);
  return new Map(sizes.map(({ list, rows, from }) => [list, { rows, from }]));
};
const openings = () =>
  service.store.asOwner<{ user_id: string | null; kind: string; purpose: string }>(
    'select user_id, bestfit.sealed_kind_of(payload_id) as kind, purpose from openings order by id',
  );
const orphans = async () =>
  service.store.asOwner(
    `select kind from sealed_payloads p where not exists (select from submission_files where payload_id = p.id)
       and not exists (select from submissions where findings_payload = p.id or measures_payload = p.id)`,
  );

describe('lists that were sent', () => {
  it('are read and checked: numbers in clear, what was found and counted sealed', async () => {
    const number = await send(['lists.xlsx', madeUpWorkbook({ defects: 30 })]);
    const { state, summary, lists, findingsPayload, measuresPayload } = await settled(number);
    expect(state).toBe('checked');
    expect(lists).toMatchObject({ edition: 'sif-2015', asAt: '2026-11-23' });
    expect(lists?.lists).toHaveLength(11);
    expect(summary?.errors).toBe(summary?.lists.reduce((sum, { errors }) => sum + errors, 0));
    expect(summary?.checks.reduce((sum, { count }) => sum + count, 0)).toBe(
      (summary?.errors ?? 0) + (summary?.queries ?? 0),
    );
    const measures = await openSealed(
      service.store,
      { for: 'person', userId: lead },
      measuresPayload ?? '',
      'x',
      testTime,
    );
    expect(measures instanceof Uint8Array).toBe(true);
    expect(findingsPayload).not.toBeNull();
    const [row] = await service.store.asOwner<{ text: string }>(
      'select coalesce(summary::text, $1) || lists::text as text from submissions',
      [''],
    );
    // An id of these made-up children: whatever is about one stands sealed.
    expect(row?.text).not.toMatch(/\bW\d{3,}/);
  });

  it('replace those sent before; lists that are not sent again stay where they are', async () => {
    const number = await send(['list 1.csv', contacts('W9001', 'W9002')]);
    const { summary, lists } = await settled(number);
    expect(summary?.comparedWith).toBe(1);
    expect(lists?.lists.map(({ list, submission }) => [list, submission])).toEqual([
      [1, 2],
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((list) => [list, 1]),
    ]);
    expect(summary?.lists[0]).toMatchObject({ list: 1, rows: 2, submission: 2 });
    // What is not sent again is not missed: that would be told of ten lists each time.
    expect(summary?.checks.map(({ rule }) => rule)).not.toContain('list-not-resubmitted');
    expect(summary?.checks.map(({ rule }) => rule)).toContain('child-gone');
    const now = await rowsIn(null);
    expect(now.get(1)).toEqual({ rows: 2, from: 2 });
    expect(now.get(8)?.from).toBe(1);
    expect((await rowsIn(1)).get(1)?.rows).toBeGreaterThan(2);
  });

  it('stand in the file that they are in, also where several have one name', async () => {
    const other =
      'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Assessment completion date,Organisation completing assessment';
    const helped = `${other}\nW9001,1,WBRI,01/02/2010,16,10/10/2026,School`;
    const number = await send(['export.csv', contacts('W9001', 'W9002', 'W9003')], ['export.csv', helped]);
    const { lists, files, summary } = await settled(number);
    const idOf = (length: number) => files.find(({ bytes }) => bytes === length)?.id;
    const fileOf = (list: number) => lists?.lists.find((each) => each.list === list)?.files;
    expect(fileOf(1)).toEqual([idOf(contacts('W9001', 'W9002', 'W9003').length)]);
    expect(fileOf(2)).toEqual([idOf(helped.length)]);
    expect(summary?.lists.filter(({ submission }) => submission === number).map(({ list }) => list)).toEqual([1, 2]);
  });

  it('stand again as they were when what replaced them is taken back', async () => {
    await service.store.asOwner("update submissions set state = 'withdrawn' where number > 1");
    expect((await rowsIn(null)).get(1)?.from).toBe(1);
    expect(await ask(lead, 2)).toMatchObject({ code: 'not-there' });
    const number = await send(['list 1.csv', contacts('W9009')]);
    const { lists } = await settled(number);
    expect(lists?.lists.map(({ submission }) => submission)).toEqual([number, ...Array(10).fill(1)]);
  });

  it('are checked by their stage: at the first, an empty column of the second is not missed', async () => {
    const list = editions['sif-2015'].lists.find(({ fields }) =>
      fields.some(({ stage, blank }) => stage === 2 && !blank),
    );
    if (list === undefined) throw new Error('No list has a column of the second stage that must be filled.');
    const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(',');
    const cells = list.fields.map(({ key }) => (key === 'child-id' ? 'W9030' : ''));
    const bytes = Buffer.from(`${quoted(list.fields.map(({ heading }) => heading))}\n${quoted(cells)}\n`);
    const leftBlank = async (stage: 1 | 2) => {
      await madeUpSubmission(service.store, { inspectionId, by: officer, files: [{ name: 'a.csv', bytes }], stage });
      const { summary } = await settled((await submissions()).length);
      return summary?.checks.find(({ rule, list: of }) => rule === 'cell-left-blank' && of === list.no)?.count ?? 0;
    };
    expect(await leftBlank(1)).toBeLessThan(await leftBlank(2));
  });
});

describe('the queue', () => {
  it('waits for what another process holds, and takes it when that says nothing more', async () => {
    const number = await send(['list 1.csv', contacts('W9011')]);
    await service.store.asOwner('update submissions set held_until = $2, attempts = 1 where number = $1', [
      number,
      new Date(testTime.getTime() + 1000),
    ]);
    expect((await settled(number)).state).toBe('received');
    service.clock.now = new Date(testTime.getTime() + 1001);
    expect((await settled(number)).state).toBe('checked');
    service.clock.now = testTime;
  });

  it('gives up after three attempts, with words, and what comes after goes on', async () => {
    const number = await send(['list 1.csv', contacts('W9012')]);
    const next = await send(['list 1.csv', contacts('W9013')]);
    await service.store.asOwner('update submissions set attempts = 3 where number = $1', [number]);
    const given = await settled(number);
    expect(given.state).toBe('unreadable');
    expect(given.fault).toContain('tried three times');
    expect((await settled(next)).state).toBe('checked');
  });

  it('reads each once, and those of an inspection in their order, however many processes there are', async () => {
    const told: string[] = [];
    const numbers: number[] = [];
    for (const id of ['W9021', 'W9022', 'W9023', 'W9024']) numbers.push(await send(['list 1.csv', contacts(id)]));
    const queues = [1, 2, 3].map(() =>
      readingQueue({ store: service.store, now: () => service.clock.now }, (event) => {
        if ('became' in event) told.push(`${event.id} ${event.became}`);
      }),
    );
    while ((await submissions()).some(({ state }) => state === 'received')) {
      await Promise.all(queues.map((queue) => queue.settled()));
    }
    await Promise.all(queues.map((queue) => queue.stop()));
    const read = (await submissions()).filter(({ number }) => numbers.includes(number));
    expect(told).toEqual(read.map(({ id }) => `${id} checked`));
    expect(read.map(({ summary }) => summary?.comparedWith)).toEqual(numbers.map((number) => number - 1));
  });

  it('tells the authority when what was kept of a file is damaged', async () => {
    const number = await send(['list 1.csv', contacts('W9014')]);
    await service.store.asOwner(
      `update sealed_pieces set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))
         where payload_id = (select payload_id from submission_files f join submissions s on s.id = submission_id where number = $1)`,
      [number],
    );
    expect(await settled(number)).toMatchObject({
      state: 'unreadable',
      fault: 'What was kept of the files does not open any more. Send them again.',
    });
  });

  it('leaves nothing of what was taken back while it was read', async () => {
    const before = await orphans();
    const number = await send(['list 1.csv', contacts('W9015')]);
    const reading = service.app.work.settled();
    await service.store.asOwner("update submissions set state = 'withdrawn', version = version + 1 where number = $1", [
      number,
    ]);
    await reading;
    expect((await settled(number)).state).toBe('withdrawn');
    expect(await orphans()).toEqual(before);
  });
});

describe('a question about lists', () => {
  it('is on record before it is answered, with what it is for; the lists themselves too where it needs them', async () => {
    const before = (await openings()).length;
    await ask(lead, 1);
    await ask(lead, 1);
    const now = (await openings()).slice(before);
    expect(now.every(({ user_id, purpose }) => user_id === lead && purpose === 'Testing')).toBe(true);
    expect(now.map(({ kind }) => kind)).toEqual([
      'data-request-findings',
      'data-request-file',
      'data-request-findings',
      'data-request-file',
    ]);
  });

  it('is answered to nobody who may not see them, nor for nothing, nor about what was never sent', async () => {
    expect(await ask(stranger, null)).toMatchObject({ code: 'not-there' });
    expect(await ask(lead, 99)).toMatchObject({ code: 'not-there' });
    const silent = { inspectionId, submission: null, purpose: ' ' };
    expect(await service.app.work.ask(requestOf(lead), silent, 'list-sizes', null)).toMatchObject({
      code: 'not-valid',
    });
  });

  it('by many at once is answered to all; beyond what can wait, some are asked to come again', async () => {
    const all = await Promise.allSettled(Array.from({ length: 16 }, () => ask(lead, 1)));
    expect(all.every(({ status }) => status === 'fulfilled')).toBe(true);
    const thread = answeringThread(() => {});
    const flood = await Promise.allSettled(
      Array.from({ length: 70 }, (_, n) =>
        thread.ask({ of: 'nothing', against: null, name: 'list-sizes', asked: null, withFiles: false }, `${n % 7}`),
      ),
    );
    const refused = flood.filter((each) => each.status === 'rejected').map(({ reason }) => reason.statusCode);
    expect(refused).toEqual(Array(6).fill(503));
    await thread.end();
  });

  it('whose thread is ended with the service is told so, and the next one starts none anew', async () => {
    const thread = answeringThread(() => {});
    const work = { ask: asking({ store: service.store, now: () => testTime }, thread) };
    const dying = thread.ask({ of: 'x', against: null, name: 'list-sizes', asked: null, withFiles: false }, lead);
    const rejected = expect(dying).rejects.toMatchObject({ statusCode: 503 });
    await thread.end();
    await rejected;
    await expect(ask(lead, 1, work)).rejects.toMatchObject({ statusCode: 503 });
  });

  it('about what was sealed otherwise than it says is a fault of it alone', async () => {
    const number = await send(['list 1.csv', contacts('W9016')]);
    expect((await settled(number)).state).toBe('checked');
    await service.store.asOwner(
      `update submission_files set bytes = bytes + 1
         where submission_id = (select id from submissions where number = $1)`,
      [number],
    );
    await expect(ask(lead, number)).rejects.toMatchObject({ code: 'damaged' });
    expect(isRefusal(await ask(lead, 1))).toBe(false);
  });

  it('is refused once the sealed data of the inspection are erased, though the lists were open', async () => {
    const administrator = await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]);
    expect(isRefusal(await ask(lead, 1))).toBe(false);
    await service.store.asOwner("update inspections set stage = 'closed', closed_at = '2016-01-01'");
    const erasing = { id: inspectionId, confirmed: true, reason: 'Due', at: new Date('2040-01-05T10:00:00Z') };
    await eraseSealedData(service.store, { for: 'person', userId: administrator }, erasing);
    expect(await ask(lead, 1)).toMatchObject({ code: 'key-destroyed' });
  });
});
