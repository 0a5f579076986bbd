import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAction, permissions, roles } from '#inspection';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let somebody: Browser;

beforeAll(async () => {
  service = await madeUpService();
  somebody = await service.signedIn(await madeUpPerson(service.store, 'Kit Vale'));
});
afterAll(() => service.close());

/** The cells of the row that begins with these words. */
const rowOf = (body: string, words: string): readonly string[] => {
  const row = body.split('<tr').find((each) => each.includes(`>${words}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((match) => match[1] ?? '');
};

describe('the page of who may do what', () => {
  it('is for everybody who is signed in', async () => {
    expect((await somebody.get('/permissions')).status).toBe(200);
    expect((await service.visitor().get('/permissions')).location).toContain('/sign-in');
  });

  it('has a row for every action and a column for every role, in words', async () => {
    const { body } = await somebody.get('/permissions');
    for (const { title } of Object.values(roles)) expect(body).toContain(title);
    const actions = Object.keys(permissions).filter(isAction);
    for (const action of actions) {
      const words = permissions[action].does.replaceAll("'", '&#39;');
      expect([action, rowOf(body, words).length]).toEqual([action, Object.keys(roles).length]);
    }
    const keepsStaff = rowOf(body, permissions['keep-own-staff'].does);
    const at = (role: keyof typeof roles) => keepsStaff[Object.keys(roles).indexOf(role)];
    expect([at('administrator'), at('director'), at('auditor')]).toEqual(['may', 'may, for their authority', '–']);
  });

  it('shows one role alone', async () => {
    const { body } = await somebody.get('/permissions?role=director');
    expect(body).toContain(permissions['keep-own-staff'].does);
    expect(body).not.toContain(permissions['keep-people'].does);
    expect((await somebody.get('/permissions?role=public')).body).toContain('not signed in');
    expect((await somebody.get('/permissions?role=king')).status).toBe(200);
  });
});
