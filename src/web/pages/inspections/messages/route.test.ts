import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

const services: MadeUpService[] = [];
let service: MadeUpService;
let westmarch: string;
let inspection: string;
let at: string;
let lead: Browser;

const withMail = {
  SMTP_URL: 'smtp://bestfit:open-sesame@127.0.0.1:2525',
  MAIL_FROM: 'inspections@inspectorate.example',
};

async function begin(env: Readonly<Record<string, string>> = {}): Promise<void> {
  service = await madeUpService(env);
  services.push(service);
  const { store } = service;
  westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  inspection = await madeUpInspection(store, westmarch);
  at = `/inspections/${inspection}/messages`;
  lead = await service.signedIn(
    await madeUpPerson(store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]),
  );
}
beforeEach(() => begin());
afterAll(async () => {
  for (const each of services) await each.close();
});

const errorAt = (body: string, field: string): boolean => body.includes(`href="#${field}"`);
const write = () => `${at}/write?purpose=notification`;
const message = (more: Readonly<Record<string, string>> = {}) => ({
  message: randomUUID(),
  addresses: 'amara.nwosu@westmarch.example',
  heading: 'Notification of Westmarch',
  body: 'Dear Amara Nwosu,\n\nAn inspection begins.',
  way: 'by-email',
  how: '',
  meant: 'yes',
  do: 'keep',
  ...more,
});
/** Keeps a message; answers the address of its page. */
async function keep(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const kept = await lead.post(write(), message(more));
  if (kept.location === null) throw new Error(`It was not kept: ${kept.status}`);
  return kept.location;
}
const versionOn = async (path: string): Promise<string> =>
  /name="version" value="([^"]*)"/.exec((await lead.get(path)).body)?.[1] ?? '';
const send = async (path: string, fields: Readonly<Record<string, string>>) =>
  lead.post(path, { version: await versionOn(path), ...fields });

describe('the messages of an inspection', () => {
  it('begin with nothing, and say what will be', async () => {
    const { body } = await lead.get(at);
    expect(body).toContain('Write the notification first.');
    expect(body).toContain('There is no mail server yet');
  });

  it('are the inspectors’: seen by the team, written by the lead, and nothing of the authority’s', async () => {
    const kept = await keep();
    const as = async (role: 'team-inspector' | 'quality-assurance' | 'director' | 'hmci') =>
      service.signedIn(
        await madeUpPerson(service.store, `One ${role}`, [{ role, inspectionId: inspection, authorityId: westmarch }]),
      );
    const team = await as('team-inspector');
    expect((await team.get(at)).body).toContain('Notification of Westmarch');
    expect((await team.get(kept)).body).not.toContain('/withdraw');
    expect((await team.get(`${kept}/message.txt`)).status).toBe(200);
    for (const path of [write(), `${kept}/withdraw`, `${kept}/again`, `${kept}/otherwise`]) {
      expect((await team.get(path)).status).toBe(403);
    }
    for (const role of ['director', 'hmci'] as const) {
      const other = await as(role);
      for (const path of [at, kept, `${kept}/message.txt`]) expect((await other.get(path)).status).toBe(403);
    }
    const stranger = await service.signedIn(
      await madeUpPerson(service.store, 'Bea Thorne', [
        { role: 'lead-inspector', inspectionId: await madeUpInspection(service.store, westmarch) },
      ]),
    );
    expect((await stranger.get(kept)).status).toBe(404);
  });

  it('lead nowhere by an id that is none, by one of another inspection, and for a purpose that is none', async () => {
    const kept = await keep();
    expect((await lead.get(`${at}/${randomUUID()}`)).status).toBe(404);
    expect((await lead.get(`${at}/write?purpose=gossip`)).status).toBe(404);
    const other = await madeUpInspection(service.store, westmarch);
    const administrator = await service.signedIn(
      await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]),
    );
    expect((await administrator.get(kept)).status).toBe(200);
    expect((await administrator.get(kept.replace(inspection, other))).status).toBe(404);
  });
});

