import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsWorld, documentsWorld } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const where = 'Pages 3 to 7: reporting lines';
const page = (number: string) => `${world.base}/number/${number}/supply`;
const pdf = (name: string, text = name) => ({ file: { name, bytes: `%PDF-1.4 ${text}` } });
const under = async (number: string) => (await world.documents()).filter((each) => each.number === number);

describe('supplying a document', () => {
  it('is for the authority, the chair of the board for the board’s, and for nobody else', async () => {
    const statusOf = async (role: Parameters<typeof world.as>[0], number: string) =>
      (await (await world.as(role)).get(page(number))).status;
    expect(await statusOf('officer', '1.01')).toBe(200);
    expect(await statusOf('director', '4.01')).toBe(200);
    expect(await statusOf('chair', '4.01')).toBe(200);
    expect(await statusOf('chair', '1.01')).toBe(404);
    expect(await statusOf('stranger', '1.01')).toBe(404);
    for (const role of ['lead', 'team', 'quality', 'administrator'] as const) {
      expect(await statusOf(role, '1.01')).toBe(403);
    }
    expect(await statusOf('officer', '1.11')).toBe(404);
    const chair = await world.as('chair');
    const sent = await chair.upload(page('1.01'), { whereToLook: where }, pdf('1.01 Structure.pdf'), page('4.01'));
    expect(sent.status).toBe(404);
    expect(await under('1.01')).toEqual([]);
  });

  it('keeps the file sealed, and the next one under the number is its second edition', async () => {
    const officer = await world.as('officer');
    const first = await officer.upload(
      page('1.01'),
      { whereToLook: where },
      pdf('1.01 Structure.pdf', 'reporting lines'),
    );
    expect(first.location).toBe(`${world.base}/number/1.01`);
    const [one] = await under('1.01');
    expect(one).toMatchObject({ edition: 1, state: 'supplied', whereToLook: where, fileName: '1.01 Structure.pdf' });
    const second = await officer.upload(
      page('1.01'),
      { whereToLook: where, replaces: one?.id ?? '' },
      pdf('1.01 New.pdf'),
    );
    expect(second.status).toBe(303);
    expect((await under('1.01')).map(({ edition, state }) => [edition, state])).toEqual([
      [1, 'replaced'],
      [2, 'supplied'],
    ]);
    const held = await world.service.store.asOwner<{ sealed: Buffer }>(
      'select sealed from sealed_pieces union all select sealed from sealed_payloads',
    );
    expect(held.some(({ sealed }) => sealed.includes('reporting lines') || sealed.includes('PDF'))).toBe(false);
  });

  it('without a file, or with an empty one, says so and keeps what was typed', async () => {
    const officer = await world.as('officer');
    const none = await officer.upload(page('1.02'), { whereToLook: 'Page <1>' }, { file: { name: '', bytes: '' } });
    expect(none.status).toBe(422);
    expect(none.body).toContain('Choose a file.');
    expect(none.body).toContain('Page &lt;1&gt;');
    const empty = await officer.upload(page('1.02'), { whereToLook: where }, { file: { name: '1.02.pdf', bytes: '' } });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('empty');
    expect(await under('1.02')).toEqual([]);
  });

  it('larger than is taken says how large it may be, and nothing of it is kept', async () => {
    const large = { file: { name: '1.02 Large.zip', bytes: Buffer.alloc(101 * 1_048_576) } };
    const refused = await (await world.as('officer')).upload(page('1.02'), { whereToLook: where }, large);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('larger than 100 MB');
    expect(refused.body).toContain(where);
    expect(await under('1.02')).toEqual([]);
    const kept = await world.service.store.asOwner(
      'select id from sealed_payloads where id not in (select payload_id from documents)',
    );
    expect(kept).toEqual([]);
  });

  it('without words on where to look keeps the file, which waits until they are given', async () => {
    const officer = await world.as('officer');
    const kept = await officer.upload(page('1.03'), { whereToLook: '' }, pdf('1.03 Information.pdf'));
    expect(kept.status).toBe(422);
    expect(kept.body).toContain('The file has arrived and is kept');
    expect(kept.body).toContain('Say where to look');
    const [waiting] = await under('1.03');
    expect(waiting).toMatchObject({ state: 'waiting', edition: 0 });
    expect((await (await world.as('lead')).get(`${world.base}/number/1.03`)).body).not.toContain(
      '1.03 Information.pdf',
    );
    const done = await officer.post(`${world.base}/waiting`, {
      [`number-${waiting?.id}`]: '1.03',
      [`whereToLook-${waiting?.id}`]: where,
    });
    expect(done.status).toBe(303);
    expect(await under('1.03')).toMatchObject([{ state: 'supplied', edition: 1, whereToLook: where }]);
  });

  it('asks which number is right when the name says another one', async () => {
    const officer = await world.as('officer');
    const asked = await officer.upload(page('1.04'), { whereToLook: where }, pdf('1.05 Training.pdf'));
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('begins with 1.05, and you supply it as 1.04');
    expect(asked.body).toContain(where);
    const waiting = (await world.documents()).find(({ state }) => state === 'waiting');
    const done = await officer.post(`${world.base}/waiting`, {
      [`number-${waiting?.id}`]: '1.05',
      [`whereToLook-${waiting?.id}`]: where,
    });
    expect(done.status).toBe(303);
    expect(await under('1.05')).toHaveLength(1);
    expect(await under('1.04')).toEqual([]);
  });

  it('twice with the very same file is said, and nothing is kept twice', async () => {
    const officer = await world.as('officer');
    await officer.upload(page('1.06'), { whereToLook: where }, pdf('1.06 Policy.pdf'));
    const again = await officer.upload(page('1.06'), { whereToLook: where }, pdf('1.06 Policy.pdf'));
    expect(again.status).toBe(422);
    expect(again.body).toContain('supplied already, as edition 1 of 1.06');
    expect(await under('1.06')).toHaveLength(1);
  });

  it('by two people at once gives two editions, and none is lost', async () => {
    const [one, other] = [await world.as('officer'), await world.as('director')];
    const answers = await Promise.all([
      one.upload(page('1.07'), { whereToLook: where }, pdf('1.07 A.pdf')),
      other.upload(page('1.07'), { whereToLook: where }, pdf('1.07 B.pdf')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await under('1.07')).map(({ edition }) => edition)).toEqual([1, 2]);
  });

  it('by two people who replace the same edition: the second is told, and its file waits', async () => {
    const officer = await world.as('officer');
    await officer.upload(page('1.08'), { whereToLook: where }, pdf('1.08 Old.pdf'));
    const [old] = await under('1.08');
    const replaces = old?.id ?? '';
    const [one, other] = await Promise.all([
      officer.upload(page('1.08'), { whereToLook: where, replaces }, pdf('1.08 A.pdf')),
      (await world.as('director')).upload(page('1.08'), { whereToLook: where, replaces }, pdf('1.08 B.pdf')),
    ]);
    expect([one.status, other.status].sort()).toEqual([303, 409]);
    const second = one.status === 409 ? one : other;
    expect(second.body).toContain('after you opened the page');
    expect((await under('1.08')).map(({ state }) => state).sort()).toEqual(['replaced', 'supplied', 'waiting']);
  });

  it('takes a table of single children to be read and checked', async () => {
    const officer = await world.as('officer');
    const table = 'Child unique ID,Date of birth,Date arrangement commenced\n17,1/5/2012,3/5/2015\n';
    await officer.upload(page('2.03'), { whereToLook: where }, { file: { name: '2.03 Fostered.csv', bytes: table } });
    expect((await under('2.03')).map(({ checkState }) => checkState)).not.toEqual(['none']);
  });

  it('is over once judgements are made', async () => {
    await world.service.store.asOwner("update inspections set stage = 'moderation' where id = $1", [world.inspection]);
    expect((await (await world.as('officer')).get(page('1.09'))).status).toBe(403);
    await world.service.store.asOwner("update inspections set stage = 'notified' where id = $1", [world.inspection]);
  });
});

describe('a document’s file', () => {
  const supplied = async (number: string, name: string, bytes: string) => {
    const officer = await world.as('officer');
    const answer = await officer.upload(page(number), { whereToLook: where }, { file: { name, bytes } });
    expect(answer.status).toBe(303);
    const found = (await under(number)).at(-1);
    if (found === undefined) throw new Error('Nothing was supplied.');
    return `${world.base}/${found.id}/file`;
  };

  it('is saved and never shown, whatever is in it and whatever it is called', async () => {
    const html = '<html><script>alert(1)</script></html>';
    const lead = await world.as('lead');
    const named = await lead.get(await supplied('3.01', '3.01 page.pdf', html));
    expect(named.status).toBe(200);
    expect(named.body).toBe(html);
    expect(named.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="3.01 page.pdf"; filename*=UTF-8''3.01%20page.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const page = await lead.get(await supplied('3.02', '3.02 page.html', html));
    expect(page.headers['content-type']).toBe('application/octet-stream');
    const odd = await lead.get(await supplied('3.03', '../../3.03 "a\u202Efdp"\r\nX: 1.exe', html));
    expect(String(odd.headers['content-disposition'])).toMatch(/^attachment; filename="3.03 [^"/]+"; filename/);
    expect(odd.headers.x).toBeUndefined();
  });

  it('is the very bytes that were sent, also where they are many', async () => {
    const bytes = 'Eleven by one. '.repeat(700_000);
    const answer = await (await world.as('team')).get(await supplied('3.04', '3.04 Large.docx', bytes));
    expect(answer.body === bytes).toBe(true);
    expect(answer.headers['content-length']).toBe(String(bytes.length));
  });

  it('is on record as opened, by whom and what for', async () => {
    const path = await supplied('3.06', '3.06 Report.pdf', 'text');
    const lead = await world.as('lead');
    await lead.get(path);
    const opened = await world.service.store.asOwner('select user_id, purpose from openings order by id desc limit 1');
    expect(opened).toEqual([{ user_id: world.people.lead, purpose: 'Reading document 3.06, edition 1' }]);
  });

  it('is for those who may see the document', async () => {
    const [authority, board] = [await supplied('3.07', '3.07.pdf', 'a'), await supplied('4.07', '4.07.pdf', 'b')];
    const statusOf = async (role: Parameters<typeof world.as>[0], path: string) =>
      (await (await world.as(role)).get(path)).status;
    for (const role of ['officer', 'director', 'lead', 'team', 'quality'] as const) {
      expect([await statusOf(role, authority), await statusOf(role, board)]).toEqual([200, 200]);
    }
    expect([await statusOf('chair', authority), await statusOf('chair', board)]).toEqual([404, 200]);
    expect([await statusOf('stranger', authority), await statusOf('administrator', board)]).toEqual([404, 403]);
  });

  it('that was taken back is for those who supply alone', async () => {
    const path = await supplied('3.08', '3.08.pdf', 'a');
    const officer = await world.as('officer');
    await officer.post(path.replace(/file$/, 'withdraw'), { reason: 'Sent in error', version: '1' });
    expect((await officer.get(path)).status).toBe(200);
    expect((await (await world.as('lead')).get(path)).status).toBe(404);
  });
});
