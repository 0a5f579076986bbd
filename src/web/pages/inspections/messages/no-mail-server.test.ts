import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let lead: Browser;
let at: string;
beforeAll(async () => {
  service = await madeUpService();
  const westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  const inspection = await madeUpInspection(service.store, westmarch);
  at = `/inspections/${inspection}/messages`;
  lead = await service.signedIn(
    await madeUpPerson(service.store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]),
  );
  await service.store.asOwner(
    "update inspections set stage = 'planned', week_one = '2026-12-14', notified_on = '2026-12-14', on_site_ends = '2027-01-14', as_at = '2026-12-14'",
  );
});
afterAll(() => service.close());

const message = (then: string) => ({
  message: randomUUID(),
  dates: '2026-12-14/2027-01-14/2026-12-14',
  addresses: 'amara.nwosu@westmarch.example',
  heading: 'Notification of Westmarch',
  body: 'Dear Amara Nwosu,\n\nAn inspection begins.',
  way: 'by-email',
  how: '',
  meant: 'yes',
  do: then,
});
const todo =
  'Nothing is sent from here, for there is no mail server. Send it otherwise on the day of notification, 14 December 2026, and say so.';

describe('without a mail server', () => {
  const write = () => `${at}/write?purpose=notification`;

  it('nothing is said to be sent by itself, nor offered: not where a message is looked at, kept, listed, or sent at once', async () => {
    const looked = (await lead.post(write(), message('preview'))).body;
    const kept = (await lead.post(write(), message('keep'))).location ?? '';
    const pages = [
      looked,
      ...(await Promise.all([kept, at, `${kept}/send-now`].map(async (p) => (await lead.get(p)).body))),
    ];
    for (const body of pages) {
      expect(body).toMatch(/nothing is sent from here/i);
      expect(body).not.toMatch(/is sent on|within a minute|By e-mail, from here|sent at once with a reason|Waits/);
    }
    expect(looked).toContain('Not yet: keep it here, unsent');
    for (const body of pages.slice(0, 3)) expect(body).toContain(todo);
    expect(pages[1]).not.toContain('/send-now');
    expect(pages[1]).toContain('Say that you sent it otherwise');
    expect(pages[3]).not.toContain('name="reason"');
  });

  it('says until when the inspection is deferred, and that it is sent otherwise after that', async () => {
    const [{ authority_id: authority } = { authority_id: '' }] = await service.store.asOwner<{ authority_id: string }>(
      'select authority_id from inspections',
    );
    await service.store.asOwner(
      `insert into deferrals (id, authority_id, grounds, words, decided_on, until)
       values ($1, $2, 'local-emergency', 'x', '2026-11-20', '2027-02-01')`,
      [randomUUID(), authority],
    );
    const { body } = await lead.get(at);
    expect(body).toContain('deferred until 1 February 2027');
    expect(body).toContain('send it otherwise once it may go, and say so');
    expect(body).not.toContain('by itself');
  });

  it('sends none at once: what is asked for is refused, and nothing is changed', async () => {
    const kept = (await lead.post(write(), message('keep'))).location ?? '';
    const version = /name="version" value="([^"]*)"/.exec((await lead.get(`${kept}/withdraw`)).body)?.[1] ?? '';
    const refused = await lead.post(
      `${kept}/send-now`,
      { version, meant: 'yes', reason: 'The director asked.' },
      `${kept}/withdraw`,
    );
    expect([refused.status, refused.body.includes('There is no mail server, so nothing is sent')]).toEqual([422, true]);
    const early = await service.store.asOwner<{ early: boolean }>('select early from messages');
    expect(early.some((each) => each.early)).toBe(false);
  });
});
