import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { openStore, type Store } from '#store';
import { inspects, judge, plan } from './made-up-programme.test-data.ts';
import { programmeNow } from './programme-now.ts';

let service: MadeUpService;
/** The same installation, as another process has it open. */
let elsewhere: Store;
let administrator: string;
let westmarch: string;
beforeAll(async () => {
  service = await madeUpService();
  const { keysFolder, ownerUrl } = service.store;
  elsewhere = await openStore({
    data: keysFolder,
    databaseUrl: ownerUrl,
    keysFolder,
    masterKeyFile: join(keysFolder, 'master.key'),
    pool: 1,
    statementSeconds: 30,
    holder: 'another process',
    tell: () => {},
  });
  administrator = await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]);
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  await judge(service.store, westmarch, 'good', '2023-11-23');
});
afterAll(async () => {
  await elsewhere.close();
  await service.close();
});

const seenBy = (userId: string, today = '2026-11-23') => programmeNow(service.store, { for: 'person', userId }, today);

describe('the programme that is kept', () => {
  it('is the same for everybody who sees it, until something changes', async () => {
    const hmci = await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]);
    const before = await seenBy(administrator);
    expect(await seenBy(hmci)).toBe(before);
    const id = await plan(elsewhere, westmarch, '2027-01-11');
    const after = await seenBy(hmci);
    expect(before.state.inspections).toEqual([]);
    expect(after.state.inspections.map((each) => each.id)).toEqual([id]);
    expect(await seenBy(administrator)).toBe(after);
  });

  it('is another on another day', async () => {
    const today = await seenBy(administrator);
    const tomorrow = await seenBy(administrator, '2026-11-24');
    expect([today.state.today, tomorrow.state.today]).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('is kept from those who are behind a wall, and what they see is kept for nobody', async () => {
    const authorityId = westmarch;
    const director = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'director', authorityId }]);
    const all = await seenBy(administrator);
    const little = await seenBy(director);
    expect(all.state.inspections).toHaveLength(1);
    expect(little.state.inspections).toEqual([]);
    expect(await seenBy(administrator)).toBe(all);
  });
});

describe('pages of the programme', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await service.signedIn(administrator);
  });
  const pages = async (on: Browser = browser) => ({
    list: (await on.get('/programme?sort=name')).body,
    capacity: (await on.get('/programme/capacity')).body,
    authority: (await on.get(`/programme/authorities/${westmarch}`)).body,
    csv: (await on.get('/programme/export.csv')).body,
  });

  it('show at once what another process changed', async () => {
    const before = await pages();
    const fenholme = await madeUpAuthority(elsewhere, 'Fenholme', '902');
    await plan(elsewhere, fenholme, '2027-03-01');
    await inspects(elsewhere, administrator);
    const after = await pages();
    expect(before.list).not.toContain('Fenholme');
    expect(after.list).toContain('The inspection of Fenholme: 1 March 2027');
    expect(before.capacity).toContain('0 people inspect today');
    expect(after.capacity).toContain('1 person inspects today');
    expect(after.capacity).toContain('Fenholme, week of 1 March 2027, in March 2027');
    expect(after.csv).toContain('902,Fenholme');
    await plan(elsewhere, westmarch, '2027-06-07', { subject: 'lscb' });
    expect(before.authority).not.toContain('7 June 2027');
    expect((await pages()).authority).toContain('7 June 2027');
  });

  it('turn with the day, though nothing has changed', async () => {
    const dunwater = await madeUpAuthority(service.store, 'Dunwater', '903');
    await judge(service.store, dunwater, 'good', '2023-11-23');
    const overdue = /At risk: Overdue<\/strong>/;
    expect((await pages()).list).not.toMatch(overdue);
    service.clock.now = new Date('2026-11-24T00:01:00Z');
    const next = await pages(await service.signedIn(administrator));
    service.clock.now = testTime;
    expect(next.list).toMatch(overdue);
    expect(next.csv).toMatch(/903,Dunwater,.*Overdue/);
  });

  it('keep apart what is asked for, and who asks', async () => {
    const reader = await service.signedIn(await madeUpPerson(service.store, 'Tomas Reyes', [{ role: 'hmci' }]));
    expect((await browser.get('/programme?holding=902')).body).toContain('value="902"');
    const { body } = await reader.get('/programme?holding=884');
    expect(body).toContain('value="884"');
    expect(body).toContain('Tomas Reyes');
    expect(body).not.toContain('Fenholme');
    const again = await browser.get('/programme?holding=884');
    expect(again.body).toContain('Ada Quill');
    expect(again.body).not.toContain('Tomas Reyes');
    const tokenOn = (page: string) => /name="_csrf" value="([^"]+)"/.exec(page)?.[1];
    expect(tokenOn(again.body)).not.toBe(tokenOn(body));
  });
});