describe('writing a message', () => {
  it('begins with a text built from the inspection, and with those of the authority it is for', async () => {
    const { store } = service;
    await madeUpPerson(store, 'Dora Finch', [{ role: 'director', authorityId: westmarch }]);
    await madeUpPerson(store, 'Otto Grange', [{ role: 'data-officer', authorityId: westmarch }]);
    const notification = (await lead.get(write())).body;
    expect(notification).toContain('section 136 of the Education');
    expect(notification).toMatch(/name="addresses"[^>]*>\s*dora\.finch\.[^\n]*<\/textarea>/);
    expect(notification).toContain('No director is recorded');
    expect(notification).toContain('There is no timetable yet');
    const request = (await lead.get(`${at}/write?purpose=data-request`)).body;
    expect(request).toContain('  4.10  Safeguarding board: annual report');
    expect(request).toMatch(/name="addresses"[^>]*>\s*dora\.finch\.[^\n]*\notto\.grange\.[^\n]*<\/textarea>/);
  });

  it('is looked at before it is kept, may be changed again, and downloaded as a text', async () => {
    const looked = await lead.post(write(), message({ do: 'preview', body: 'Dear <script>alert(1)</script>' }));
    expect(looked.status).toBe(200);
    expect(looked.body).toContain('How is it sent?');
    expect(looked.body).toContain('Dear &lt;script&gt;');
    expect(looked.body).not.toContain('<script>alert');
    const changed = await lead.post(write(), message({ do: 'change', body: 'Half written' }));
    expect(changed.body).toMatch(/<textarea[^>]*name="body"[^>]*>Half written/);
    const file = await lead.post(write(), message({ do: 'download' }));
    expect(file.headers['content-disposition']).toBe('attachment; filename="notification.txt"');
    expect(file.body).toBe(
      '\ufeffTo: amara.nwosu@westmarch.example\r\nSubject: Notification of Westmarch\r\n\r\nDear Amara Nwosu,\r\n\r\nAn inspection begins.',
    );
    expect((await lead.get(at)).body).toContain('Write the notification first.');
  });

  it.each([
    ['addresses', { addresses: 'amara' }],
    ['addresses', { addresses: 'a@b.example\u2028Bcc: c@d.example' }],
    ['heading', { heading: '' }],
    ['heading', { heading: 'One\nBcc: c@d.example' }],
    ['body', { body: '' }],
    ['body', { body: 'Abel, born 3/5/2009' }],
  ])('is refused at %s, and nothing typed is lost: %j', async (field, more) => {
    for (const button of ['preview', 'keep', 'download']) {
      const refused = await lead.post(write(), message({ ...more, do: button, body: 'Typed with care', ...more }));
      expect([refused.status, errorAt(refused.body, field)]).toEqual([422, true]);
      if (!('body' in more)) expect(refused.body).toContain('Typed with care');
    }
  });

  it('is refused without saying how it is sent, and otherwise without how', async () => {
    const none = await lead.post(write(), message({ way: '' }));
    expect([none.status, errorAt(none.body, 'way')]).toEqual([422, true]);
    expect(none.body).toContain('An inspection begins.');
    expect(errorAt((await lead.post(write(), message({ way: 'otherwise' }))).body, 'how')).toBe(true);
  });

  it('asks before it goes to an address that is not known as the authority’s, and names it', async () => {
    const slip = { addresses: 'amara.nwosu@westmarsh.example', meant: '' };
    const looked = await lead.post(write(), message({ ...slip, do: 'preview' }));
    expect(looked.body).toContain('Not known as an address of this authority: amara.nwosu@westmarsh.example');
    const refused = await lead.post(write(), message(slip));
    expect([refused.status, errorAt(refused.body, 'meant')]).toEqual([422, true]);
    expect((await lead.post(write(), message({ ...slip, meant: 'yes' }))).status).toBe(303);
    const known = await madeUpPerson(service.store, 'Dora Finch', [{ role: 'director', authorityId: westmarch }]);
    const [{ email } = { email: '' }] = await service.store.asOwner<{ email: string }>(
      'select email from users where id = $1',
      [known],
    );
    const theirs = { addresses: `office@${email.split('@')[1]}`, meant: '' };
    expect((await lead.post(write(), message({ ...theirs, do: 'preview' }))).body).not.toContain('Not known as');
    expect((await lead.post(write(), message(theirs))).status).toBe(303);
  });

  it('is kept once, however often the button is pressed', async () => {
    const same = message();
    const [first, second] = [await lead.post(write(), same), await lead.post(write(), same)];
    expect([first.status, second.location]).toEqual([303, first.location]);
    const [row] = await service.store.asOwner<{ count: string }>('select count(*) from messages');
    expect(row?.count).toBe('1');
  });

  it('may begin from one that was written before', async () => {
    const kept = await keep({ body: 'Words of before' });
    const { body } = await lead.get(kept);
    const path = /href="([^"]*write\?[^"]*from=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await lead.get(path)).body).toContain('Words of before');
  });
});

