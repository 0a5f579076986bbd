import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpWorkbook } from '#made-up-lists';
import { type ListsWorld, listsWorld } from '../lists-world.test-data.ts';

let world: ListsWorld;
let path: string;
const workbook = madeUpWorkbook({ defects: 10 });
let logged: string[] = [];

beforeAll(async () => {
  world = await listsWorld({}, { logStream: { write: (line) => void logged.push(line) } });
  path = `${world.base}/send`;
});
afterAll(() => world.service.close());

const file = (bytes: Uint8Array | string, name = 'lists.xlsx') => ({ files: { name, bytes } });
const payloads = async () => (await world.service.store.asOwner('select 1 from sealed_payloads')).length;

describe('sending lists', () => {
  it('is for those who supply them, at a stage in which they are asked for', async () => {
    for (const [role, status] of [
      ['officer', 200],
      ['director', 200],
      ['lead', 403],
      ['team', 403],
      ['administrator', 403],
      ['stranger', 404],
    ] as const) {
      expect([role, (await (await world.as(role)).get(path)).status]).toEqual([role, status]);
    }
    await world.service.store.asOwner("update inspections set stage = 'moderation'");
    const officer = await world.as('officer');
    expect((await officer.get(path)).status).toBe(403);
    expect((await officer.get(world.base)).body).toContain('The inspection is at another stage now.');
    expect((await officer.upload(path, { stage: '2' }, file(workbook), '/account')).status).toBe(403);
    await world.service.store.asOwner("update inspections set stage = 'notified'");
    expect(await payloads()).toBe(0);
  });

  it('suggests the stage: the first until its lists are there, then the second', async () => {
    await world.due(1, 1, '2026-11-25');
    await world.due(8, 2, '2026-12-01');
    const page = await (await world.as('officer')).get(path);
    expect(page.body).toMatch(/value="1" checked/);
    expect(page.body).toContain('List 1 by Wednesday 25 November 2026');
    expect(page.body).toContain('List 8 by Tuesday 1 December 2026');
  });

  it('says what is missing beside its field, keeps what was typed, and keeps no file', async () => {
    const officer = await world.as('officer');
    const none = await officer.upload(path, { stage: '2', note: 'Back <soon>' }, file('', ''));
    expect(none.status).toBe(422);
    expect(none.body).toContain('Choose a file.');
    expect(none.body).toContain('Back &lt;soon&gt;');
    expect(none.body).toMatch(/value="2" checked/);
    const noStage = await officer.upload(path, { note: 'x' }, file(workbook));
    expect(noStage.status).toBe(422);
    expect(noStage.body).toContain('Choose the stage that these lists are for.');
    const longNote = await officer.upload(path, { stage: '1', note: 'x'.repeat(2001) }, file(workbook));
    expect(longNote.body).toContain('The note must be 2000 characters or fewer.');
    expect(await payloads()).toBe(0);
    expect(await world.submissions()).toEqual([]);
  });

  it('makes a submission, which is read, and leads to its page', async () => {
    const officer = await world.as('officer');
    const answer = await officer.upload(path, { stage: '1', note: 'First lists' }, file(workbook, 'Ours <1>.xlsx'));
    expect(answer).toMatchObject({ status: 303, location: `${world.base}/1` });
    const page = await officer.get(`${world.base}/1`);
    expect(page.body).toContain('Submission 1 has arrived.');
    await world.service.app.work.settled();
    const [submission] = await world.submissions();
    expect(submission).toMatchObject({ number: 1, stage: 1, note: 'First lists', state: 'checked' });
    expect((await officer.get(`${world.base}/1`)).body).toContain('Ours &lt;1&gt;.xlsx');
  });

  it('tells a script where to go on instead of leading there, so that the message is still to be read', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.get(path);
    const form = new FormData();
    form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '');
    form.append('stage', '2');
    form.append('files', new File([new Uint8Array(madeUpWorkbook({ seed: 'script' }))], 'a.xlsx'));
    const sent = new Response(form);
    logged = [];
    const answer = await world.service.app.inject({
      method: 'POST',
      url: path,
      headers: {
        accept: 'application/json',
        cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': sent.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    expect([answer.statusCode, answer.json()]).toEqual([200, { next: `${world.base}/2` }]);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.cookies.map(({ name }) => name)).toContain('bestfit-done');
    await world.service.app.work.settled();
    // It is answered once: a second answer is an error that nobody sees but the log.
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.filter((line) => Number(JSON.parse(line).level) >= 40)).toEqual([]);
  });

  it('refuses the very same files again, and takes those sent before when others came between', async () => {
    const officer = await world.as('officer');
    const again = await officer.upload(path, { stage: '2' }, file(madeUpWorkbook({ seed: 'script' })));
    expect(again.status).toBe(422);
    expect(again.body).toContain('These are the files of submission 2, unchanged.');
    expect((await officer.upload(path, { stage: '2' }, file(workbook))).status).toBe(303);
  });

  it('keeps what was typed, and no file, of somebody whose sign-in ran out meanwhile', async () => {
    await world.service.app.work.settled();
    const officer = await world.as('officer');
    const { body } = await officer.get(path);
    await world.service.store.asOwner('update sessions set ended_at = now()');
    const before = await payloads();
    const form = new FormData();
    form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '');
    form.append('stage', '2');
    form.append('note', 'Written over lunch');
    form.append('files', new File([new Uint8Array(workbook)], 'a.xlsx'));
    const sent = new Response(form);
    const answer = await world.service.app.inject({
      method: 'POST',
      url: path,
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': sent.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      expect.stringContaining('/sign-in?next=%2Fkept-form'),
    ]);
    expect(await payloads()).toBe(before);
    const kept = decodeURIComponent(String(answer.headers.location).split('next=')[1] ?? '');
    const again = await world.as('officer');
    for (const { name, value } of answer.cookies) if (name === 'bestfit-kept') again.cookies.set(name, value);
    expect((await again.get(kept)).body).toContain('Written over lunch');
  });

  it('by two at once makes two submissions; of the same files by two at once, one', async () => {
    await world.service.app.work.settled();
    const before = (await world.submissions()).length;
    const [officer, director] = [await world.as('officer'), await world.as('director')];
    const both = await Promise.all([
      officer.upload(path, { stage: '2' }, file(madeUpWorkbook({ seed: 'one' }))),
      director.upload(path, { stage: '2' }, file(madeUpWorkbook({ seed: 'other' }))),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const same = await Promise.all(
      [officer, director].map((browser) =>
        browser.upload(path, { stage: '2' }, file(madeUpWorkbook({ seed: 'same' }))),
      ),
    );
    expect(same.map(({ status }) => status).sort()).toEqual([303, 422]);
    await world.service.app.work.settled();
    const all = await world.submissions();
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: before + 3 }, (_, at) => at + 1));
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['checked']));
    const [row] = await world.service.store.asOwner<{ left: string }>(
      `select count(*) as left from sealed_payloads p where kind = 'data-request-file'
         and not exists (select from submission_files f where f.payload_id = p.id)`,
    );
    expect(Number(row?.left)).toBe(0);
  });

  it('takes many files at once, read together', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.get(path);
    const form = new FormData();
    form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '');
    form.append('stage', '2');
    form.append(
      'files',
      new File(
        [
          'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source\n1,1,WBRI,01/02/2010,16,10/10/2026,1A\n',
        ],
        'list 1.csv',
      ),
    );
    form.append('files', new File(['%PDF-1.4 not a list'], 'list 2.csv'));
    const sent = new Response(form);
    const answer = await world.service.app.inject({
      method: 'POST',
      url: path,
      headers: {
        cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': sent.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    expect(answer.statusCode).toBe(303);
    await world.service.app.work.settled();
    const last = (await world.submissions()).at(-1);
    expect(last?.files).toHaveLength(2);
    expect(last?.summary?.lists.find(({ list }) => list === 1)).toMatchObject({ rows: 1, submission: last?.number });
    expect(last?.summary?.lists.filter(({ submission }) => submission === last?.number)).toHaveLength(1);
    expect(last?.summary?.unread).toEqual(['"list 2.csv" is a PDF document. Give the workbook that it was made from.']);
  });
});
