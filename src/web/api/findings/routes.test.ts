import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { listOpenings } from '#store';

let service: MadeUpService;
let [base, leadId] = ['', ''];
let officer: Program;
let lead: Program;
let chair: Program;
let stranger: Program;
const path = (query = '', number: number | string = 1) => `${base}/${number}/findings${query}`;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  const inspectionId = await madeUpInspection(store, authorityId);
  base = `/api/v1/inspections/${inspectionId}/submissions`;
  const person = async (...[name, held]: [string, Parameters<typeof madeUpPerson>[2]]) =>
    madeUpPerson(store, name, held);
  const by = await person('Dina Officer', [{ role: 'data-officer', authorityId }]);
  leadId = await person('Lena Lead', [{ role: 'lead-inspector', inspectionId }]);
  officer = await programOf(service, by);
  lead = await programOf(service, leadId);
  chair = await programOf(service, await person('Carl Chair', [{ role: 'lscb-chair', authorityId }]));
  stranger = await programOf(service, await person('Olga Officer', [{ role: 'data-officer', authorityId: other }]));
  const files = [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ rows: 1000, defects: 150 }) }];
  await madeUpSubmission(store, { inspectionId, by, files });
  await madeUpSubmission(store, { inspectionId, by, files: [{ name: 'a.txt', bytes: Buffer.from('nothing') }] });
  await service.app.work.settled();
});
afterAll(() => service.close());

type Told = { readonly number: number; readonly list: number | null; readonly severity: string };

describe('the findings of a submission, for programs', () => {
  it('come in parts that together have each of them once', async () => {
    const numbers: number[] = [];
    let after: string | null = '0';
    while (after !== null) {
      const { status, json } = await officer('GET', path(`?count=60&after=${after}`));
      expect(status).toBe(200);
      numbers.push(...json.items.map(({ number }: Told) => number));
      after = json.next;
    }
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(100);
  });

  it('are narrowed by list, severity and check', async () => {
    const { json } = await lead('GET', path('?list=7&severity=error'));
    expect(json.items.every(({ list, severity }: Told) => list === 7 && severity === 'error')).toBe(true);
    const [first] = json.items;
    expect(first.words).not.toBe('');
    const same = await lead('GET', path(`?check=${first.check}`));
    expect(same.json.items.every(({ check }: { check: string }) => check === first.check)).toBe(true);
    expect((await lead('GET', path('?explained=true'))).json).toEqual({ items: [], next: null });
  });

  it('are refused what is not asked right, and to whom they do not concern', async () => {
    expect((await officer('GET', path('?list=12'))).status).toBe(422);
    expect((await officer('GET', path('?child=W1'))).status).toBe(422);
    expect((await officer('GET', path('', 'x'))).status).toBe(404);
    expect((await officer('GET', path('', 9))).status).toBe(404);
    expect((await officer('GET', path('', 2))).json.error.code).toBe('not-checked');
    expect((await chair('GET', path())).status).toBe(403);
    expect((await stranger('GET', path())).status).toBe(404);
  });

  it('are opened on record', async () => {
    await officer('GET', path());
    const openings = await service.store.read({ for: 'person', userId: leadId }, (tx) =>
      listOpenings(tx, { count: 50 }),
    );
    expect(openings.map(({ purpose }) => purpose)).toContain('Findings of submission 1, by a program');
  });
});
