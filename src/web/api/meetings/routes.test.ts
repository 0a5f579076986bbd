import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let path: string;
let lead: Program;
let stranger: Program;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  const inspectionId = await madeUpInspection(store, authorityId);
  path = `/api/v1/inspections/${inspectionId}/meetings`;
  lead = await programOf(service, await madeUpPerson(store, 'Lena Lead', [{ role: 'lead-inspector', inspectionId }]));
  stranger = await programOf(
    service,
    await madeUpPerson(store, 'Olga Officer', [{ role: 'data-officer', authorityId: other }]),
  );
  await store.asOwner(
    `insert into meetings (id, inspection_id, kind, on_day, at_time, place, agencies, observe, observers) values
       (gen_random_uuid(), '${inspectionId}', 'marac', '2026-12-02', '09:30', 'Town hall', 'Police', 'yes', 'Ada Quill; Tomas Reyes')`,
  );
});
afterAll(() => service.close());

describe('the planned meetings for programs', () => {
  it('are told to those concerned, with who watches', async () => {
    const { status, json } = await lead('GET', path);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      areas: null,
      reviewedOn: null,
      meetings: [
        { kind: 'marac', on: '2026-12-02', time: '09:30', watched: 'yes', observers: ['Ada Quill', 'Tomas Reyes'] },
      ],
    });
    expect(json.meetings[0].title).toContain('(MARAC)');
  });

  it('are not there for another authority', async () => {
    expect((await stranger('GET', path)).status).toBe(404);
  });
});
