import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let browser: Browser;
const path = '/frameworks/what-good-looks-like/1/wording';
const documents = process.env.BESTFIT_FOUNDING_DOCUMENTS;

beforeAll(async () => {
  service = await madeUpService();
  browser = await service.signedIn(await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const send = (bytes: string | Uint8Array, fields: Readonly<Record<string, string>> = {}) =>
  browser.upload(
    path,
    { source: 'Made up', terms: 'Made up', open: 'all', version: '0', ...fields },
    { file: { name: 'text.txt', bytes } },
  );
const keptRows = () => service.store.asOwner('select framework from framework_wordings');

describe('importing the official wording', () => {
  it('is for administrators, and for frameworks whose document is known', async () => {
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Rosa Lindqvist', [{ role: 'analyst' }]));
    expect((await analyst.get(path)).status).toBe(403);
    expect((await browser.get(path)).status).toBe(200);
    const described = await browser.get('/frameworks/slac-2012/2012/wording');
    expect(described.body).toContain('href="/frameworks/slac-2009/2009/wording"');
    expect(described.body).not.toContain('type="file"');
  });

  it('refuses another document, with what differs, and keeps nothing but what was typed', async () => {
    const { status, body } = await send('A letter about something else.', { source: 'A <b>letter</b>' });
    expect(status).toBe(422);
    expect(text(body)).toContain('differs from the published one in one place. Nothing was kept.');
    expect(text(body)).toContain('None of the 71 statements is in this document.');
    expect(body).toContain('A &lt;b&gt;letter&lt;/b&gt;');
    expect(await keptRows()).toEqual([]);
  });

  it.each([
    ['a PDF', '%PDF-1.7', /this is a PDF/],
    ['an empty text', '  \n ', /The file is empty/],
    ['bytes that are no text', new Uint8Array([1, 2, 0, 4]), /this is no text file/],
    ['a file that is too large', 'x'.repeat(2 * 1024 * 1024 + 1), /must be smaller than 2 MB/],
    ['more text than any framework has', 'words '.repeat(334_000), /no framework/],
  ])('refuses %s at the file', async (_, bytes, words) => {
    const { status, body } = await send(bytes);
    expect(status).toBe(422);
    expect(text(body)).toMatch(words);
    expect(body).toContain('id="file-error"');
  });

  it('answers other pages while a long text is matched', async () => {
    const order: string[] = [];
    const long = send('the children and young people who need help '.repeat(40_000)).then(() => order.push('document'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await service.visitor().get('/health');
    order.push('page');
    await long;
    expect(order).toEqual(['page', 'document']);
  });
});

describe.skipIf(documents === undefined)('with the published document', () => {
  const published = () => readFileSync(join(documents ?? '', 'what-good-looks-like.txt'));

  it('names each difference with its line when one word is changed', async () => {
    const changed = published().toString('utf8').replaceAll('child protection', 'child guarding');
    const { status, body } = await send(changed);
    expect(status).toBe(422);
    expect(text(body)).toContain('It is changed');
    expect(await keptRows()).toEqual([]);
  });

  it('keeps every statement with its source, and the same again changes nothing', async () => {
    expect((await send(published())).location).toBe('/frameworks/what-good-looks-like/1');
    expect(await keptRows()).toHaveLength(1);
    const page = await browser.get(path);
    expect(text(page.body)).toContain('Statements 71');
    const again = await send(published(), { version: '1' });
    expect(again.status).toBe(303);
    expect((await service.store.asOwner(`select 1 from change_log where subject_kind = 'wording'`)).length).toBe(1);
  });

  it('asks why when another copy takes its place, and tells the second of two people', async () => {
    const other = Buffer.concat([published(), Buffer.from('\n')]);
    expect((await send(other, { version: '1' })).body).toContain('href="#reason"');
    expect((await send(other, { version: '1', reason: 'A cleaner copy' })).status).toBe(303);
    const late = await send(published(), { version: '1', reason: 'Mine' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Mine');
  });
});
