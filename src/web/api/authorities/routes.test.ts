import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let program: Program;
beforeAll(async () => {
  service = await madeUpService();
  program = await programOf(service, await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

const path = '/api/v1/authorities';
const add = (name: string, code: string) => program('POST', path, { body: { name, code } });

describe('adding an authority', () => {
  it('answers where it is, as it is kept', async () => {
    const { status, json, headers } = await program('POST', path, {
      body: { name: '  West   march ', code: 'e06000019', region: 'Made-up region' },
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({ name: 'West march', code: 'E06000019', region: 'Made-up region', version: 1 });
    expect([headers.location, headers.etag]).toEqual([`${path}/${json.id}`, '"1"']);
    expect((await program('GET', String(headers.location))).json).toEqual(json);
  });

  it('is refused in the words of the pages, with every field at fault', async () => {
    const { status, json } = await add('', 'x');
    expect(status).toBe(422);
    expect(json.error).toMatchObject({ code: 'not-valid', place: 'name', also: [{ place: 'code' }] });
    expect(json.error.message).toBe("Enter the authority's name.");
    expect((await add('Other', 'E06000019')).json.error).toMatchObject({ code: 'code-taken', place: 'code' });
  });

  it.each([
    [{ name: 'X' }, 'code'],
    [{ name: 'X', code: '884', colour: 'red' }, 'colour'],
    [{ name: 3, code: '884' }, 'name'],
    [{ name: 'X\u0000', code: '884' }, 'name'],
  ])('is refused when it is not as the document says: %j', async (body, place) => {
    const { status, json } = await program('POST', path, { body });
    expect([status, json.error.code, json.error.place]).toEqual([422, 'not-valid', place]);
  });

  it('is refused when it is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await program('POST', path, { headers, body: '{' })).status).toBe(400);
    const form = await program('POST', path, { headers: { 'content-type': 'text/csv' }, body: 'a' });
    expect([form.status, form.json.error.code]).toEqual([415, 'unknown-kind']);
  });
});

describe('changing an authority', () => {
  const changed = async (id: string, body: object, match?: string) =>
    program('PATCH', `${path}/${id}`, { body, headers: match === undefined ? {} : { 'if-match': match } });

  it('is decided on the version that was seen', async () => {
    const { id } = (await add('Northfold', '901')).json;
    expect((await changed(id, { region: 'North', reason: 'New' })).json.error.code).toBe('version-not-given');
    expect((await changed(id, { region: 'North', reason: 'New' })).status).toBe(428);
    for (const wrong of ['1', 'W/"1"', '*', '"x"', '"1", "2"']) {
      expect([wrong, (await changed(id, { region: 'North', reason: 'New' }, wrong)).status]).toEqual([wrong, 422]);
    }
    const done = await changed(id, { region: 'North', reason: 'Boundaries were drawn anew' }, '"1"');
    expect([done.status, done.headers.etag]).toEqual([200, '"2"']);
    expect(done.json).toMatchObject({ name: 'Northfold', code: '901', region: 'North', version: 2 });
  });

  it('is refused with the record as it is now to whoever comes second', async () => {
    const { id } = (await add('Southfold', '902')).json;
    await changed(id, { name: 'South Fold', reason: 'Renamed' }, '"1"');
    const second = await changed(id, { name: 'Southern Fold', reason: 'Renamed' }, '"1"');
    expect([second.status, second.headers.etag]).toEqual([409, '"2"']);
    expect(second.json.error).toMatchObject({ code: 'changed-meanwhile', current: { name: 'South Fold', version: 2 } });
  });

  it('needs a reason, and an authority that is there', async () => {
    const { id } = (await add('Midfold', '903')).json;
    expect((await changed(id, { name: 'Mid Fold', reason: ' ' }, '"1"')).json.error).toMatchObject({ place: 'reason' });
    expect((await changed('00000000-0000-8000-8000-000000000000', { reason: 'x' }, '"1"')).status).toBe(404);
  });

  it('by two programs at once is done once', async () => {
    const { id } = (await add('Lowfold', '904')).json;
    const both = await Promise.all(['A', 'B'].map((name) => changed(id, { name, reason: 'Renamed' }, '"1"')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the list of authorities', () => {
  it('comes in parts that join without gap or repetition', async () => {
    const names: string[] = [];
    let next: string | null = `${path}?count=2`;
    while (next !== null) {
      const { json, headers } = await program('GET', next);
      names.push(...json.items.map(({ name }: { name: string }) => name));
      const link = /^<http:\/\/[^/]+([^>]+)>; rel="next"$/.exec(String(headers.link ?? ''))?.[1] ?? null;
      expect(link === null).toBe(json.next === null);
      next = link;
    }
    expect(names).toEqual([...new Set(names)]);
    const all = (await program('GET', path)).json.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual(all);
    expect(names.length).toBeGreaterThan(3);
  });

  it('is narrowed by name, code and region', async () => {
    const found = async (query: string) => (await program('GET', `${path}?${query}`)).json.items.length;
    expect([await found('holding=NORTHFOLD'), await found('holding=901'), await found('region=North')]).toEqual([
      1, 1, 1,
    ]);
    expect(await found('holding=nowhere')).toBe(0);
  });

  it.each(['count=0', 'count=201', 'count=x', 'after=x', 'colour=red', 'after=00000000-0000-8000-8000-000000000000'])(
    'refuses what it cannot be asked: %s',
    async (query) => {
      const { status, json } = await program('GET', `${path}?${query}`);
      expect([status, json.error.code, json.error.place]).toEqual([422, 'not-valid', query.split('=')[0]]);
    },
  );
});
