import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf } from '#made-up-api';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let westmarch: string;
let inspection: string;
let path: string;
beforeAll(async () => {
  service = await madeUpService();
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  inspection = await madeUpInspection(service.store, westmarch);
  path = `/api/v1/inspections/${inspection}/team`;
});
afterAll(() => service.close());

describe('the team of an inspection, for programs', () => {
  it('is who inspects and for what, the lead first; to the authority by name and role alone', async () => {
    const { store } = service;
    const tom = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'team-inspector', inspectionId: inspection }]);
    await store.asOwner("insert into inspectors values ($1, 'education')", [tom]);
    const lead = await madeUpPerson(store, 'Zoe Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]);
    const seen = await (await programOf(service, lead, 'read'))('GET', path);
    expect(seen.status).toBe(200);
    expect(seen.json.members).toMatchObject([
      { person: lead, name: 'Zoe Dingle', role: 'lead-inspector', discipline: null },
      { person: tom, name: 'Tom Brandreth', role: 'team-inspector', discipline: 'education' },
    ]);
    const director = await madeUpPerson(store, 'Dora Finch', [{ role: 'director', authorityId: westmarch }]);
    const theirs = await (await programOf(service, director, 'read'))('GET', path);
    expect(theirs.json.members[1]).toMatchObject({ name: 'Tom Brandreth', discipline: null });
  });

  it('is nowhere for who has nothing to do with it', async () => {
    const eastmarch = await madeUpAuthority(service.store, 'Eastmarch', '885');
    const stranger = await madeUpPerson(service.store, 'Bea Thorne', [{ role: 'director', authorityId: eastmarch }]);
    expect((await (await programOf(service, stranger, 'read'))('GET', path)).status).toBe(404);
  });
});
