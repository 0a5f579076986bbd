import { randomUUID } from 'node:crypto';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookBytes } from '#annex-a';
import { giveExplanation, isRefusal } from '#inspection';
import { madeUpAsAt, madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { listOpenings } from '#store';

let service: MadeUpService;
let inspectionId: string;
let officerId: string;
let officer: Browser;
let lead: Browser;
let stranger: Browser;
let chair: Browser;
const ids: Record<string, string> = {};
const at = (rest: string, number = 1) => `/inspections/${inspectionId}/lists/${number}${rest}`;

const endedBefore = 'plan-ended-before-it-started';
const plan = (rows: readonly (readonly (string | null)[])[], name = 'plans.xlsx') => ({
  name,
  bytes: workbookBytes({
    sheets: [
      {
        name: 'List 7',
        columns: [
          'Child unique ID',
          'Gender',
          'Ethnicity',
          'Date of birth',
          'Child protection plan start date',
          'Child protection plan end date',
        ].map((heading) => ({ heading })),
        rows,
      },
    ],
  }),
});
const send = async (...files: Parameters<typeof madeUpSubmission>[1]['files']) => {
  const number = await madeUpSubmission(service.store, { inspectionId, by: officerId, files });
  await service.app.work.settled();
  return number;
};
const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'));
const purposes = async () =>
  (await service.store.read({ for: 'person', userId: ids.lead ?? '' }, (tx) => listOpenings(tx, { count: 200 }))).map(
    ({ purpose }) => purpose,
  );

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  const eastmarch = await madeUpAuthority(store, 'Eastmarch', '885');
  ids.authority = westmarch;
  inspectionId = await madeUpInspection(store, westmarch);
  officerId = await madeUpPerson(store, 'Jakub Zielinski', [{ role: 'data-officer', authorityId: westmarch }]);
  ids.lead = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId }]);
  ids.chair = await madeUpPerson(store, 'Dev Chatterjee', [{ role: 'lscb-chair', authorityId: westmarch }]);
  ids.stranger = await madeUpPerson(store, 'Leila Haddad', [{ role: 'data-officer', authorityId: eastmarch }]);
  officer = await service.signedIn(officerId);
  lead = await service.signedIn(ids.lead);
  chair = await service.signedIn(ids.chair);
  stranger = await service.signedIn(ids.stranger);
  await send({ name: 'lists.xlsx', bytes: madeUpWorkbook({ rows: 1000, defects: 150 }) });
  await send(
    plan([
      ['=W7|x', 'Female', 'WBRI', '01/02/2015', '09/05/2026', '03/05/2026'],
      ['<b>W8</b>', 'Female', 'WBRI', '01/02/2015', 'soon', null],
    ]),
  );
});
afterAll(() => service.close());

