import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { makeInvitation } from '#store';

let service: MadeUpService;
let westmarch: string;
let eastmarch: string;
let directorId: string;
let director: Browser;

beforeAll(async () => {
  service = await madeUpService();
  westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  eastmarch = await madeUpAuthority(service.store, 'Eastmarch', '885');
  directorId = await madeUpPerson(service.store, 'Dana Cole', [{ role: 'director', authorityId: westmarch }]);
  director = await service.signedIn(directorId);
});
afterAll(() => service.close());

type Held = Parameters<typeof madeUpPerson>[2];
const somebody = (held: Held, name = `Kit Vale ${randomUUID().slice(0, 8)}`) => madeUpPerson(service.store, name, held);
const asked = async <Row extends Record<string, unknown>>(text: string, ...values: readonly unknown[]) =>
  service.store.asOwner<Row>(text, values);
const userOf = async (email: string) =>
  (await asked<{ id: string; status: string }>('select id, status from users where email = $1', email))[0];
const emailOf = async (id: string) =>
  (await asked<{ email: string }>('select email from users where id = $1', id))[0]?.email ?? '';
const rolesOf = (id: string) =>
  asked<{ id: string; role: string }>('select id, role from memberships where user_id = $1 and ended_at is null', id);
const emailed = () => `${randomUUID().slice(0, 8)}@westmarch.example`;
const staff = () => `/authorities/${westmarch}/staff`;
const elsewhere = () => `/authorities/${eastmarch}/staff`;

describe('the staff of an authority', () => {
  it('are for its director and for administrators alone', async () => {
    const others = [
      await somebody([{ role: 'data-officer', authorityId: westmarch }]),
      await somebody([{ role: 'lscb-chair', authorityId: westmarch }]),
      await somebody([{ role: 'director', authorityId: eastmarch }]),
      await somebody([{ role: 'hmci' }]),
    ];
    for (const id of others) expect((await (await service.signedIn(id)).get(staff())).status).toBe(403);
    expect((await director.get(elsewhere())).status).toBe(403);
    expect((await director.get(`${elsewhere()}/invite`)).status).toBe(403);
    expect((await service.visitor().get(staff())).location).toContain('/sign-in');
    const administrator = await service.signedIn(await somebody([{ role: 'administrator' }]));
    expect((await administrator.get(staff())).status).toBe(200);
    expect((await administrator.get(`/authorities/${randomUUID()}/staff`)).status).toBe(404);
  });

  it('are found by a director without knowing the address', async () => {
    expect((await director.get('/staff')).location).toBe(staff());
    const both = await somebody([
      { role: 'director', authorityId: westmarch },
      { role: 'director', authorityId: eastmarch },
    ]);
    const { body } = await (await service.signedIn(both)).get('/staff');
    expect([body.includes(staff()), body.includes(elsewhere())]).toEqual([true, true]);
  });

  it('are listed by their roles there, with what a director can do', async () => {
    const auditor = await somebody([{ role: 'auditor', authorityId: westmarch }], 'Amara Finch');
    await somebody([{ role: 'auditor', authorityId: eastmarch }], 'Bela Finch');
    const { body } = await director.get(staff());
    expect(body).toContain('Amara Finch');
    expect(body).not.toContain('Bela Finch');
    const [role] = await rolesOf(auditor);
    expect(body).toContain(`${staff()}/${role?.id}/end`);
    const [own] = await rolesOf(directorId);
    expect(body).not.toContain(`${own?.id}/end`);
  });
});

