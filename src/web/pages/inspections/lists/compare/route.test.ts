import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookBytes } from '#annex-a';
import { madeUpSubmission } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let [inspectionId, officerId] = ['', ''];
let officer: Browser;
let stranger: Browser;
let chair: Browser;
const at = (rest: string, number = 2) => `/inspections/${inspectionId}/lists/${number}/compare${rest}`;
const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'));

const plans = (name: string, rows: readonly (readonly (string | null)[])[], extra: readonly string[] = []) => ({
  name,
  bytes: workbookBytes({
    sheets: [
      {
        name: 'List 7',
        columns: [
          'Child unique ID',
          'Gender',
          'Child protection plan start date',
          'Child protection plan end date',
          ...extra,
        ].map((heading) => ({ heading })),
        rows,
      },
    ],
  }),
});
const send = async (file: ReturnType<typeof plans>, stage: 1 | 2) => {
  await madeUpSubmission(service.store, { inspectionId, by: officerId, files: [file], stage });
  await service.app.work.settled();
};

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  const eastmarch = await madeUpAuthority(store, 'Eastmarch', '885');
  inspectionId = await madeUpInspection(store, westmarch);
  officerId = await madeUpPerson(store, 'Jakub Zielinski', [{ role: 'data-officer', authorityId: westmarch }]);
  const person = async (name: string, role: 'data-officer' | 'lscb-chair', authorityId: string) =>
    service.signedIn(await madeUpPerson(store, name, [{ role, authorityId }]));
  officer = await service.signedIn(officerId);
  stranger = await person('Leila Haddad', 'data-officer', eastmarch);
  chair = await person('Dev Chatterjee', 'lscb-chair', westmarch);
  await send(
    plans('one.xlsx', [
      ['W1', 'Female', '09/05/2026', '03/05/2026'],
      ['W2', 'Male', '01/04/2026', null],
    ]),
    1,
  );
});
afterAll(() => service.close());

describe('the first submission', () => {
  it('has nothing to be compared with, and says what to do', async () => {
    const { status, body } = await officer.get(at('', 1));
    expect(status).toBe(200);
    expect(main(body)).toContain('There is nothing to compare with yet');
    expect((await officer.get(at('/added?list=7', 1))).status).toBe(404);
  });
});

describe('two submissions', () => {
  beforeAll(() =>
    send(
      plans(
        'two.xlsx',
        [
          ['W1', 'Female', '09/05/2026', '13/05/2026', 'North'],
          ['<b>W3</b>', 'Male', '01/04/2026', null, null],
        ],
        ['Allocated team'],
      ),
      2,
    ),
  );

  it('are compared list by list, with what stands behind each count', async () => {
    const { body } = await officer.get(at(''));
    expect(main(body)).toContain('beside submission 1 for stage 1');
    for (const what of ['added', 'gone', 'changed', 'filled', 'replaced', 'resolved']) {
      expect(body).toContain(`compare/${what}?against=1&amp;list=7`);
    }
    expect(body).not.toContain('compare/emptied');
  });

  it('show rows by row number and child, and no child in an address', async () => {
    const added = await officer.get(at('/added?against=1&list=7'));
    expect(main(added.body)).toContain('Row 3');
    expect(added.body).toContain('&lt;b&gt;W3&lt;/b&gt;');
    expect(added.body).not.toContain('<b>W3');
    const gone = await officer.get(at('/gone?against=1&list=7'));
    expect(main(gone.body)).toContain('W2');
    for (const { body } of [added, gone]) {
      for (const [, href = ''] of body.matchAll(/(?:href|action)="([^"]+)"/g)) expect(href).not.toMatch(/W[123]/);
    }
  });

  it('show cells that were filled and values that changed, before and now', async () => {
    const filled = main((await officer.get(at('/filled?against=1&list=7'))).body);
    expect(filled).toContain('Allocated team');
    expect(filled).toContain('North');
    const replaced = main((await officer.get(at('/replaced?against=1&list=7&column=plan-end'))).body);
    expect(replaced).toContain('03/05/2026');
    expect(replaced).toContain('13/05/2026');
    expect(main((await officer.get(at('/changed?against=1&list=7'))).body)).toContain('Child protection plan end date');
  });

  it('show findings that were resolved, which lead to the submission before', async () => {
    const { body } = await officer.get(at('/resolved?against=1&list=7'));
    expect(main(body)).toContain('before it started on 9 May 2026');
    expect(body).toMatch(/lists\/1\/findings\/\d+/);
    expect((await officer.get(at('/new?against=1&list=7'))).status).toBe(200);
    expect((await officer.get(at('/still?against=1&list=none'))).status).toBe(200);
  });

  it('are those that are chosen', async () => {
    await send(plans('three.xlsx', [['W1', 'Female', '09/05/2026', '13/05/2026']]), 2);
    expect(main((await officer.get(at('', 3))).body)).toContain('beside submission 2');
    const { body } = await officer.get(at('?against=1', 3));
    expect(main(body)).toContain('beside submission 1');
    expect(body).toMatch(/<option value="1" selected>/);
  });

  it.each([
    '?against=9',
    '?against=2',
    '?against=x',
    '/added?against=1',
    '/added?against=1&list=12',
    '/nothing?list=7',
  ])('are nowhere at %s', async (rest) => {
    expect((await officer.get(at(rest))).status).toBe(404);
  });

  it('are for those who may open the lists, and another authority’s are not there', async () => {
    for (const rest of ['', '/added?against=1&list=7']) {
      expect((await chair.get(at(rest))).status).toBe(403);
      expect((await stranger.get(at(rest))).status).toBe(404);
      expect((await service.visitor().get(at(rest))).location).toContain('/sign-in');
    }
  });
});