describe('a message for an authority that is not notified yet', () => {
  const planned = (notifiedOn: string | null) =>
    service.store.asOwner(
      "update inspections set stage = 'planned', week_one = '2026-11-23', notified_on = $1, on_site_ends = '2027-01-14', as_at = $1",
      [notifiedOn],
    );
  const dates = '2026-12-14/2027-01-14/2026-12-14';
  beforeEach(async () => {
    await begin(withMail);
    await planned('2026-12-14');
  });

  it('is kept, and waits for the morning of the day of notification: the page says so before and after', async () => {
    const form = (await lead.get(write())).body;
    expect(form).toContain(`name="dates" value="${dates}"`);
    const looked = await lead.post(write(), message({ do: 'preview', dates }));
    expect(looked.body).toContain('is sent on 14 December 2026 at 8am. It can be withdrawn');
    const kept = await keep({ dates });
    const { body } = await lead.get(kept);
    expect(body).toContain('Waits');
    expect(body).toContain('It waits for the day of notification, and is sent on 14 December 2026 at 8am.');
    expect(body).toContain(`${kept}/withdraw`);
    // Nine in the morning of the day itself.
    await planned('2026-11-23');
    const onTheDay = (await lead.get(await keep({ dates: '2026-11-23/2027-01-14/2026-11-23' }))).body;
    expect(onTheDay).toContain('It is sent within a minute.');
    expect(onTheDay).not.toContain('/send-now');
  });

  it('waits as long as no day is settled', async () => {
    await planned(null);
    const kept = await keep({ dates: '/2027-01-14/' });
    expect((await lead.get(kept)).body).toContain('no day of notification is settled');
  });

  it('is sent at once with a reason, when that is meant, by those who may run the inspection', async () => {
    const kept = await keep({ dates });
    const page = `${kept}/send-now`;
    expect((await lead.get(kept)).body).toContain(page);
    const asked = (await lead.get(page)).body;
    expect(asked).toContain('cannot be undone');
    expect(asked).toContain('westmarch.example');
    const refused = await send(page, { reason: '' });
    expect([refused.status, errorAt(refused.body, 'meant'), errorAt(refused.body, 'reason')]).toEqual([
      422,
      true,
      true,
    ]);
    const member = await service.signedIn(
      await madeUpPerson(service.store, 'Tim Membury', [{ role: 'team-inspector', inspectionId: inspection }]),
    );
    expect((await member.get(page)).status).toBe(403);
    expect((await send(page, { meant: 'yes', reason: 'The director asked for it <i>.' })).location).toBe(kept);
    const { body } = await lead.get(kept);
    expect(body).toContain('It is sent within a minute.');
    const [entry] = await service.store.asOwner<{ content: { reason: string } }>(
      "select content from change_log where kind = 'message-changed'",
    );
    expect(entry?.content.reason).toBe('The director asked for it <i>.');
    const again = await send(page, { meant: 'yes', reason: 'Once more.' });
    expect([again.status, again.body.includes('Nothing keeps this message back')]).toEqual([422, true]);
  });

  it('is not sent when the dates move, and is to be written again; one written since takes its place', async () => {
    const kept = await keep({ dates });
    await planned('2026-12-21');
    const list = (await lead.get(at)).body;
    expect(list).toMatch(/The notification of 23 November 2026<\/a> names other dates than .*, and is not sent\./);
    expect((await lead.get(kept)).body).toContain('It is not sent, for it names other dates');
    const from = await lead.get(`${write()}&from=${kept.split('/').at(-1)}`);
    expect(from.body).toContain('This text was written when the inspection had other dates');
    // Begun before the dates moved, a text names the old ones whenever it is kept.
    const late = await keep({ dates });
    expect((await lead.get(late)).body).toContain('It is not sent, for it names other dates');
    await keep({ dates: '2026-12-21/2027-01-14/2026-12-21' });
    expect((await lead.get(at)).body).not.toMatch(/<\/a> names other dates than/);
  });

  it('takes dates that are none for none: nothing is sent by them', async () => {
    const kept = await keep({ dates: '2026-99-99/<b>/' });
    expect((await lead.get(kept)).body).toContain('It is not sent, for it names other dates');
  });
});