describe('a director', () => {
  it('invites a data officer, who gets a link, and makes it again when it is lost', async () => {
    const email = emailed();
    const sent = await director.post(`${staff()}/invite`, { name: 'Tomas Reyes', email, role: 'data-officer' });
    expect(sent.status).toBe(200);
    expect(sent.body).toMatch(/\/invitation\/[\w-]{43}/);
    expect(sent.body).toContain('Authority data officer, Westmarch');
    const user = await userOf(email);
    expect(user?.status).toBe('invited');
    const again = await director.post(`${staff()}/${user?.id}/link`, { reason: 'Lost' });
    expect(again.body).toMatch(/\/invitation\/[\w-]{43}/);
    expect((await director.post(`${staff()}/${user?.id}/link`, { reason: '' })).body).toContain('href="#reason"');
  });

  it('is told every field that is wrong', async () => {
    const sent = await director.post(`${staff()}/invite`, { name: '', email: 'x', role: 'director' });
    expect(sent.status).toBe(422);
    for (const field of ['name', 'email', 'role']) expect(sent.body).toContain(`href="#${field}"`);
  });

  it('learns the same of every address that is taken, seen or not, and never whose it is', async () => {
    const inspection = await madeUpInspection(service.store, westmarch);
    const taken = [
      await somebody([{ role: 'administrator' }], 'Hidden Person'),
      await somebody([{ role: 'data-officer', authorityId: eastmarch }], 'Hidden Person'),
      await somebody([{ role: 'lead-inspector', inspectionId: inspection }], 'Hidden Person'),
    ];
    for (const id of taken) {
      const email = await emailOf(id);
      const sent = await director.post(`${staff()}/invite`, { name: 'Kit', email, role: 'auditor' });
      expect(sent.status).toBe(422);
      expect(sent.body).toContain('No invitation can be made here for this e-mail address');
      expect(sent.body).not.toContain('Hidden');
      expect(await rolesOf(id)).toHaveLength(1);
    }
  });

  it('gives somebody of their own staff the further role at once', async () => {
    const id = await somebody([{ role: 'data-officer', authorityId: westmarch }]);
    const sent = await director.post(`${staff()}/invite`, { name: 'Kit', email: await emailOf(id), role: 'auditor' });
    expect(sent.location).toBe(staff());
    expect((await rolesOf(id)).map(({ role }) => role).toSorted()).toEqual(['auditor', 'data-officer']);
  });

  it('ends a role of their staff with a reason, and still sees that it was held', async () => {
    const id = await somebody([{ role: 'data-officer', authorityId: westmarch }], 'Cleo Marsh');
    const [role] = await rolesOf(id);
    const path = `${staff()}/${role?.id}/end`;
    expect((await director.post(path, { reason: '' })).body).toContain('href="#reason"');
    expect((await director.post(path, { reason: 'Left' })).location).toBe(staff());
    expect(await rolesOf(id)).toEqual([]);
    expect((await director.get(staff())).body).toContain('Cleo Marsh');
    expect((await director.get(path)).status).toBe(404);
  });

  it('ends no other role, and makes no link for whoever has joined or works elsewhere too', async () => {
    const chair = await somebody([{ role: 'lscb-chair', authorityId: westmarch }]);
    const [role] = await rolesOf(chair);
    expect((await director.post(`${staff()}/${role?.id}/end`, { reason: 'x' })).status).toBe(422);
    expect(await rolesOf(chair)).toHaveLength(1);
    const joined = await somebody([{ role: 'auditor', authorityId: westmarch }]);
    expect((await director.post(`${staff()}/${joined}/link`, { reason: 'x' })).body).toContain('has joined already');
    const shared = await somebody([
      { role: 'auditor', authorityId: westmarch },
      { role: 'auditor', authorityId: eastmarch },
    ]);
    await asked("update users set status = 'invited' where id = $1", shared);
    const sent = await director.post(`${staff()}/${shared}/link`, { reason: 'x' });
    expect([sent.status, sent.body.includes('administrator makes their invitation')]).toEqual([422, true]);
    const stranger = await somebody([{ role: 'auditor', authorityId: eastmarch }]);
    expect((await director.get(`${staff()}/${stranger}/link`)).status).toBe(404);
  });
});

describe('the walls underneath, for a director', () => {
  const acting = () => ({ for: 'person', userId: directorId }) as const;
  const giving = (userId: string, role: string, authorityId: string) =>
    service.store.read(acting(), (tx) =>
      tx
        .insertInto('memberships')
        .values({
          id: randomUUID(),
          user_id: userId,
          role,
          authority_id: authorityId,
          inspection_id: null,
          given_at: service.clock.now,
        })
        .execute(),
    );

  it('let through the roles of their staff and no other, nowhere else', async () => {
    const id = await somebody([{ role: 'data-officer', authorityId: westmarch }]);
    await giving(id, 'auditor', westmarch);
    await expect(giving(id, 'director', westmarch)).rejects.toThrow(/row-level security/);
    await expect(giving(id, 'data-officer', eastmarch)).rejects.toThrow(/row-level security/);
  });

  it('let nobody be drawn into the staff who is not to be seen', async () => {
    const stranger = await somebody([{ role: 'auditor', authorityId: eastmarch }]);
    await expect(giving(stranger, 'auditor', westmarch)).rejects.toThrow(/row-level security/);
  });

  it('let nobody be added as somebody who has joined, and no link be made for anybody else', async () => {
    const values = {
      id: randomUUID(),
      name: 'Kit',
      email: emailed(),
      status: 'active',
      added_at: new Date(0),
    } as const;
    const adding = service.store.read(acting(), (tx) => tx.insertInto('users').values(values).execute());
    await expect(adding).rejects.toThrow(/row-level security/);
    const expiresAt = new Date(service.clock.now.getTime() + 1000);
    for (const held of [[{ role: 'administrator' }], [{ role: 'lscb-chair', authorityId: westmarch }]] as Held[]) {
      const userId = await somebody(held);
      const making = service.store.read(acting(), (tx) =>
        makeInvitation(tx, { userId, at: service.clock.now, expiresAt }),
      );
      await expect(making).rejects.toThrow(/row-level security/);
    }
  });

  it('let no role but those of the staff be ended', async () => {
    const chair = await somebody([{ role: 'lscb-chair', authorityId: westmarch }]);
    const { numUpdatedRows } = await service.store.read(acting(), (tx) =>
      tx
        .updateTable('memberships')
        .set({ ended_at: new Date(0) })
        .where('user_id', '=', chair)
        .executeTakeFirst(),
    );
    expect(numUpdatedRows).toBe(0n);
  });
});
