import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

const services: MadeUpService[] = [];
afterAll(async () => {
  for (const each of services) await each.close();
});

async function begin(env: Readonly<Record<string, string>> = {}) {
  const service = await madeUpService(env);
  services.push(service);
  const administrator = await service.signedIn(
    await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]),
  );
  return { service, administrator };
}

describe('the outbox', () => {
  let service: MadeUpService;
  let administrator: Browser;
  beforeAll(async () => {
    ({ service, administrator } = await begin());
  });

  it('is an administrator’s, and empty says what will be', async () => {
    const { status, body } = await administrator.get('/outbox');
    expect(status).toBe(200);
    expect(body).toContain(
      'There are none: whatever was written has been sent, by the service or otherwise, or withdrawn.',
    );
    expect(body).toContain('SMTP_URL');
    const other = await service.signedIn(await madeUpPerson(service.store, 'Hugo Marsh', [{ role: 'hmci' }]));
    expect((await other.get('/outbox')).status).toBe(403);
    expect((await administrator.get('/service')).body).toContain('href="/outbox"');
  });

  it('shows what waits and what could not be sent, inspection by inspection, and nothing that was sent', async () => {
    const { store } = service;
    const put = (inspection: string, heading: string, state: string) =>
      store.asOwner(
        `insert into messages (id, inspection_id, purpose, addresses, heading, body, state, note, made_at)
           values ($1, $2, 'notification', '{a@b.example}', $3, 'Words', $4, 'No such mailbox.', $5)`,
        [randomUUID(), inspection, heading, state, testTime],
      );
    const westmarch = await madeUpInspection(store, await madeUpAuthority(store, 'Westmarch <i>', '884'));
    const fenholme = await madeUpInspection(store, await madeUpAuthority(store, 'Fenholme', '885'));
    await put(westmarch, 'Waiting for Westmarch', 'unsent');
    await put(fenholme, 'Refused for Fenholme', 'failed');
    for (const state of ['sent', 'sent-otherwise', 'withdrawn']) await put(fenholme, `Done, ${state}`, state);
    const { body } = await administrator.get('/outbox');
    expect(body).toMatch(/Fenholme[\s\S]*Refused for Fenholme[\s\S]*No such mailbox\.[\s\S]*Waiting for Westmarch/);
    expect(body).toContain('Westmarch &lt;i&gt;');
    expect(body).not.toContain('Done, ');
  });

  it('says which mail server there is, and nothing of how one signs in there', async () => {
    const { administrator: other } = await begin({
      SMTP_URL: 'smtps://bestfit-user:open-sesame@mail.inspectorate.example',
      MAIL_FROM: 'inspections@inspectorate.example',
    });
    const { body } = await other.get('/outbox');
    expect(body).toContain('mail.inspectorate.example, port 465, encrypted from the start');
    expect(body).not.toMatch(/open-sesame|bestfit-user/);
  });
});