describe('the findings of a submission', () => {
  it('say of each where, what is wrong and what to do, what was sent and whose row it is', async () => {
    const { status, body } = await officer.get(at(`/findings?list=7&check=${endedBefore}`, 2));
    expect(status).toBe(200);
    expect(main(body)).toContain('List 7, row 2');
    expect(main(body)).toContain('before it started on 9 May 2026');
    expect(main(body)).toContain('03/05/2026');
    expect(main(body)).toContain('Child protection plan end date');
  });

  it('name what stands in a cell where a narrow screen shows no columns', async () => {
    const { body } = await officer.get(at(`/findings?list=7&check=${endedBefore}`, 2));
    expect(main(body)).toContain(
      '<span class="bestfit-finding__label">As sent: </span><span class="bestfit-finding__column">Child protection plan end date',
    );
    expect(main(body)).toContain('<span class="bestfit-finding__label">Child: </span><a');
    const [, sheet = ''] = body.match(/<link href="([^"]+\.css)"/) ?? body.match(/href="([^"]+\.css)"/) ?? [];
    const { body: css } = await officer.get(sheet);
    expect(css).toMatch(/\.bestfit-finding__label\s*\{\s*display:\s*none/);
    expect(css).toMatch(/\.bestfit-findings \.bestfit-finding__label\s*\{\s*display:\s*inline/);
  });

  it('escape what was sent', async () => {
    const { body } = await officer.get(at('/findings?list=7&check=date-unreadable', 2));
    expect(body).toContain('&lt;b&gt;W8&lt;/b&gt;');
    expect(body).not.toContain('<b>W8');
  });

  it('lead to the journey of the child by list and row, and name no child in an address', async () => {
    const { body } = await officer.get(at(`/findings?list=7&check=${endedBefore}`, 2));
    expect(body).toContain(`href="/inspections/${inspectionId}/children/7/0"`);
    for (const [, href = ''] of body.matchAll(/(?:href|action)="([^"]+)"/g)) expect(href).not.toMatch(/W[78]/);
  });

  it('go on from page to page, with the filter', async () => {
    const first = await officer.get(at('/findings'));
    expect(first.body).toContain('Showing 1 to 50 of');
    const second = await officer.get(at('/findings?page=2'));
    expect(second.body).toContain('Showing 51 to 100 of');
    const errors = await officer.get(at('/findings?severity=error&page=9999'));
    expect(errors.status).toBe(200);
    expect(errors.body).toContain('severity=error');
    expect(main(errors.body)).not.toContain('govuk-tag--yellow');
  });

  it('are counted beside every choice, and say when nothing matches', async () => {
    const { body } = await officer.get(at('/findings'));
    expect(body).toMatch(/List 7: Child protection plans \(\d+ findings?\)/);
    const none = await officer.get(at('/findings?check=no-such-check&column=%22%3E%3Cscript%3E'));
    expect(none.status).toBe(200);
    expect(none.body).toContain('No finding matches.');
    expect(none.body).not.toContain('"><script>');
  });

  it('are said positively when there are none', async () => {
    const other = await madeUpInspection(service.store, ids.authority ?? '');
    await service.store.asOwner('update inspections set as_at = $1 where id = $2', [madeUpAsAt, other]);
    const files = [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ seed: 'without a fault' }) }];
    await madeUpSubmission(service.store, { inspectionId: other, by: officerId, files });
    await service.app.work.settled();
    const { body } = await officer.get(`/inspections/${other}/lists/1/findings`);
    expect(main(body)).toContain('Nothing was found');
    expect(main(body)).not.toContain('<select');
    const byCheck = await officer.get(`/inspections/${other}/lists/1/findings/by-check`);
    expect(main(byCheck.body)).toContain('every check that could be made passed');
  });

  it('about one child are asked for by a form, never by an address', async () => {
    const { status, body } = await officer.post(at('/findings', 2), { child: 'w8' });
    expect(status).toBe(200);
    expect(main(body)).toContain('about children whose ID is or holds “w8”');
    expect(main(body)).not.toContain('=W7|x');
    const none = await officer.post(at('/findings', 2), { child: '"><script>nobody' });
    expect(none.body).toContain('Nothing was found about a child');
    expect(none.body).not.toContain('"><script>');
    expect((await officer.post(at('/findings', 2), { child: ' ' })).location).toBe(at('/findings', 2));
  });

  it('are for those who may open the lists, and another authority’s are not there', async () => {
    for (const rest of ['/findings', '/findings/by-check', '/findings/0', '/findings.csv', '/marked.xlsx']) {
      expect((await lead.get(at(rest))).status).toBe(200);
      expect((await chair.get(at(rest))).status).toBe(403);
      expect((await stranger.get(at(rest))).status).toBe(404);
      expect((await service.visitor().get(at(rest))).location).toContain('/sign-in');
    }
  });

  it.each(['/findings/99999999', '/findings/x', '/findings/01', '/findings/checks/no-such-check'])(
    'are nowhere at %s',
    async (rest) => {
      expect((await officer.get(at(rest))).status).toBe(404);
    },
  );

  it.each(['0', '99', '01', '1.5', 'x'])('of a submission %s that there is not are not there', async (number) => {
    expect((await officer.get(`/inspections/${inspectionId}/lists/${number}/findings`)).status).toBe(404);
  });

  it('are opened on record, with what for', async () => {
    await officer.get(at('/findings'));
    expect(await purposes()).toContain('Findings of submission 1');
  });
});

describe('the findings by check', () => {
  it('count what each check found and lead to it, without opening any list', async () => {
    const before = (await purposes()).length;
    const { body } = await officer.get(at('/findings/by-check', 2));
    expect(body).toContain(`href="${at('/findings?check=plan-ended-before-it-started', 2)}`);
    expect(body).toContain('list=7');
    expect(body).toContain('What was not checked');
    expect((await purposes()).length).toBe(before);
  });
});

