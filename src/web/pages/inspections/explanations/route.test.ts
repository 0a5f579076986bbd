import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { explanationsOf } from '#store';

let service: MadeUpService;
let [base, inspectionId, leadId] = ['', '', ''];
let officer: Browser;
let lead: Browser;
let chair: Browser;
let team: Browser;
let stranger: Browser;

const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'));
const give = (about: string) => `${base}/give?about=${encodeURIComponent(about)}`;
const ask = (about: string) => `${base}/ask?about=${encodeURIComponent(about)}`;
const kept = async (about: string) => {
  const all = await service.store.read({ for: 'person', userId: leadId }, (tx) => explanationsOf(tx, inspectionId));
  const found = all.find((each) => each.about === about && !each.withdrawn);
  if (found === undefined) throw new Error(`Nothing is explained about ${about}.`);
  return found;
};
const versionOn = (body: string) => /name="version" value="([^"]*)"/.exec(body)?.[1] ?? '';
/** Fills in a form of a page as it is now. */
const save = async (browser: Browser, path: string, fields: Readonly<Record<string, string>>) =>
  browser.post(path, { version: versionOn((await browser.get(path)).body), ...fields });

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  const eastmarch = await madeUpAuthority(store, 'Eastmarch', '885');
  inspectionId = await madeUpInspection(store, westmarch);
  base = `/inspections/${inspectionId}/explanations`;
  leadId = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId }]);
  const person = async (name: string, held: Parameters<typeof madeUpPerson>[2]) =>
    service.signedIn(await madeUpPerson(store, name, held));
  lead = await service.signedIn(leadId);
  officer = await person('Jakub Zielinski', [{ role: 'data-officer', authorityId: westmarch }]);
  chair = await person('Dev Chatterjee', [{ role: 'lscb-chair', authorityId: westmarch }]);
  team = await person('Marek Nowak', [{ role: 'team-inspector', inspectionId }]);
  stranger = await person('Leila Haddad', [{ role: 'data-officer', authorityId: eastmarch }]);
});
afterAll(() => service.close());

describe('the explanations of an inspection', () => {
  it('say, while there are none, what will be here and what to do first', async () => {
    expect((await officer.get(base)).body).toContain('Explain a list, a column or a document');
    expect((await lead.get(base)).body).toContain('Ask about what is missing');
    const { body } = await team.get(base);
    expect(body).toContain('The lead inspector asks, and the authority explains.');
    expect(main(body)).not.toContain('/choose');
  });

  it('are for those who have to do with the documents of the inspection', async () => {
    expect((await chair.get(base)).status).toBe(200);
    expect((await stranger.get(base)).status).toBe(404);
    expect((await service.visitor().get(base)).location).toContain('/sign-in');
    expect((await officer.get(ask('list/8'))).status).toBe(403);
    expect((await lead.get(give('list/8'))).status).toBe(403);
    expect((await team.get(ask('list/8'))).status).toBe(403);
  });

  it.each(['list/12', 'list/8/no-such-column', 'document/9.99', '', 'x'])(
    'are not about what the request does not have: “%s”',
    async (about) => {
      expect((await officer.get(give(about))).status).toBe(404);
      expect((await lead.get(ask(about))).status).toBe(404);
    },
  );

  it('are about something chosen from all that there is', async () => {
    const { body } = await officer.get(`${base}/give/choose`);
    expect(body).toContain('<optgroup label="Columns of lists">');
    expect(body).toContain('value="list/8/placement-urn"');
    expect(body).not.toContain('value="measure/');
    expect((await lead.get(`${base}/ask/choose`)).body).toContain('value="line/A24"');
    expect((await officer.get(`${base}/ask/choose`)).status).toBe(403);
    const board = await chair.get(`${base}/give/choose`);
    expect(board.body).toContain('value="document/4.01"');
    expect(board.body).not.toContain('value="document/2.05"');
    expect(board.body).not.toContain('value="list/');
  });
});

