import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

const none = { authorityId: null, inspectionId: null, expects: null, before: null, after: null, reason: null } as const;

describe('the change log', () => {
  let service: MadeUpService;
  let [westmarch, eastmarch, inspection, ada, ines, dora, nell] = ['', '', '', '', '', '', ''];
  let administrator: Browser;
  const text = async (browser: Browser, path: string): Promise<string> => {
    const { status, body } = await browser.get(path);
    expect(status).toBe(200);
    return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/\s+/g, ' ');
  };
  /** The entries, without the filters above them. */
  const listed = (page: string): string => page.slice(page.indexOf('</details>'));
  const change = (userId: string, ...changes: readonly Change[]) =>
    service.store.change({ for: 'person', userId }, service.clock.now, async () => changes);

  beforeAll(async () => {
    service = await madeUpService();
    const { store } = service;
    westmarch = await madeUpAuthority(store, 'Westmarch', '884');
    eastmarch = await madeUpAuthority(store, 'Eastmarch', '885');
    inspection = await madeUpInspection(store, westmarch);
    ada = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    ines = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]);
    dora = await madeUpPerson(store, 'Dora Finch', [{ role: 'director', authorityId: westmarch }]);
    nell = await madeUpPerson(store, 'Nell <b>Rowan</b>');
    const was = { name: 'Westmarch' };
    await change(ada, {
      ...none,
      kind: 'authority-changed',
      subject: { kind: 'authority', id: westmarch },
      authorityId: westmarch,
      expects: 1,
      before: was,
      after: { name: 'Westmarch Council' },
      reason: 'It calls itself so',
    });
    await change(ada, {
      ...none,
      kind: 'past-judgement-recorded',
      subject: { kind: 'past-judgement', id: randomUUID() },
      authorityId: eastmarch,
      expects: null,
      before: null,
      after: {
        framework: 'sif-2015',
        frameworkVersion: '2015-06-01',
        judgement: 'overall',
        grade: 'requires-improvement',
        publishedOn: '2016-05-03',
        source: 'A report',
      },
      reason: '=HYPERLINK("x")',
    });
    await change(ines, {
      ...none,
      kind: 'password-set',
      subject: { kind: 'user', id: ines },
      authorityId: westmarch,
      inspectionId: inspection,
      sealed: { words: 'said by a child' },
    });
    administrator = await service.signedIn(ada);
  });
  afterAll(() => service.close());

  it('says who did what, before and after in words, and why', async () => {
    const page = await text(administrator, '/change-log');
    expect(page).toContain('Ada Quill changed the authority Westmarch Council');
    expect(page).toContain('<del>Westmarch</del>');
    expect(page).toContain('<ins>Westmarch Council</ins>');
    expect(page).toContain('It calls itself so');
    expect(page).toContain('23 November 2026 at 9am');
    expect(page).toContain('>3 May 2016</dd>');
    expect(page).toContain('>Overall effectiveness</dd>');
    expect(page).toContain('>requires improvement</dd>');
    expect(page).toContain('>Lead inspector</dd>');
    expect(page).toContain('>the inspection of Westmarch Council, no week set</dd>');
  });

  it('shows no id that nobody can read', async () => {
    const page = await text(administrator, '/change-log');
    expect(page.replaceAll(/(href|value)="[^"]*"/g, '')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('says that a part is sealed, and never what it holds', async () => {
    const page = await text(administrator, '/change-log');
    expect(page).toContain('Ines Okafor set their password, in the inspection of Westmarch Council');
    expect(page).toContain('It is sealed and not shown here.');
    expect(page).not.toContain('said by a child');
  });

  it('escapes whatever people typed', async () => {
    const page = await text(administrator, '/change-log');
    expect(page).toContain('Nell &lt;b&gt;Rowan&lt;/b&gt;');
    expect(page).not.toContain('<b>Rowan');
  });

  it('shows a director what was done to their authority, by name, and nothing of another or of the inspection', async () => {
    const page = listed(await text(await service.signedIn(dora), '/change-log'));
    expect(page).toContain('Ada Quill changed the authority Westmarch Council');
    expect(page).not.toContain('Eastmarch');
    expect(page).not.toContain('Ines Okafor');
  });

  it('shows somebody without roles what was done to their account, and asks a visitor to sign in', async () => {
    const page = listed(await text(await service.signedIn(nell), '/change-log'));
    expect(page).toContain('invited Nell');
    expect(page).not.toContain('Westmarch Council');
    expect(await service.visitor().get('/change-log')).toMatchObject({ status: 303 });
    expect(await service.visitor().get('/change-log.csv')).toMatchObject({ status: 303 });
  });

  it.each([
    ['subject', () => `subject=authority/${eastmarch}`, 'recorded a past judgement of Eastmarch', 'Ines Okafor'],
    ['subject of a person, their roles too', () => `subject=user/${ines}`, 'gave a role to Ines Okafor', 'Eastmarch'],
    ['inspection', () => `subject=inspection/${inspection}`, 'opened an inspection of', 'Eastmarch'],
    ['who, by part of a name', () => 'who=okaf', 'set their password', 'Ada Quill changed'],
    ['person', () => `person=${ada}`, 'Ada Quill changed', 'set their password'],
    ['group', () => 'group=authorities', 'added the authority', 'gave a role to'],
    ['authority', () => `authority=${eastmarch}`, 'Eastmarch', 'Ines Okafor'],
    ['last day', () => 'until-day=23&until-month=11&until-year=2026', 'Ada Quill changed', 'Nothing that you may see'],
    ['first day', () => 'since-day=24&since-month=11&since-year=2026', 'Nothing that you may see', 'Ada Quill changed'],
  ])('is narrowed by %s', async (_by, query, has, hasNot) => {
    const page = listed(await text(administrator, `/change-log?${query()}`));
    expect(page).toContain(has);
    expect(page).not.toContain(hasNot);
  });

  it('says at its field what is no date, and keeps what was typed', async () => {
    const { status, body } = await administrator.get('/change-log?since-day=31&since-month=2&since-year=2026&who=okaf');
    expect(status).toBe(400);
    expect(body).toContain('href="#since"');
    expect(body).toContain('value="31"');
    expect(body).toContain('value="okaf"');
  });

  it('shows nothing, rather than failing, for an address that makes no sense', async () => {
    for (const query of [
      'subject=authority/1',
      'subject=',
      'person=me',
      'authority=%27',
      'before=x',
      'group=all',
      'who=%00%25',
      'subject=a&subject=b',
      'since-day=x',
    ]) {
      expect([200, 400]).toContain((await administrator.get(`/change-log?${query}`)).status);
    }
  });

  it('is read on by its entries’ numbers, whole and without repeating one', async () => {
    const walked: string[] = [];
    for (let path: string | null = '/change-log'; path !== null; ) {
      const page: string = await text(administrator, path);
      walked.push(...[...page.matchAll(/Entry (\d+)/g)].map(([, seq]) => seq ?? ''));
      path = /href="([^"]*before=\d+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? null;
    }
    const [{ count } = { count: '0' }] = await service.store.asOwner<{ count: string }>(
      'select count(*) from change_log',
    );
    expect(walked).toEqual(Array.from({ length: Number(count) }, (_, index) => String(Number(count) - index)));
  });

  it('is downloaded as CSV in the same words and within the same walls, without a formula in it', async () => {
    const all = await administrator.get('/change-log.csv');
    expect(all.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(all.body).toContain('Name: Westmarch,Name: Westmarch Council,It calls itself so,no');
    expect(
      all.body
        .split('\r\n')
        .slice(1)
        .every((line) => line === '' || /^\d+,2026-11-23T/.test(line)),
    ).toBe(true);
    expect(all.body).toContain(`"'=HYPERLINK(""x"")"`);
    const own = await (await service.signedIn(dora)).get('/change-log.csv');
    expect(own.body).not.toContain('Eastmarch');
    expect((await administrator.get('/change-log.csv?group=frameworks')).body.trim().split('\r\n')).toHaveLength(1);
  });

  it('names the record of an inspection that was changed, to whoever may see it', async () => {
    const explanation = randomUUID();
    const about = {
      subject: { kind: 'explanation', id: explanation },
      authorityId: westmarch,
      inspectionId: inspection,
    } as const;
    await change(ines, {
      ...none,
      ...about,
      kind: 'explanation-begun',
      after: { about: 'list/8', asked: 'Why?', words: null, answer: null, answerWords: null, withdrawn: false },
    });
    await change(ines, {
      ...none,
      ...about,
      kind: 'explanation-changed',
      expects: 1,
      before: { withdrawn: false },
      after: { withdrawn: true },
    });
    for (const [expects, answer] of [
      [2, 'still-asked'],
      [3, 'accepted'],
    ] as const) {
      await change(ines, {
        ...none,
        ...about,
        kind: 'explanation-changed',
        expects,
        before: { answer: null },
        after: { answer },
      });
    }
    const lead = await text(await service.signedIn(ines), '/change-log?group=data-request');
    const title = 'changed an explanation in the inspection of Westmarch Council';
    expect(lead).toContain(`${title}: list 8`);
    for (const said of ['asked for', 'asked again for', 'accepted']) {
      expect(lead).toContain(`Ines Okafor ${said} an explanation in the inspection of Westmarch Council: list 8`);
    }
    // An administrator reads the log, and not what was explained.
    const others = await text(administrator, '/change-log?group=data-request');
    expect(others).toContain(title);
    expect(others).not.toContain(`${title}:`);
    expect(await text(administrator, '/change-log?group=programme')).not.toContain(title);
  });

  it('says what will be there while it is empty for somebody', async () => {
    const idle = await madeUpPerson(service.store, 'Ivo Dale');
    const page = await text(await service.signedIn(idle), `/change-log?person=${idle}`);
    expect(page).toContain('Nothing that you may see');
  });

  it('stays readable when it holds a kind that this version does not know', async () => {
    const [{ seq } = { seq: 0 }] = await service.store.asOwner<{ seq: string }>(
      'select max(seq) as seq from change_log',
    );
    await service.store.asOwner(
      `insert into change_log values ($1, $2, $3, null, 'from-the-future', 'thing', 'x', null, null, '{"before": null, "after": {"newField": {"a": [1, true]}}}', null, null, '\\x', '\\x')`,
      [Number(seq) + 1, testTime, ada],
    );
    const page = await text(administrator, '/change-log');
    expect(page).toContain('Ada Quill did something that this version of Bestfit has no words for');
    expect(page).toContain('New field');
    expect(page).toContain('A: 1, yes');
  });
});
