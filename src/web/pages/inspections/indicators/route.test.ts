import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheets } from '#annex-a';
import { programOf } from '#made-up-api';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { eraseSealedData, listOpenings } from '#store';

let service: MadeUpService;
let authorityId: string;
let id: string;
let empty: string;
let lead: Browser;
let leadId: string;
let officerId: string;
let officer: Browser;

const person = (
  name: string,
  role: 'lead-inspector' | 'team-inspector' | 'data-officer' | 'director' | 'administrator',
  inspectionId = id,
) => madeUpPerson(service.store, name, [{ role, authorityId, inspectionId }]);

beforeAll(async () => {
  service = await madeUpService();
  authorityId = await madeUpAuthority(service.store, 'Westmarch', '884');
  id = await madeUpInspection(service.store, authorityId);
  empty = await madeUpInspection(service.store, await madeUpAuthority(service.store, 'Fenholme', '885'));
  leadId = await person('Lea Dingle', 'lead-inspector');
  lead = await service.signedIn(leadId);
  officerId = await person('Dina Officer', 'data-officer');
  officer = await service.signedIn(officerId);
  for (const rows of [600, 1200]) {
    const files = [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ rows, defects: 30 }) }];
    await madeUpSubmission(service.store, { inspectionId: id, by: officerId, files });
    await service.app.work.settled();
  }
});
afterAll(() => service.close());

const indicators = (rest = '') => `/inspections/${id}/indicators${rest}`;
/** The text of a page, as it is read. */
const text = (body: string) => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const hrefs = (body: string, holding: string) =>
  [...body.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.includes(holding));

