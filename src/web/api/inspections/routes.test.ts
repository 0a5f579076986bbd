import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { opening, plannedInspection } from '../../pages/inspections/planned-inspection.test-data.ts';

let service: MadeUpService;
let authorityId = '';
let id = '';
let lead: Program;
let director: Program;
const path = '/api/v1/inspections';
beforeAll(async () => {
  service = await madeUpService();
  authorityId = await madeUpAuthority(service.store, 'Westmarch', '884');
  id = await plannedInspection(service.store, authorityId);
  for (const [name, code] of [
    ['Northhaven', '902'],
    ['Eastmarch', '901'],
  ] as const) {
    await plannedInspection(service.store, await madeUpAuthority(service.store, name, code), { weekOne: '2027-01-04' });
  }
  const leadId = await madeUpPerson(service.store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]);
  lead = await programOf(service, leadId, 'read');
  director = await programOf(
    service,
    await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId }]),
    'read',
  );
  await (await service.signedIn(leadId)).post(`/inspections/${id}/open`, opening());
});
afterAll(() => service.close());

describe('inspections, for programs', () => {
  it('are those one has to do with, in parts, by name and stage', async () => {
    const all = await programOf(
      service,
      await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]),
      'read',
    );
    const names = async (query: string) =>
      (await all('GET', `${path}?${query}`)).json.items.map(({ authority }: { authority: string }) => authority);
    expect(await names('')).toEqual(['Eastmarch', 'Northhaven', 'Westmarch']);
    expect(await names('holding=march')).toEqual(['Eastmarch', 'Westmarch']);
    expect(await names('stage=fieldwork')).toEqual([]);
    const first = (await all('GET', `${path}?count=2`)).json;
    expect(first.items).toHaveLength(2);
    expect(await names(`count=2&after=${first.next}`)).toEqual(['Westmarch']);
    expect((await lead('GET', path)).json.items).toMatchObject([
      {
        authority: 'Westmarch',
        stage: 'planned',
        nextDeadline: { title: 'List 1, contacts: stage 1', on: '2026-11-24' },
      },
    ]);
  });

  it.each(['stage=nowhere', 'after=00000000-0000-8000-8000-000000000000', 'colour=red'])(
    'refuse what they cannot be asked: %s',
    async (query) => {
      const { status, json } = await lead('GET', `${path}?${query}`);
      expect([status, json.error.code, json.error.place]).toEqual([422, 'not-valid', query.split('=')[0]]);
    },
  );

  it('are told one by one, with the version', async () => {
    const { status, json, headers } = await lead('GET', `${path}/${id}`);
    expect([status, headers.etag]).toEqual([200, '"2"']);
    expect(json).toMatchObject({
      authority: 'Westmarch',
      subject: 'authority',
      framework: 'sif-2015',
      notifiedOn: '2026-11-23',
      onSiteEnds: '2026-12-17',
      asAt: '2026-11-23',
    });
  });

  it('are not there for the authority until it is notified, and never for others', async () => {
    expect((await director('GET', `${path}/${id}`)).status).toBe(404);
    expect((await director('GET', path)).json.items).toEqual([]);
    await service.store.asOwner(`update bestfit.inspections set stage = 'notified' where id = $1`, [id]);
    expect((await director('GET', `${path}/${id}`)).json.stage).toBe('notified');
  });
});

describe('the timetable of an inspection, for programs', () => {
  it('has each date with its rule and its source, in order of time', async () => {
    const { entries } = (await lead('GET', `${path}/${id}/timetable`)).json;
    expect(entries.map(({ on }: { on: string }) => on)).toEqual(entries.map(({ on }: { on: string }) => on).sort());
    expect(entries).toContainEqual(
      expect.objectContaining({
        key: 'report-publication',
        on: '2027-02-04',
        workingDays: 32,
        source: '¶9',
        moves: [],
      }),
    );
  });

  it('is told to the authority without what is for the team alone', async () => {
    const { entries } = (await director('GET', `${path}/${id}/timetable`)).json;
    const keys = entries.map(({ key }: { key: string }) => key);
    expect(keys).toContain('annex-a/list-1/stage-1');
    expect(keys).not.toContain('moderation');
  });
});
