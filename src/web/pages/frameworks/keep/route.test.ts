import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFramework } from '#inspection';
import { madeUpFramework } from '#made-up-framework';
import { madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { frameworkHash, frameworkKept } from '#store';

let service: MadeUpService;
let browser: Browser;
let userId: string;

beforeAll(async () => {
  service = await madeUpService();
  userId = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
  browser = await service.signedIn(userId);
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const addressOf = (version: string) => `/frameworks/lighthouse-1/${version}`;

async function draft(version: string, title = 'Lights') {
  const framework = madeUpFramework({ version, title, shortTitle: `Lights ${version}` });
  await service.store.change({ for: 'person', userId }, testTime, async (tx) =>
    loadFramework({
      framework,
      hash: frameworkHash(framework),
      builtIn: false,
      there: await frameworkKept(tx, framework.id, version),
      replace: true,
    }),
  );
}

/** The hidden fields of a step's page, as a browser would send them. */
async function seen(path: string) {
  const { body } = await browser.get(path);
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
  return { version: field('version'), hash: field('hash') };
}
const from = (year: number) => ({ 'from-day': '1', 'from-month': '1', 'from-year': String(year) });
const until = (year: number) => ({ 'until-day': '31', 'until-month': '12', 'until-year': String(year) });

async function publish(version: string, fields: Readonly<Record<string, string>>) {
  const path = `${addressOf(version)}/publish`;
  return browser.post(path, { ...(await seen(path)), reason: 'A new edition', ...fields });
}
const statusOf = async (version: string) => {
  const kept = await service.store.read({ for: 'person', userId }, (tx) => frameworkKept(tx, 'lighthouse-1', version));
  return kept?.status ?? 'gone';
};

describe('publishing a draft', () => {
  it('is for administrators, and for what was loaded', async () => {
    await draft('1');
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Rosa Lindqvist', [{ role: 'analyst' }]));
    expect((await analyst.get(`${addressOf('1')}/publish`)).status).toBe(403);
    expect((await browser.get('/frameworks/sif-2015/2015-06-01/publish')).status).toBe(404);
  });

  it('asks for a first day and a reason, at their fields', async () => {
    const { status, body } = await publish('1', { reason: '' });
    expect(status).toBe(422);
    expect(body).toContain('href="#from"');
    expect(body).toContain('href="#reason"');
    expect(await statusOf('1')).toBe('draft');
  });

  it('warns of what is in force at the same time, and goes on when that is meant', async () => {
    const fields = { ...from(2017), ...until(2019) };
    const warned = await publish('1', fields);
    expect(warned.status).toBe(422);
    expect(text(warned.body)).toContain(
      'In force at the same time: Single inspection framework 2015, version 2015-06-01',
    );
    expect(warned.body).toContain('value="2017"');
    const { location } = await publish('1', { ...fields, overlap: 'yes' });
    expect(location).toBe(addressOf('1'));
    expect(text((await service.visitor().get(addressOf('1'))).body)).toContain('1 January 2017 to 31 December 2019');
  });

  it('cannot be done twice: the second of two people is told what is there', async () => {
    await draft('2');
    const path = `${addressOf('2')}/publish`;
    const first = await seen(path);
    await publish('2', from(2020));
    const second = await browser.post(path, { ...first, reason: 'Me too', ...from(2021) }, '/frameworks/load');
    expect(second.status).toBe(422);
    expect(text(second.body)).toContain('This version has been published already.');
    expect(await statusOf('2')).toBe('published');
  });

  it('of a draft that was replaced after it was read is refused, and nothing typed is lost', async () => {
    await draft('3');
    const path = `${addressOf('3')}/publish`;
    const read = await seen(path);
    await draft('3', 'Another title');
    const { status, body } = await browser.post(path, { ...read, reason: 'I read it', ...from(2030), overlap: 'yes' });
    expect(status).toBe(409);
    expect(body).toContain('What is there now');
    expect(body).toContain('Another title');
    expect(body).toContain('I read it');
    expect(await statusOf('3')).toBe('draft');
    const now = /name="hash" value="([^"]*)"/.exec(body)?.[1] ?? '';
    const version = /name="version" value="([^"]*)"/.exec(body)?.[1] ?? '';
    const again = await browser.post(path, { hash: now, version, reason: 'I read it', ...from(2030), overlap: 'yes' });
    expect(again.location).toBe(addressOf('3'));
  });
});

describe('a published version', () => {
  it('is given a last day, with a reason', async () => {
    const path = `${addressOf('2')}/end`;
    const without = await browser.post(path, { ...(await seen(path)), ...until(2029), reason: '', overlap: 'yes' });
    expect(without.status).toBe(422);
    await browser.post(path, { ...(await seen(path)), ...until(2029), reason: 'Replaced', overlap: 'yes' });
    expect(text((await service.visitor().get(addressOf('2'))).body)).toContain('1 January 2020 to 31 December 2029');
  });

  it('is withdrawn with a reason, stays readable, and applies no more', async () => {
    const path = `${addressOf('2')}/withdraw`;
    await browser.post(path, { ...(await seen(path)), reason: 'It had a fault' });
    expect(await statusOf('2')).toBe('withdrawn');
    expect(text((await service.visitor().get(addressOf('2'))).body)).toContain('Withdrawn');
    const applies = text((await service.visitor().get('/frameworks?on-day=1&on-month=6&on-year=2025')).body);
    expect(applies).toContain('None of the frameworks here is in force on 1 June 2025.');
    expect(text((await browser.get(path)).body)).toContain('This cannot be done to a version that stands so.');
  });

  it('cannot be removed', async () => {
    const path = `${addressOf('3')}/remove`;
    const body = { version: '2', hash: 'x', reason: 'Away' };
    expect((await browser.post(path, body, '/frameworks/load')).status).toBe(422);
    expect(await statusOf('3')).toBe('published');
  });
});

describe('removing a draft', () => {
  it('asks why, and leaves nothing but its line in the log', async () => {
    await draft('4');
    const path = `${addressOf('4')}/remove`;
    expect((await browser.post(path, { ...(await seen(path)), reason: '' })).status).toBe(422);
    expect((await browser.post(path, { ...(await seen(path)), reason: 'Wrong file' })).location).toBe('/frameworks');
    expect(await statusOf('4')).toBe('gone');
    expect((await browser.get(path)).status).toBe(404);
    const [row] = await service.store.asOwner<{ reason: string }>(
      `select content->>'reason' as reason from change_log where kind = 'framework-draft-removed'`,
    );
    expect(row?.reason).toBe('Wrong file');
  });
});