describe('an explanation', () => {
  it('is given, asked for again, given otherwise, accepted', async () => {
    const about = 'list/8/placement-urn';
    const refused = await officer.post(give(about), { words: '' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Say why it cannot be supplied');
    const given = await save(officer, give(about), { words: 'Westmarch does not hold <b>it</b>.' });
    expect(given.location).toBe(base);
    const listed = main((await lead.get(base)).body);
    expect(listed).toContain('List 8, Children looked after');
    expect(listed).toContain('Waiting for the lead inspector (1)');
    expect(listed).toContain('&lt;b&gt;it&lt;/b&gt;');
    expect(listed).toContain('Jakub Zielinski');

    const answer = `${base}/${(await kept(about)).id}/answer`;
    const none = await save(lead, answer, {});
    expect(none.body).toContain('Choose whether you accept');
    const wordless = await save(lead, answer, { answer: 'still-asked' });
    expect(wordless.status).toBe(422);
    expect(wordless.body).toContain('Say what is still to be explained.');
    expect(wordless.body).toMatch(/value="still-asked"[^>]*checked/);
    await save(lead, answer, { answer: 'still-asked', answerWords: 'Since when?' });
    const waits = main((await officer.get(base)).body);
    expect(waits).toContain('Waiting for the authority (1)');
    expect(waits).toContain('Since when?');

    await save(officer, give(about), { words: 'Since May 2015.' });
    await save(lead, answer, { answer: 'accepted' });
    expect(main((await officer.get(base)).body)).toContain('Accepted (1)');
  });

  it('of a figure is given when the lead inspector asked about it', async () => {
    const about = 'measure/assessments-in-time';
    const subject = /value="(measure\/[^"]+)"/.exec((await lead.get(`${base}/ask/choose`)).body)?.[1] ?? about;
    const early = await officer.post(give(subject), { words: 'It is high.' });
    expect(early.body).toContain('Figures are explained when the lead inspector asks');
    expect((await save(lead, ask(subject), { asked: '' })).body).toContain('Say what you want explained.');
    await save(lead, ask(subject), { asked: 'Why is it so high?' });
    const again = await lead.post(ask(subject), { asked: 'Why?' });
    expect(again.body).toContain('has been asked about already');
    expect((await lead.get(`${base}/${(await kept(subject)).id}/answer`)).status).toBe(404);
    expect((await officer.get(give(subject))).body).toContain('Why is it so high?');
    await save(officer, give(subject), { words: 'Many moved here.' });
    expect((await kept(subject)).words).toBe('Many moved here.');
  });

  it('of the board’s documents is given by its chair, who sees no others', async () => {
    await save(chair, give('document/4.08'), { words: 'No child has died.' });
    const { body } = await chair.get(base);
    expect(main(body)).toContain('Document 4.08');
    expect(main(body)).not.toContain('List 8');
    const other = await chair.post(give('document/4.08'), { version: '1', words: 'Otherwise.' });
    expect(other.status).toBe(303);
    const refused = await chair.post(`${base}/give?about=document%2F2.05`, { words: 'No.' });
    expect(refused.body).toContain('The chair of a safeguarding board explains the board');
  });

  it('that somebody changed meanwhile is shown beside what was written', async () => {
    const about = 'document/2.04';
    await save(officer, give(about), { words: 'There were none.' });
    const seen = versionOn((await officer.get(give(about))).body);
    await save(officer, give(about), { words: 'There was one.' });
    const second = await officer.post(give(about), { version: seen, words: 'There were two.' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('There was one.');
    expect(second.body).toContain('There were two.');
    expect(second.body).toContain('You wrote otherwise');
  });

  it('that two begin at once is begun by one, and the second sees it', async () => {
    const about = 'document/2.01';
    const both = await Promise.all([
      officer.post(give(about), { version: '', words: 'One.' }),
      officer.post(give(about), { version: '', words: 'Two.' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('is withdrawn by whoever began it, with a reason', async () => {
    const about = 'document/3.01';
    await save(officer, give(about), { words: 'It is being written.' });
    const { id } = await kept(about);
    expect((await lead.get(`${base}/${id}/withdraw-question`)).status).toBe(404);
    const refused = await save(officer, `${base}/${id}/withdraw`, { reason: '' });
    expect(refused.body).toContain('Say why it is withdrawn');
    await save(officer, `${base}/${id}/withdraw`, { reason: 'It came after all.' });
    expect(main((await officer.get(base)).body)).toContain('Withdrawn (1)');
    await expect(kept(about)).rejects.toThrow();
    await save(lead, ask('document/3.02'), { asked: 'Where is it?' });
    const asked = await kept('document/3.02');
    expect((await officer.get(`${base}/${asked.id}/withdraw`)).status).toBe(404);
    await save(lead, `${base}/${asked.id}/withdraw-question`, { reason: 'It is there.' });
    await expect(kept('document/3.02')).rejects.toThrow();
  });

  it('may say that no meetings are planned, is shown where they would stand, and is withdrawn when one is', async () => {
    const meetings = `/inspections/${inspectionId}/meetings`;
    expect((await officer.get(meetings)).body).toContain('Say that no meetings are planned');
    expect((await chair.get(give('meetings'))).body).not.toContain('cannot be supplied');
    expect((await officer.get(give('meetings'))).body).toContain('Why no meetings are listed');
    await save(officer, give('meetings'), { words: 'None is held in <these> weeks.' });
    expect((await lead.get(meetings)).body).toContain('None is held in &lt;these&gt; weeks.');
    expect(main((await lead.get(base)).body)).toContain('The list of planned meetings');
    const { id } = await kept('meetings');
    await save(officer, `${base}/${id}/withdraw`, { reason: 'One is planned now.' });
    expect((await lead.get(meetings)).body).not.toContain('None is held in');
    const refused = await chair.post(give('meetings'), { version: '', words: 'None.' });
    expect(refused.body).toContain('The chair of a safeguarding board explains the board');
  });

  it('keeps its name when the request no longer asks for what it is about, and can be withdrawn, not changed', async () => {
    const about = 'document/4.02';
    const choose = (review: boolean) =>
      service.store.asOwner('update inspections set lscb_review = $2 where id = $1', [inspectionId, review]);
    await save(officer, give(about), { words: 'It is being written.' });
    await choose(false);
    const page = main((await officer.get(base)).body);
    expect(page).toMatch(/Document 4\.02, [^<]+ \(no longer asked for\)/);
    expect(page).not.toContain(give(about).replaceAll('&', '&amp;'));
    const { id } = await kept(about);
    await save(officer, `${base}/${id}/withdraw`, { reason: 'Nobody asks for it.' });
    await expect(kept(about)).rejects.toThrow();
    await choose(true);
  });

  it('of another inspection is not there', async () => {
    const nobodys = '00000000-0000-4000-8000-000000000000';
    for (const path of ['answer', 'withdraw-question']) {
      expect((await lead.get(`${base}/${nobodys}/${path}`)).status).toBe(404);
    }
    expect((await stranger.get(give('list/8'))).status).toBe(404);
  });
});
