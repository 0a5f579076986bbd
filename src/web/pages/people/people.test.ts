import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let admin: Browser;
let adminId: string;
let westmarch: string;
let inspection: string;

beforeAll(async () => {
  service = await madeUpService();
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  inspection = await madeUpInspection(service.store, westmarch);
  adminId = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
  admin = await service.signedIn(adminId);
});
afterAll(() => service.close());

const person = (...held: Parameters<typeof madeUpPerson>[2] & readonly unknown[]) =>
  madeUpPerson(service.store, `Kit Vale ${randomUUID().slice(0, 4)}`, held);
const statusOf = async (id: string) =>
  (await service.store.asOwner<{ status: string }>('select status from users where id = $1', [id]))[0]?.status;

describe('the pages about people', () => {
  it('are for administrators alone', async () => {
    const someone = await person({ role: 'director', authorityId: westmarch });
    const browser = await service.signedIn(someone);
    for (const path of ['/people', '/people/invite', '/people/invite-many', `/people/${someone}`]) {
      expect((await browser.get(path)).status).toBe(403);
      expect((await service.visitor().get(path)).location).toContain('/sign-in');
      expect((await admin.get(path)).status).toBe(200);
    }
  });
});