describe('a message that was kept', () => {
  it('without a mail server says that it waits, and what to do', async () => {
    const { body } = await lead.get(await keep());
    expect(body).toContain('The message has been kept.');
    expect(body).toContain('there is no mail server');
    expect(body).toContain('data-bestfit-copy');
  });

  it('with a mail server is sent within a minute, and later says when it is tried again', async () => {
    await begin(withMail);
    const kept = await keep();
    expect((await lead.get(kept)).body).toContain('It is sent within a minute.');
    await service.store.asOwner(
      "update messages set attempts = 2, note = 'Nothing answers.', next_attempt_at = '2026-11-23T10:30:00Z'",
    );
    expect((await lead.get(kept)).body).toMatch(/Attempt 2 failed: Nothing answers\.[^<]*10:30am/);
    await service.store.asOwner("update messages set held_until = '2026-11-23T09:05:00Z'");
    expect((await lead.get(kept)).body).toContain('being sent at this moment');
    await service.store.asOwner('update authorities set demonstration = true');
    expect((await lead.get(kept)).body).toContain('nothing of it is ever sent');
    const { body } = await lead.get(kept.replace(/\/messages\/.*/, '/messages'));
    expect(body).toContain('This inspection is made up: nothing of it is ever sent');
  });

  it('is withdrawn with a reason, and then nothing more is done with it', async () => {
    const kept = await keep();
    const refused = await send(`${kept}/withdraw`, { reason: '' });
    expect([refused.status, errorAt(refused.body, 'reason')]).toEqual([422, true]);
    expect((await send(`${kept}/withdraw`, { reason: 'Wrong week.' })).location).toBe(kept);
    const { body } = await lead.get(kept);
    expect(body).toContain('Withdrawn: Wrong week.');
    expect(body).not.toMatch(/\/(withdraw|again|otherwise)"/);
    expect((await send(`${kept}/otherwise`, { how: 'By post.' })).body).toContain('cannot be changed any more');
  });

  it('may have been sent otherwise, and says how', async () => {
    const kept = await keep();
    expect(errorAt((await send(`${kept}/otherwise`, { how: '' })).body, 'how')).toBe(true);
    await send(`${kept}/otherwise`, { how: 'From my own mailbox.' });
    expect((await lead.get(kept)).body).toContain('From my own mailbox.');
    expect((await lead.get(await keep({ way: 'otherwise', how: 'By post.' }))).body).toContain('By post.');
  });

  it('that could not be sent goes into the outbox again', async () => {
    const kept = await keep();
    expect((await send(`${kept}/again`, {})).status).toBe(422);
    await service.store.asOwner("update messages set state = 'failed', attempts = 9, next_attempt_at = null");
    expect((await send(`${kept}/again`, {})).location).toBe(kept);
    const [row] = await service.store.asOwner('select state, attempts, next_attempt_at is null as never from messages');
    expect(row).toEqual({ state: 'unsent', attempts: 0, never: false });
  });

  it('changed by two at once shows the second what the first did', async () => {
    const kept = await keep();
    const version = await versionOn(`${kept}/withdraw`);
    await service.store.asOwner(
      "update messages set state = 'failed', note = 'No such mailbox.', version = version + 1",
    );
    const second = await lead.post(`${kept}/withdraw`, { version, reason: 'Wrong week.' });
    expect(second.status).toBe(409);
    expect(second.body).toMatch(/What is there now[\s\S]*No such mailbox\.[\s\S]*Wrong week\./);
  });
});
