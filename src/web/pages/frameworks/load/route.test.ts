import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpFramework } from '#made-up-framework';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let browser: Browser;
const path = '/frameworks/load';

beforeAll(async () => {
  service = await madeUpService();
  browser = await service.signedIn(await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const file = (content: unknown, name = 'lights.json') => ({
  file: { name, bytes: typeof content === 'string' ? content : JSON.stringify(content) },
});
const drafts = async () => (await service.store.asOwner('select id from frameworks')).length;

describe('loading a framework', () => {
  it('is for administrators', async () => {
    expect((await service.visitor().get(path)).location).toBe('/sign-in?next=%2Fframeworks%2Fload');
    const lead = await service.signedIn(await madeUpPerson(service.store, 'Rosa Lindqvist', [{ role: 'analyst' }]));
    expect((await lead.get(path)).status).toBe(403);
    const forged = await lead.upload(path, {}, file(madeUpFramework()), '/frameworks');
    expect(forged.status).toBe(403);
    expect(await drafts()).toBe(0);
  });

  it('lists every fault with its place, keeps the text, and keeps nothing else', async () => {
    const wrong = { ...madeUpFramework(), scale: [], rules: [{ id: '<img src=x>' }] };
    const { status, body } = await browser.upload(path, {}, file(wrong));
    expect(status).toBe(422);
    expect(text(body)).toMatch(/The framework has \d+ faults: each is listed with its place/);
    expect(body).toContain('/rules/0');
    expect(body).toContain('&lt;img src=x&gt;');
    expect(body).not.toContain('<img src=x>');
    expect(await drafts()).toBe(0);
  });

  it.each([
    ['no JSON', '{"id": ', /is no JSON/],
    ['a key named twice', '{"id": "a", "id": "b"}', /names “id” twice/],
    ['a PDF', '%PDF-1.7 …', /this is a PDF/],
    [
      'a version that does for no address',
      JSON.stringify(madeUpFramework({ version: '1/2' })),
      /The version must be 1 to 40/,
    ],
    [
      'a character that cannot be kept',
      JSON.stringify(madeUpFramework({ title: 'a\u0000b' })),
      /A character here cannot be kept/,
    ],
    [
      'a version that Bestfit brings',
      JSON.stringify(madeUpFramework({ id: 'sif-2015', version: '2015-06-01' })),
      /Bestfit brings/,
    ],
  ])('refuses %s, in words at the file', async (_, content, words) => {
    const { status, body } = await browser.upload(path, {}, file(content));
    expect(status).toBe(422);
    expect(text(body)).toMatch(words);
    expect(body).toContain('id="file-error"');
    expect(await drafts()).toBe(0);
  });

  it('asks for a file or a text', async () => {
    const { status, body } = await browser.upload(path, {}, {});
    expect(status).toBe(422);
    expect(body).toContain('Choose a file, or paste its text.');
  });

  it('keeps a draft, which its page shows as it will be, to administrators only', async () => {
    const { location } = await browser.upload(path, {}, file(madeUpFramework()));
    expect(location).toBe('/frameworks/lighthouse-1/1');
    const page = text((await browser.get('/frameworks/lighthouse-1/1')).body);
    expect(page).toContain('This is a draft as its page will be.');
    expect(page).toContain('A poor lamp makes the whole poor.');
    expect(page).toMatch(/When The lamp is poor or “ship-lost” is declared true: Overall may only be poor\./);
    expect((await service.visitor().get('/frameworks/lighthouse-1/1')).status).toBe(404);
    expect((await service.visitor().get('/frameworks')).body).not.toContain('Lighthouses');
  });

  it('takes a pasted text too; the same again changes nothing', async () => {
    await browser.upload(path, { text: JSON.stringify(madeUpFramework(), null, 2) }, {});
    expect(text((await browser.get('/frameworks/lighthouse-1/1')).body)).toContain('Nothing was changed.');
    expect(await drafts()).toBe(1);
  });

  it('replaces a draft only when told to, and keeps what was sent until then', async () => {
    const other = madeUpFramework({ title: 'Lights & lamps' });
    const asked = await browser.upload(path, {}, file(other));
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('Put this one in its place');
    expect(asked.body).toContain('Lights &amp; lamps');
    const { location } = await browser.upload(path, { text: JSON.stringify(other), replace: 'yes' }, {});
    expect(location).toBe('/frameworks/lighthouse-1/1');
    expect((await browser.get('/frameworks/lighthouse-1/1')).body).toContain('Lights &amp; lamps');
  });

  it('escapes whatever a framework says', async () => {
    const hostile = '<script>alert(1)</script>';
    const framework = madeUpFramework({ version: 'hostile', title: hostile, shortTitle: hostile, summary: hostile });
    await browser.upload(path, {}, file(framework));
    for (const page of [
      '/frameworks',
      '/frameworks/lighthouse-1/hostile',
      '/frameworks/lighthouse-1/hostile/publish',
    ]) {
      const { body } = await browser.get(page);
      expect(body).toContain('&lt;script&gt;');
      expect(body).not.toContain(hostile);
    }
  });
});