describe('one finding', () => {
  it('has its row as it was sent, the source of its check, and the way to explain it', async () => {
    const { body } = await officer.get(at('/findings?list=7&check=plan-ended-before-it-started', 2));
    const href = /href="([^"]+\/findings\/\d+)"/.exec(body)?.[1] ?? '';
    const one = main((await officer.get(href)).body);
    expect(one).toContain('The row as it was sent');
    expect(one).toContain('=W7|x');
    expect(one).toContain('Source:');
    expect(one).toContain('about=list%2F7%2Fplan-end');
    expect(one).toContain('Explain why it cannot be supplied');
    expect(main((await lead.get(href)).body)).toContain('Ask for an explanation');
  });

  it('says what is explained about its column', async () => {
    const subjects = {
      lists: [{ no: 7, title: 'x', fields: [] }],
      documents: [],
      meetings: false,
      measures: [],
      lines: [],
    };
    const done = await service.store.change({ for: 'person', userId: officerId }, testTime, async () =>
      giveExplanation(
        { inspection: { id: inspectionId, authorityId: ids.authority ?? '' }, subjects, explanations: [] },
        { id: randomUUID(), about: 'list/7', words: 'The old system had no plans.', by: 'authority', seen: null },
      ),
    );
    expect(isRefusal(done)).toBe(false);
    const { body } = await officer.get(at(`/findings?explained=yes&check=${endedBefore}`, 2));
    expect(main(body)).toContain('>Explained</strong>');
    expect(main(body)).toContain('List 7, row 2');
    expect((await officer.get(at('/findings?explained=no&list=7', 2))).body).toContain('No finding matches.');
  });
});

describe('one check', () => {
  it('is explained with its kind, its source and made-up rows', async () => {
    const { body } = await officer.get(at('/findings/checks/plan-ended-before-it-started', 2));
    expect(main(body)).toContain('cannot be right');
    expect(main(body)).toContain('Where it comes from');
    expect(main(body)).toContain('Something is found: list 7');
    expect(main(body)).toContain('1 finding');
  });
});

describe('files of findings', () => {
  it('are named by authority and submission, kept by no cache, and run nothing that was sent', async () => {
    const csv = await officer.get(at('/findings.csv', 2));
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="westmarch-submission-2-findings.csv"');
    expect(csv.headers['cache-control']).toContain('no-store');
    expect(csv.body).toContain("'=W7|x");
    expect(await purposes()).toContain('Findings of submission 2, taken as a table (CSV)');
  });

  it('hold what a filter leaves', async () => {
    const { body } = await officer.get(at('/findings.csv?check=plan-ended-before-it-started', 2));
    expect(body.split('\r\n').filter(Boolean)).toHaveLength(2);
  });

  it('are a workbook, and the lists with their cells marked', async () => {
    const inFull = async (path: string) => {
      const { cookies } = officer;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const { rawPayload, headers } = await service.app.inject({ method: 'GET', url: path, headers: { cookie } });
      return { book: read(rawPayload, { cellStyles: true }), name: headers['content-disposition'] };
    };
    expect((await inFull(at('/findings.xlsx', 2))).book.SheetNames).toContain('Not checked');
    const marked = await inFull(at('/marked.xlsx?file=2', 2));
    expect(marked.name).toBe('attachment; filename="westmarch-submission-2-marked.xlsx"');
    const choice = await officer.get(at('/marked.xlsx', 2));
    // List 7 stands in the file of submission 2, the others in the one sent before.
    expect(choice.body).toContain('plans.xlsx');
    expect(choice.body).toContain('lists.xlsx');
  });
});

describe('findings while there are none', () => {
  it('are said to come while the lists are read, and why there are none where they could not be read', async () => {
    const number = await send({ name: 'nothing.xlsx', bytes: new TextEncoder().encode('no workbook') });
    const { body } = await officer.get(at('/findings', number));
    expect(body).toContain('could not be read');
    await service.store.asOwner("update submissions set state = 'received', fault = null where number = $1", [number]);
    expect((await officer.get(at('/findings', number))).body).toContain('are being read and checked');
    await service.store.asOwner("update submissions set state = 'withdrawn' where number = $1", [number]);
    expect((await officer.get(at('/findings.csv', number))).body).toContain('were taken back');
  });
});
