import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { goodPassword, joined } from '#made-up-sign-in';

let service: MadeUpService;
let ines: Browser;
let inesId = '';
beforeAll(async () => {
  service = await madeUpService();
  inesId = await madeUpPerson(service.store, 'Ines Okafor');
  ines = await service.signedIn(inesId);
});
afterAll(() => service.close());

const path = '/account/tokens';
const wanted = { name: 'Nightly export', scope: 'read', days: '30' };
const tokenOn = (body: string): string => /bestfit_[\w-]{43}/.exec(body)?.[0] ?? '';
const rows = () =>
  service.store.asOwner<{ id: string; token_hash: Buffer; revoked_at: Date | null; name: string }>(
    'select * from api_tokens where user_id = $1',
    [inesId],
  );

describe('the page of one’s tokens', () => {
  it('is for people who are signed in', async () => {
    expect((await service.visitor().get(path)).location).toBe('/sign-in?next=%2Faccount%2Ftokens');
  });

  it('says what will be there while there is none', async () => {
    const { status, body } = await ines.get(path);
    expect(status).toBe(200);
    expect(body).toContain('Your tokens will be listed here');
    expect(body).not.toContain('type="password"');
  });

  it('refuses what is not filled in, at its field, and keeps what was typed', async () => {
    const { status, body } = await ines.post(path, { name: '<b>Export</b>', scope: 'all', days: '4000' });
    expect(status).toBe(422);
    for (const field of ['scope', 'days']) expect(body).toContain(`href="#${field}"`);
    expect(body).toContain('value="&lt;b&gt;Export&lt;/b&gt;"');
    expect(await rows()).toEqual([]);
  });

  it('shows a token once, keeps its hash alone, and writes it down', async () => {
    const made = await ines.post(path, wanted);
    const token = tokenOn(made.body);
    expect(token).not.toBe('');
    expect(made.headers['cache-control']).toBe('no-store');
    const listed = (await ines.get(path)).body;
    expect(listed).toContain('Nightly export');
    expect(listed).toContain('Never');
    expect(listed).not.toContain(token);
    const [row] = await rows();
    expect(row?.token_hash.toString()).not.toContain(token);
    const log = await service.store.asOwner<{ content: unknown }>(
      "select content from change_log where kind = 'api-token-made'",
    );
    expect(JSON.stringify(log)).toContain('Nightly export');
    expect(JSON.stringify(log)).not.toContain(token);
    expect((await ines.post(path, wanted)).body).toContain('You have a token for this already');
  });

  it('is one’s own: another’s token is not there', async () => {
    const [row] = await rows();
    const other = await service.signedIn(await madeUpPerson(service.store, 'Tom Ashby'));
    expect((await other.get(path)).body).not.toContain('Nightly export');
    expect((await other.get(`${path}/${row?.id}/revoke`)).status).toBe(404);
    expect((await other.post(`${path}/${row?.id}/revoke`, {}, path)).status).toBe(404);
    expect((await rows())[0]?.revoked_at).toBeNull();
  });

  it('revokes a token after asking, once', async () => {
    const [row] = await rows();
    const revoke = `${path}/${row?.id}/revoke`;
    expect((await ines.get(revoke)).body).toContain('Nightly export');
    expect((await ines.post(revoke, {})).location).toBe(path);
    expect((await ines.get(path)).body).toContain('The token has been revoked');
    expect((await ines.get(path)).body).not.toContain('Nightly export');
    expect((await ines.post(revoke, {}, path)).status).toBe(404);
    expect((await rows())[0]?.revoked_at).not.toBeNull();
  });

  it('asks whoever has a password for it, and counts wrong ones', async () => {
    const { browser } = await joined(service, await madeUpPerson(service.store, 'Kit Vale'));
    if (browser.cookies.size === 0) throw new Error('Kit is not signed in.');
    expect((await browser.get(path)).body).toContain('type="password"');
    const without = await browser.post(path, wanted);
    expect([without.status, without.body.includes('Enter your present password')]).toEqual([422, true]);
    const wrong = await browser.post(path, { ...wanted, password: 'not this one at all' });
    expect([wrong.status, tokenOn(wrong.body)]).toEqual([422, '']);
    expect(wrong.body).not.toContain('not this one at all');
    expect(tokenOn((await browser.post(path, { ...wanted, password: goodPassword })).body)).not.toBe('');
  });
});