describe('the indicators of an inspection', () => {
  it('stand by group, with value, denominator, standard and what was sent before', async () => {
    const { status, body } = await lead.get(indicators());
    expect(status).toBe(200);
    expect(body).toContain('Contacts, early help and referrals');
    expect(text(body)).toMatch(
      /Assessments completed within 45 working days of their start \d+ of \d+ continuous assessments/,
    );
    expect(text(body)).toMatch(/Not met by \d+ of \d+ 45 working days/);
    expect(text(body)).toContain('Sent before');
    expect(text(body)).toContain('after submission 2');
    expect(body).toContain('fewer than 6: not for publication');
  });

  it('are drawn, with the same numbers as tables', async () => {
    const { body } = await lead.get(indicators());
    expect(body.match(/<svg /g)?.length).toBeGreaterThan(5);
    expect(body.match(/The same numbers as a table/g)?.length).toBe((body.match(/<figure/g) ?? []).length);
  });

  it('lead from every number and mark to where it is explained', async () => {
    const { body } = await lead.get(indicators());
    const beneath = [...new Set([...body.matchAll(/href="(indicators\/[^"]+)"/g)].map(([, href = '']) => href))];
    expect(beneath.length).toBeGreaterThan(200);
    // A few of each kind: they are made in one place.
    for (const href of beneath.filter((_, place) => place % 12 === 0)) {
      const path = `/inspections/${id}/${href.replaceAll('&amp;', '&')}`;
      expect([path, (await lead.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('say of a mean what is divided by how many', async () => {
    expect(text((await lead.get(indicators())).body)).toMatch(
      /\d+ children with an open case in lists 4, 6, 7 and 8, divided by \d+/,
    );
  });

  it('say what cannot be worked out, and why', async () => {
    const { body } = await lead.get(indicators());
    expect(text(body)).toContain('No list holds the day on which a referral was decided on');
  });

  it('are those of an earlier submission where the address says so, with nothing before the first', async () => {
    const { body } = await lead.get(indicators('?submission=1'));
    expect(text(body)).toContain('after submission 1');
    expect(text(body)).not.toContain('Sent before');
    for (const wrong of ['0', '-1', 'x', '2 ', '99999999']) {
      expect([wrong, (await lead.get(indicators(`?submission=${encodeURIComponent(wrong)}`))).status]).toEqual([
        wrong,
        404,
      ]);
    }
  });

  it('say what will be here while no lists were checked', async () => {
    const waiting = await service.signedIn(await person('Ida Waiting', 'lead-inspector', empty));
    for (const rest of ['/indicators', '/indicators/outliers', '/children']) {
      const { status, body } = await waiting.get(`/inspections/${empty}${rest}`);
      expect([rest, status]).toEqual([rest, 200]);
      expect(body).toContain('What the lists add up to will be here');
    }
    for (const rest of [
      '/indicators/contacts',
      '/indicators/contacts/rows',
      '/children/1/0',
      '/indicators.csv',
      '/indicators.xlsx',
    ]) {
      expect([rest, (await waiting.get(`/inspections/${empty}${rest}`)).status]).toEqual([rest, 404]);
    }
  });

  it('are on record as opened, each page with what for', async () => {
    const openings = () =>
      service.store.read({ for: 'person', userId: leadId }, (tx) => listOpenings(tx, { inspectionId: id, count: 50 }));
    await lead.get(indicators('/contacts'));
    const last = (await openings()).map(({ purpose }) => purpose);
    expect(last).toContain('An indicator: contacts');
    expect(last.every((purpose) => purpose.length > 5)).toBe(true);
  });
});

describe('one indicator', () => {
  it('says why it stands out, how it is worked out, what was left out, and leads to the rows behind each number', async () => {
    const { status, body } = await lead.get(indicators('/assessments-in-time'));
    expect(status).toBe(200);
    expect(text(body)).toContain('Working Together to Safeguard Children 2015');
    expect(text(body)).toContain('Left out');
    const behind = hrefs(body, '/rows?of=');
    expect(behind.length).toBeGreaterThan(5);
    for (const href of new Set(behind)) expect([href, (await lead.get(href)).status]).toEqual([href, 200]);
  });

  it.each([
    'looked-after-by-age',
    'contacts-by-source',
    'care-leavers-by-contact',
    'order-to-match',
    'referral-decision-in-time',
    'children-per-worker',
  ])('stands on its page: %s', async (measure) => {
    const { status, body } = await lead.get(indicators(`/${measure}`));
    expect(status).toBe(200);
    expect(body).toContain('How it is worked out');
  });

  it('says that there is no value, and why', async () => {
    const { body } = await lead.get(indicators('/referral-decision-in-time'));
    expect(body).toContain('There is no value');
    expect(text(body)).toContain('No list holds the day');
    expect(text(body)).toContain('1 working day:');
  });

  it('is not there for an id that is none', async () => {
    for (const wrong of ['no-such-measure', 'constructor', 'A', '..%2fcontacts', 'x'.repeat(90)]) {
      expect([wrong, (await lead.get(indicators(`/${wrong}`))).status]).toEqual([wrong, 404]);
    }
  });

  it('is asked about by the lead inspector, and by nobody else', async () => {
    const ask = `/inspections/${id}/explanations/ask?about=measure%2Fassessments-in-time`;
    expect(hrefs((await lead.get(indicators('/assessments-in-time'))).body, 'explanations/ask')).toEqual([ask]);
    expect(hrefs((await officer.get(indicators('/assessments-in-time'))).body, 'explanations/ask')).toEqual([]);
  });

  it('shows what was asked and what the authority said, as text', async () => {
    const about = 'measure/looked-after';
    const alone = { authorityId, inspectionId: id, before: null, reason: null } as const;
    const subject = { kind: 'explanation', id: randomUUID() } as const;
    const asked = {
      about,
      asked: 'Why so <b>many</b>?',
      words: null,
      answer: null,
      answerWords: null,
      withdrawn: false,
    };
    const question = { ...alone, kind: 'explanation-begun', subject, expects: null, after: asked } as const;
    const said = { words: 'A home opened.' };
    const explanation = { ...alone, kind: 'explanation-changed', subject, expects: 1, after: said } as const;
    for (const [userId, change] of [
      [leadId, question],
      [officerId, explanation],
    ] as const) {
      const done = await service.store.change({ for: 'person', userId }, service.clock.now, async () => [change]);
      expect('refused' in done).toBe(false);
    }
    const { body } = await officer.get(indicators('/looked-after'));
    expect(body).toContain('Why so &lt;b&gt;many&lt;/b&gt;?');
    expect(body).toContain('A home opened.');
  });
});

describe('what indicators are set beside', () => {
  it('stands beside each, and an indicator that is far from it stands out', async () => {
    const csv = 'measure,previous,national,similar\nassessments-in-time,,99,98\n';
    const alone = { authorityId, inspectionId: id, expects: null, before: null, reason: null } as const;
    const after = { fileName: 'beside.csv', measures: 1 };
    const imported = {
      ...alone,
      kind: 'comparators-imported',
      subject: { kind: 'comparators', id: randomUUID() },
      after,
      csv,
    } as const;
    await service.store.change({ for: 'person', userId: leadId }, service.clock.now, async () => [imported]);
    const list = text((await lead.get(indicators())).body);
    expect(list).toContain('England');
    expect(list).toContain('99%');
    const one = text((await lead.get(indicators('/assessments-in-time'))).body);
    expect(one).toContain('Why it stands out');
    expect(one).toMatch(/percentage points below England \(99%\)/);
    const outliers = text((await lead.get(indicators('/outliers'))).body);
    expect(outliers).toMatch(/percentage points below England \(99%\)/);
    expect(outliers).toContain('When an indicator stands out');
    expect(outliers).toContain('In order of how many times the least difference that counts each one differs');
  });
});

describe('the rows behind a number', () => {
  const rows = (query: string) => lead.get(indicators(`/contacts/rows?${query}`));

  it('come fifty to a page, each leading to its child', async () => {
    const first = await rows('of=counted&submission=2');
    expect(first.status).toBe(200);
    const children = hrefs(first.body, '/children/1/');
    expect(children).toHaveLength(50);
    expect(text(first.body)).toContain('Showing 1 to 50 of');
    const second = await rows('of=counted&submission=2&page=2');
    expect(hrefs(second.body, '/children/1/').some((href) => children.includes(href))).toBe(false);
    expect((await lead.get(children[0] ?? '')).status).toBe(200);
  });

  it('are sorted by length where there is one', async () => {
    const { body } = await lead.get(indicators('/assessments-in-time/rows?of=all&sort=shortest'));
    expect(text(body)).toContain('Longest first');
    expect((await rows('of=counted')).body).not.toContain('Longest first');
  });

  it.each([
    'of=nobody',
    'of=part-99',
    'of=bin-0',
    'of=counted&page=0',
    'of=counted&page=x',
    'of=counted&page=9999',
    'of=counted&sort=colour',
  ])('lead nowhere when they are asked for otherwise: %s', async (query) => {
    expect((await rows(query)).status).toBe(404);
  });

  it('of adopters lead to no child', async () => {
    const { body } = await lead.get(indicators('/adopters/rows?of=counted'));
    expect(hrefs(body, '/children/11/')).toEqual([]);
    expect(text(body)).toContain('Row in the file');
  });
});

describe('the indicators as files', () => {
  it('are CSV, with how far each explanation is', async () => {
    const { status, body, headers } = await lead.get(indicators('.csv'));
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="indicators.csv"');
    expect(body).toContain('assessments-in-time,');
    expect(body).toMatch(/\r\nlooked-after,.*waits for the lead inspector/);
  });

  it('are a workbook', async () => {
    const response = await service.app.inject({
      method: 'GET',
      url: indicators('.xlsx'),
      headers: { cookie: `bestfit=${lead.cookies.get('bestfit')}` },
    });
    const { sheets } = readSheets([{ name: 'indicators.xlsx', bytes: new Uint8Array(response.rawPayload) }]);
    expect(sheets.map(({ name }) => name)).toEqual(['Indicators']);
  });
});

describe('the indicators of an inspection are behind its walls', () => {
  const pages = () => [
    ...['', '.csv', '.xlsx', '/outliers', '/contacts', '/contacts/rows?of=counted'].map((rest) => indicators(rest)),
    `/inspections/${id}/children`,
    `/inspections/${id}/children/1/0`,
  ];

  it.each(['team-inspector', 'director', 'data-officer'] as const)('open to a %s of it', async (role) => {
    const browser = await service.signedIn(await person('Sam Inside', role));
    for (const page of pages()) expect([page, (await browser.get(page)).status]).toEqual([page, 200]);
  });

  it('closed to whoever has nothing to do with lists', async () => {
    const browser = await service.signedIn(await person('Priya Raman', 'administrator'));
    for (const page of pages()) expect([page, (await browser.get(page)).status]).toEqual([page, 403]);
  });

  it('not there for another authority, or another inspection’s lead', async () => {
    const other = await madeUpAuthority(service.store, 'Saltmere', '886');
    const stranger = await madeUpPerson(service.store, 'Pat Elsewhere', [{ role: 'data-officer', authorityId: other }]);
    const lead2 = await person('Lee Elsewhere', 'lead-inspector', empty);
    for (const user of [stranger, lead2]) {
      const browser = await service.signedIn(user);
      for (const page of pages()) expect([page, (await browser.get(page)).status]).toEqual([page, 404]);
    }
  });

  it('asked to sign in when nobody is', async () => {
    for (const page of pages()) {
      const { status, location } = await service.visitor().get(page);
      expect([page, status, location?.startsWith('/sign-in')]).toEqual([page, 303, true]);
    }
  });
});

describe('the indicators for programs', () => {
  it('are numbers with all that they are worked out from, and name no child', async () => {
    const program = await programOf(service, leadId);
    const { status, json } = await program('GET', `/api/v1/inspections/${id}/indicators`);
    expect(status).toBe(200);
    expect([json.submission, json.indicators.length]).toEqual([2, 210]);
    const inTime = json.indicators.find((each: { id: string }) => each.id === 'assessments-in-time');
    expect(inTime).toMatchObject({
      unit: 'per cent',
      standard: { value: 45, met: false },
      comparators: { national: 99 },
    });
    expect(inTime.value).toBeCloseTo((inTime.numerator / inTime.denominator) * 100);
    const earlier = await program('GET', `/api/v1/inspections/${id}/indicators?submission=1`);
    expect(earlier.json.submission).toBe(1);
  });

  it('are refused for a submission that is not there, or is none', async () => {
    const program = await programOf(service, leadId);
    const asked = async (query: string) => {
      const { status, json } = await program('GET', `/api/v1/inspections/${id}/indicators?${query}`);
      return [status, json.error.code];
    };
    expect(await asked('submission=99')).toEqual([404, 'not-found']);
    expect(await asked('submission=x')).toEqual([422, 'not-valid']);
  });
});

describe('indicators that were looked at before', () => {
  it('are on record as opened each time, and say what was asked about them since', async () => {
    const openings = async () => {
      const all = await service.store.read({ for: 'person', userId: leadId }, (tx) =>
        listOpenings(tx, { inspectionId: id, count: 1000 }),
      );
      return all.filter(({ purpose }) => purpose === 'The indicators').length;
    };
    const main = async () => /<main[\s\S]*<\/main>/.exec((await lead.get(indicators())).body)?.[0];
    const first = await main();
    const opened = await openings();
    expect(await main()).toBe(first);
    expect(await openings()).toBeGreaterThan(opened);
    await service.store.asOwner(
      'update explanations set withdrawn = not withdrawn, version = version + 1 where inspection_id = $1',
      [id],
    );
    const changed = await main();
    expect(changed).not.toBe(first);
    expect(changed).toContain('Stands out');
  });

  it('are shown no more once the sealed data were erased', async () => {
    expect((await lead.get(indicators())).body).toContain('Every indicator');
    const administrator = await person('Ada Quill', 'administrator');
    await service.store.asOwner("update inspections set stage = 'closed', closed_at = '2016-01-01' where id = $1", [
      id,
    ]);
    const erasing = { id, confirmed: true, reason: 'Due', at: new Date('2040-01-05T10:00:00Z') };
    await eraseSealedData(service.store, { for: 'person', userId: administrator }, erasing);
    const { status, body } = await lead.get(indicators());
    expect(status).toBe(200);
    expect(body).toContain('The lists of this inspection cannot be opened.');
    expect(body).not.toContain('Every indicator');
  });
});
