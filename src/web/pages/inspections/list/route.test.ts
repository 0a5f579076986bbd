import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
});
afterAll(() => service.close());

describe('the list of inspections', () => {
  it('shows each person those they have to do with', async () => {
    const westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
    const id = await madeUpInspection(service.store, westmarch);
    const lead = await service.signedIn(
      await madeUpPerson(service.store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]),
    );
    expect((await lead.get('/inspections')).body).toContain(`/inspections/${id}`);
    expect((await lead.get(`/inspections/${id}`)).status).toBe(200);
  });
});
