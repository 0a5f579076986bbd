import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpAuthority, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let program: Program;
let authority = '';
beforeAll(async () => {
  service = await madeUpService();
  for (const [name, code] of [
    ['Westmarch', '884'],
    ['Eastmarch', '885'],
    ['Northfold', '886'],
  ] as const) {
    authority = await madeUpAuthority(service.store, name, code);
  }
  program = await programOf(
    service,
    await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]),
    'read',
  );
});
afterAll(() => service.close());

const path = '/api/v1/change-log';

describe('the change log', () => {
  it('comes in parts, newest first, without gap or repetition', async () => {
    const seqs: number[] = [];
    let next: string | null = null;
    do {
      const { json }: { json: { items: { seq: number }[]; next: string | null } } = await program(
        'GET',
        `${path}?count=2${next === null ? '' : `&before=${next}`}`,
      );
      seqs.push(...json.items.map(({ seq }) => seq));
      next = json.next;
    } while (next !== null);
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, index) => seqs.length - index));
    expect(seqs.length).toBeGreaterThan(4);
  });

  it('is narrowed', async () => {
    const found = async (query: string) => (await program('GET', `${path}?${query}`)).json.items.length;
    expect(await found('kind=authority-added')).toBe(3);
    expect(await found(`kind=authority-added&authority=${authority}`)).toBe(1);
    expect(await found(`since=${testTime.toISOString()}`)).toBeGreaterThan(4);
    expect(await found(`until=${testTime.toISOString()}`)).toBe(0);
    expect(await found('kind=unheard-of')).toBe(0);
  });

  it('says who did what to what', async () => {
    const { items } = (await program('GET', `${path}?kind=authority-added`)).json;
    expect(items[0]).toMatchObject({
      by: { userId: null, service: 'test' },
      says: 'added the authority',
      subject: { kind: 'authority', id: authority },
      before: null,
      after: { name: 'Northfold' },
      sealed: false,
    });
  });

  it.each(['before=0', 'since=yesterday', 'until=2026-02-30T00:00:00Z', 'authority=x'])(
    'refuses what is none: %s',
    async (query) => {
      const { status, json } = await program('GET', `${path}?${query}`);
      expect([status, json.error.place]).toEqual([422, query.split('=')[0]]);
    },
  );
});
