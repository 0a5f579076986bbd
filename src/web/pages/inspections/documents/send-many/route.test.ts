import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsWorld, documentsWorld, sendFiles } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const path = () => `${world.base}/send-many`;
const waiting = async () => (await world.documents()).filter(({ state }) => state === 'waiting');
const file = (name: string) => ({ name, bytes: `The text of ${name}` });

describe('many documents sent at once', () => {
  it('wait under the numbers of their names; those without one are told, and nothing is supplied yet', async () => {
    const officer = await world.as('officer');
    const names = ['1.01 A.pdf', '1.01b B.pdf', '2.02 C.docx', '3.3 D.docx', '4.05 E.pdf', '1.1 F.pdf', '1.11 G.pdf'];
    const sent = [...names, 'notes <b>.docx', '2.06 H.csv', '3.10 I.pdf'].map(file);
    const answer = await sendFiles(officer, path(), sent, world.service);
    expect(answer).toMatchObject({ status: 303, location: `${world.base}/waiting` });
    expect((await waiting()).map(({ number }) => number ?? '–').sort()).toEqual(
      ['1.01', '1.01', '2.02', '2.06', '3.03', '3.10', '4.05', '–', '–', '–'].sort(),
    );
    const { body } = await officer.get(`${world.base}/waiting`);
    expect(body).toContain('10 files wait, 3 of them without a number that is asked for');
    expect(body).toContain('notes &lt;b&gt;.docx');
    expect(body).toContain('the name does not begin with the number of a document');
    expect(body).toContain('1.1 may be 1.01 or 1.10');
    expect(body).toContain('1.11 is asked for only when');
    const list = await officer.get(world.base);
    expect(list.body).toContain('10 files sent, and not supplied yet');
    expect(list.body).toContain('<strong>37</strong> missing');
    expect((await (await world.as('lead')).get(world.base)).body).not.toContain('not supplied yet');
  });

  it('are supplied as they are described, and what is left empty goes on waiting', async () => {
    const officer = await world.as('officer');
    const all = await waiting();
    const idOf = (name: string) => all.find(({ fileName }) => fileName === name)?.id ?? '';
    const [first, second, board, notes] = ['1.01 A.pdf', '1.01b B.pdf', '4.05 E.pdf', 'notes <b>.docx'].map(idOf);
    const page = `${world.base}/waiting`;
    const nothing = await officer.post(page, { [`number-${first}`]: '1.01', [`whereToLook-${first}`]: '' });
    expect(nothing.status).toBe(422);
    expect(nothing.body).toContain('Say of at least one file where to look.');
    const faulty = await officer.post(page, {
      [`number-${first}`]: '1.01',
      [`whereToLook-${first}`]: 'Page <2>',
      [`number-${notes}`]: '',
      [`whereToLook-${notes}`]: 'Page 9',
    });
    expect(faulty.status).toBe(422);
    expect(faulty.body).toContain('Choose the number of the document.');
    expect(faulty.body).toContain('Page &lt;2&gt;');
    const done = await officer.post(page, {
      [`number-${first}`]: '1.01',
      [`whereToLook-${first}`]: 'Page 2',
      [`number-${second}`]: '1.01',
      [`whereToLook-${second}`]: 'Page 3',
      [`number-${board}`]: '4.05',
      [`whereToLook-${board}`]: 'Page 4',
      [`number-${notes}`]: '3.02',
      [`whereToLook-${notes}`]: 'Page 9',
    });
    expect(done.status).toBe(303);
    expect((await waiting()).length).toBe(6);
    const there = (await world.documents()).filter(({ state }) => state === 'supplied');
    expect(there.map(({ number, edition }) => [number, edition])).toEqual([
      ['1.01', 1],
      ['1.01', 2],
      ['3.02', 1],
      ['4.05', 1],
    ]);
    const chair = await world.as('chair');
    expect((await chair.get(`${world.base}/${board}/file`)).status).toBe(200);
    expect((await chair.get(`${world.base}/${notes}/file`)).status).toBe(404);
    const again = await officer.post(page, { [`number-${first}`]: '1.01', [`whereToLook-${first}`]: 'Page 2' });
    expect(again.status).toBe(409);
  });

  it('replace what stood before only where that is said', async () => {
    const officer = await world.as('officer');
    await world.supplied('3.05', { name: '3.05 Old.pdf' });
    await sendFiles(officer, path(), [file('3.05 New.pdf')], world.service);
    const { body } = await officer.get(`${world.base}/waiting`);
    expect(body).toContain('It is replaced by this file');
    const id = (await waiting()).find(({ number }) => number === '3.05')?.id;
    await officer.post(`${world.base}/waiting`, {
      [`number-${id}`]: '3.05',
      [`whereToLook-${id}`]: 'Page 1',
      [`replaces-${id}`]: 'yes',
    });
    const states = (await world.documents()).filter(({ number }) => number === '3.05').map(({ state }) => state);
    expect(states).toEqual(['replaced', 'supplied']);
  });

  it('say why only some numbers can be chosen, and ask what they replace in words that are true before one is', async () => {
    const { body } = await (await world.as('officer')).get(`${world.base}/waiting`);
    const about = (name: string) => {
      const from = body.indexOf(`${name}</h2>`);
      return body.slice(from, body.indexOf('Take this file back', from));
    };
    // Sent without a number: the authority's alone.
    const without = about('1.1 F.pdf');
    expect(without).toContain('4.01 to 4.10 are not among these: this file was sealed for the authority alone');
    expect(without).toContain('If something is supplied under the number you choose');
    expect(without).not.toContain('What is supplied under this number already');
    await sendFiles(await world.as('officer'), path(), [file('4.09 Board.pdf')], world.service);
    const { body: later } = await (await world.as('officer')).get(`${world.base}/waiting`);
    expect(later).toContain('Only documents of the safeguarding board are among these');
  });

  it('are taken back one by one, and are then shown to nobody', async () => {
    const officer = await world.as('officer');
    const [one] = await waiting();
    const page = `${world.base}/${one?.id}/discard`;
    expect((await (await world.as('lead')).get(page)).status).toBe(403);
    expect((await officer.post(page, { version: '1' })).status).toBe(303);
    expect((await waiting()).some(({ id }) => id === one?.id)).toBe(false);
    expect((await (await world.as('lead')).get(`${world.base}/${one?.id}/file`)).status).toBe(404);
  });

  it('by the chair are the board’s: another’s waiting files are not theirs to see', async () => {
    const chair = await world.as('chair');
    await sendFiles(chair, path(), [file('4.02 Members.pdf'), file('1.02 Not theirs.pdf')], world.service);
    const { body } = await chair.get(`${world.base}/waiting`);
    expect(body).toContain('4.02 Members.pdf');
    expect(body).toContain('1.02 Not theirs.pdf');
    expect(body).not.toContain('2.02 C.docx');
    expect(body).not.toContain('value="1.02"');
    expect(body).not.toContain('among these');
    const [mine] = (await waiting()).filter(({ fileName }) => fileName.startsWith('1.02'));
    const refused = await chair.post(`${world.base}/waiting`, {
      [`number-${mine?.id}`]: '1.02',
      [`whereToLook-${mine?.id}`]: 'Page 1',
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('4.01 to 4.10');
  });

  it('are refused together when there is none, one is empty, or there are too many', async () => {
    const officer = await world.as('officer');
    const before = (await waiting()).length;
    const none = await sendFiles(officer, path(), [], world.service);
    expect([none.status, none.body.includes('Choose a file.')]).toEqual([422, true]);
    const empty = await sendFiles(officer, path(), [file('1.02.pdf'), { name: '1.03.pdf', bytes: '' }], world.service);
    expect([empty.status, empty.body.includes('is empty')]).toEqual([422, true]);
    const many = Array.from({ length: 21 }, (_, at) => file(`1.0${(at % 9) + 1} ${at}.pdf`));
    const tooMany = await sendFiles(officer, path(), many, world.service);
    expect([tooMany.status, tooMany.body.includes('at most 20 files')]).toEqual([422, true]);
    expect((await waiting()).length).toBe(before);
  });

  it('are sent by nobody else', async () => {
    for (const [role, status] of [
      ['lead', 403],
      ['team', 403],
      ['quality', 403],
      ['administrator', 403],
      ['stranger', 404],
    ] as const) {
      const browser = await world.as(role);
      expect([role, (await browser.get(path())).status]).toEqual([role, status]);
      expect([role, (await browser.get(`${world.base}/waiting`)).status]).toEqual([role, status]);
    }
  });

  it('leave an empty page when nothing waits', async () => {
    const quiet = await documentsWorld();
    try {
      expect((await (await quiet.as('officer')).get(`${quiet.base}/waiting`)).body).toContain('Nothing waits.');
    } finally {
      await quiet.service.close();
    }
  });
});
