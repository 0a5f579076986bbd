import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let path: string;
let officer: Program;
let stranger: Program;

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', 'WES');
  const other = await madeUpAuthority(store, 'Fenholme', 'FEN');
  const inspectionId = await madeUpInspection(store, authorityId);
  path = `/api/v1/inspections/${inspectionId}/area`;
  officer = await programOf(
    service,
    await madeUpPerson(store, 'Dina Officer', [{ role: 'data-officer', authorityId }]),
  );
  stranger = await programOf(
    service,
    await madeUpPerson(store, 'Olga Officer', [{ role: 'data-officer', authorityId: other }]),
  );
  const leadId = await madeUpPerson(store, 'Lena Lead', [{ role: 'lead-inspector', inspectionId }]);
  const figure = { value: 312, on: '2026-03-31', share: null, national: null, source: 'Return', why: null };
  const ofsted = JSON.stringify({ ...figure, previous: { value: 300, on: null } });
  await store.asOwner(
    `insert into area_lines (id, inspection_id, line, ofsted, decision, decided_by, decided_at)
       values (gen_random_uuid(), '${inspectionId}', 'A24', '${ofsted}', 'ofsted', '${leadId}', '2026-11-23T09:00:00Z')`,
  );
});
afterAll(() => service.close());

describe('the area information for programs', () => {
  it('has every line with its figures, and how far the section is', async () => {
    const { status, json } = await officer('GET', path);
    expect(status).toBe(200);
    expect(json.progress).toEqual({ lines: 33, decided: 1, offered: 0, toEnter: 32 });
    expect(json.lines.length).toBe(36);
    const [line] = json.lines.filter((each: { line: string }) => each.line === 'A24');
    expect(line).toMatchObject({
      ofsted: { value: 312, previous: { value: 300 } },
      authority: null,
      standing: 'decided',
      decision: 'ofsted',
      decidedBy: 'Lena Lead',
      decidedAt: '2026-11-23T09:00:00.000Z',
    });
  });

  it('is not there for another authority', async () => {
    expect((await stranger('GET', path)).status).toBe(404);
  });
});
