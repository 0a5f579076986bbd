import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let westmarch: string;
let write: string;
let lead: Browser;
beforeAll(async () => {
  service = await madeUpService();
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  const inspection = await madeUpInspection(service.store, westmarch);
  write = `/inspections/${inspection}/messages/write?purpose=notification`;
  lead = await service.signedIn(
    await madeUpPerson(service.store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]),
  );
});
afterAll(() => service.close());

it('the letter of a service without https calls no connection secure, and names the director only who has an account', async () => {
  const without = (await lead.get(write)).body;
  expect(without).toContain('is kept sealed');
  expect(without).not.toContain('connection is secure');
  expect(without).toContain('If somebody lacks an account, ask the lead inspector.');
  await madeUpPerson(service.store, 'Amara Nwosu', [{ role: 'director', authorityId: westmarch }]);
  expect((await lead.get(write)).body).toContain('the director can invite them in the service');
});
