import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#config';
import {
  isRefusal,
  keptBack,
  type LetterDates,
  type MessagePurpose,
  mostAttempts,
  type SendingWay,
  sendNow,
  writeMessage,
} from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { type KeptMessage, messageOf, readChangeLog, takeMessage, waitedTooLong } from '#store';
import { type Mailer, mailerOf } from './mailer.ts';
import { openOutbox } from './outbox.ts';

const service = { for: 'service', what: 'test' } as const;

let store: MadeUpStore;
let inspection: string;
let authority: string;
let now: Date;
const ends: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  store = await madeUpStore();
  authority = await madeUpAuthority(store, 'Westmarch', '884');
  inspection = await madeUpInspection(store, authority);
  now = testTime;
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await store.close();
});

/** The dates of the inspection as it was made up. */
const dates: LetterDates = { notifiedOn: null, onSiteEnds: null, asAt: null };
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

/** Writes a message into the outbox; answers its id. */
async function written(
  more: {
    readonly addresses?: string;
    readonly way?: SendingWay;
    readonly purpose?: MessagePurpose;
    readonly named?: Partial<LetterDates>;
  } = {},
): Promise<string> {
  const id = randomUUID();
  const {
    purpose = 'notification',
    named = {},
    addresses = 'amara.nwosu@westmarch.example\njakub@westmarch.example',
    way = 'by-email',
  } = more;
  const done = await store.change(service, now, async () =>
    writeMessage(
      { id, inspectionId: inspection, authorityId: authority, ...dates, ...named },
      {
        purpose,
        addresses,
        heading: 'Inspection of Westmarch – notification',
        body: 'Dear Amara Nwosu,\n\n“Hello.”\n',
      },
      { way, how: way === 'otherwise' ? 'By post' : '', known: [], meant: true },
    ),
  );
  if (isRefusal(done)) throw new Error(done.words);
  return id;
}

const kept = async (id: string): Promise<KeptMessage> => {
  const message = await store.read(service, (tx) => messageOf(tx, inspection, id));
  if (message === null) throw new Error('The message is gone.');
  return message;
};

type Received = { readonly from: string; readonly to: readonly string[]; readonly text: string };

/** A mail server of the test's own. */
async function mailServer(options: Partial<SMTPServerOptions> = {}, port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => {
        text += piece;
      });
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text,
        });
        done(null);
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  ends.push(close);
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server listens nowhere.');
  return { received, port: address.port, close };
}

const mailOf = (url: string): Mailer => {
  const read = readConfig({
    flags: {},
    env: { SMTP_URL: url, MAIL_FROM: 'Inspections <inspections@inspectorate.example>' },
    home: '/nowhere',
    root: false,
  });
  if ('faults' in read || read.mail === null) throw new Error('These are no settings of a mail server.');
  return mailerOf(read.mail);
};
const at = (port: number) => mailOf(`smtp://127.0.0.1:${port}`);

const logged: unknown[] = [];
const log = {
  info: (...told: unknown[]) => void logged.push(told),
  warn: (...told: unknown[]) => void logged.push(told),
  error: (...told: unknown[]) => void logged.push(told),
};

function outbox(send: Mailer, over: Pick<MadeUpStore, 'read' | 'change'> = store) {
  const opened = openOutbox({ store: over, send, now: () => now, log });
  ends.push(opened.stop);
  return opened;
}

describe('the outbox', () => {
  it('sends a message once, from who the settings say, with answers to the lead inspector', async () => {
    await madeUpPerson(store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: inspection }]);
    const { received, port } = await mailServer();
    const id = await written();
    const box = outbox(at(port));
    await box.sendDue();
    await box.sendDue();
    expect(received).toHaveLength(1);
    const [mail] = received;
    expect(mail?.from).toBe('inspections@inspectorate.example');
    expect(mail?.to).toEqual(['amara.nwosu@westmarch.example', 'jakub@westmarch.example']);
    expect(mail?.text).toContain('From: Inspections <inspections@inspectorate.example>');
    expect(mail?.text).toMatch(/^Reply-To: lea\.dingle\./m);
    expect(mail?.text).toContain(`Message-ID: <${id}@inspectorate.example>`);
    expect(mail?.text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect(await kept(id)).toMatchObject({
      state: 'sent',
      sentAt: now,
      attempts: 1,
      heldUntil: null,
      nextAttemptAt: null,
    });
    const changes = await store.read(service, (tx) => readChangeLog(tx, { inspectionId: inspection, count: 1 }));
    expect(changes[0]).toMatchObject({ kind: 'message-sent', byService: 'outbox' });
  });

  it('takes what nothing keeps back and nothing else: the queue and the decision agree at every moment', async () => {
    const day = { notifiedOn: '2026-11-26', onSiteEnds: '2026-12-17', asAt: '2026-11-25' };
    const unsettled = { notifiedOn: null, onSiteEnds: null, asAt: null };
    const namings: readonly Partial<LetterDates>[] = [
      day,
      unsettled,
      { ...day, notifiedOn: '2026-11-27' },
      { ...day, onSiteEnds: '2026-12-18' },
      { ...day, asAt: '2026-11-24' },
    ];
    const ids: string[] = [];
    for (const purpose of ['notification', 'data-request'] as const) {
      for (const named of namings) ids.push(await written({ purpose, named }));
    }
    const outcomes = new Set<string>();
    await store.asOwner(
      `insert into deferrals (id, authority_id, grounds, words, decided_on, until)
       select $1, authority_id, 'local-emergency', 'A flood.', '2026-11-20', '2026-11-26' from inspections where id = $2`,
      [randomUUID(), inspection],
    );
    for (const [stage, until, weekOne] of [
      ['planned', '2026-11-26', '2026-11-23'],
      ['planned', '2026-11-26', null],
      ['planned', '2026-11-27', '2026-11-23'],
      ['notified', '2026-11-27', '2026-11-23'],
    ] as const) {
      await store.asOwner('update deferrals set until = $1', [until]);
      await store.asOwner('update inspections set week_one = $2 where id = $1', [inspection, weekOne]);
      for (const { notifiedOn, onSiteEnds, asAt } of [day, unsettled]) {
        await store.asOwner(
          'update inspections set stage = $2, notified_on = $3, on_site_ends = $4, as_at = $5 where id = $1',
          [inspection, stage, notifiedOn, onSiteEnds, asAt],
        );
        for (const time of ['2026-11-23T09:00:00Z', '2026-11-26T07:59:59Z', '2026-11-26T08:00:00Z']) {
          const when = new Date(time);
          const taken = new Set<string>();
          for (;;) {
            const message = await store.read(service, (tx) =>
              takeMessage(tx, { at: when, until: new Date('2027-01-01') }),
            );
            if (message === null) break;
            expect(waitedTooLong(message, when)).toBe(false);
            taken.add(message.id);
          }
          for (const id of ids) {
            const message = await kept(id);
            expect([stage, until, time, id, taken.has(id)]).toEqual([
              stage,
              until,
              time,
              id,
              keptBack(message, message.inspection, when) === null,
            ]);
            outcomes.add(`${stage} ${until} ${taken.has(id)}`);
          }
          await store.asOwner('update messages set held_until = null');
        }
      }
    }
    await store.asOwner("update deferrals set ended_on = '2026-11-20'");
    expect([...outcomes].toSorted()).toEqual([
      'notified 2026-11-27 false',
      'notified 2026-11-27 true',
      'planned 2026-11-26 false',
      'planned 2026-11-26 true',
      'planned 2026-11-27 false',
    ]);
  });

  it('sends what was prepared weeks before on the morning of its day, and at once when somebody says so', async () => {
    const day = { notifiedOn: '2026-12-14', onSiteEnds: '2027-01-14', asAt: '2026-12-14' };
    await store.asOwner(
      "update inspections set stage = 'planned', week_one = '2026-11-23', notified_on = $2, on_site_ends = $3, as_at = $4 where id = $1",
      [inspection, day.notifiedOn, day.onSiteEnds, day.asAt],
    );
    const { received, port } = await mailServer();
    const box = outbox(at(port));
    const [first, second] = [await written({ named: day }), await written({ named: day, addresses: 'b@c.example' })];
    await box.sendDue();
    expect(received).toEqual([]);
    const message = await kept(second);
    const done = await store.change(service, now, async () =>
      sendNow(message, message.inspection, { seen: message.version, now, meant: true, reason: 'Told by telephone.' }),
    );
    expect(isRefusal(done)).toBe(false);
    await box.sendDue();
    expect(received.map(({ to }) => to)).toEqual([['b@c.example']]);
    now = new Date('2026-12-14T07:59:00Z');
    await box.sendDue();
    expect((await kept(first)).state).toBe('unsent');
    now = new Date('2026-12-14T08:00:10Z');
    await box.sendDue();
    expect((await kept(first)).state).toBe('sent');
  });

  it('sends nothing that is withdrawn, was sent otherwise, or belongs to a made-up inspection', async () => {
    const { received, port } = await mailServer();
    await written({ way: 'otherwise' });
    const withdrawn = await written();
    await store.asOwner("update messages set state = 'withdrawn' where id = $1", [withdrawn]);
    const box = outbox(at(port));
    await box.sendDue();
    // What somebody plans for a made-up authority is made up as the authority is.
    await store.asOwner('update authorities set demonstration = true');
    const id = await written();
    await box.sendDue();
    expect(received).toEqual([]);
    expect(await kept(id)).toMatchObject({ state: 'unsent', demonstration: true });
  });

  it('says which address was refused for good, and tries it no more', async () => {
    const { port } = await mailServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such mailbox'), { responseCode: 550 })),
    });
    const id = await written();
    await outbox(at(port)).sendDue();
    expect(await kept(id)).toMatchObject({ state: 'failed', attempts: 1, nextAttemptAt: null, heldUntil: null });
    expect((await kept(id)).note).toContain('No such mailbox');
  });

  it('says of a message that was taken for some addresses for which it was not', async () => {
    const { port, received } = await mailServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('jakub') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    });
    const id = await written();
    await outbox(at(port)).sendDue();
    expect(received).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ state: 'sent' });
    expect((await kept(id)).note).toMatch(/^Not sent to jakub@westmarch\.example .*write to them anew/);
  });

  it('waits for a server that is away, longer each time, and sends when it is back', async () => {
    const away = await mailServer();
    await away.close();
    const id = await written();
    const box = outbox(at(away.port));
    await box.sendDue();
    expect(await kept(id)).toMatchObject({
      state: 'unsent',
      attempts: 1,
      note: expect.stringContaining('Nothing answers'),
      nextAttemptAt: new Date(now.getTime() + 60_000),
      heldUntil: null,
    });
    await box.sendDue();
    expect(await kept(id)).toMatchObject({ attempts: 1 });
    minutesLater(1);
    await box.sendDue();
    expect(await kept(id)).toMatchObject({ attempts: 2, nextAttemptAt: new Date(now.getTime() + 5 * 60_000) });
    const back = await mailServer({}, away.port);
    minutesLater(5);
    await box.sendDue();
    expect(back.received).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ state: 'sent', attempts: 3 });
  });

  it('gives up after its last attempt, and says so', async () => {
    const id = await written();
    const box = outbox(async () => ({ outcome: 'not-now', words: 'Nothing answers.' }));
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      await box.sendDue();
      minutesLater(24 * 60);
    }
    expect(await kept(id)).toMatchObject({
      state: 'failed',
      attempts: mostAttempts,
      note: `Given up after ${mostAttempts} attempts. Nothing answers.`,
    });
  });

  it('does not send what has waited for days for a mail server', async () => {
    const { received, port } = await mailServer();
    const id = await written();
    minutesLater(73 * 60);
    await outbox(at(port)).sendDue();
    expect(received).toEqual([]);
    expect(await kept(id)).toMatchObject({ state: 'failed', note: expect.stringContaining('72 hours') });
  });

  it('says in words what is wrong with encryption, and sends nothing without it', async () => {
    // The server's certificate is of its own making.
    const secure = await mailServer({ secure: true });
    const id = await written();
    await outbox(mailOf(`smtps://127.0.0.1:${secure.port}`)).sendDue();
    expect((await kept(id)).note).toMatch(/certificate of the mail server/);
    const plain = await mailServer();
    const other = await written();
    minutesLater(0.5);
    await outbox(mailOf(`smtps://127.0.0.1:${plain.port}`)).sendDue();
    expect((await kept(other)).note).toMatch(/does not speak encrypted/);
    expect([...secure.received, ...plain.received]).toEqual([]);
  });

  it('says that the sign-in failed, and repeats nothing of it: neither in the message nor in the log', async () => {
    const { port } = await mailServer({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        done(Object.assign(new Error(`Wrong: ${username} ${password}`), { responseCode: 535 })),
    });
    logged.length = 0;
    const id = await written();
    await outbox(mailOf(`smtp://bestfit:open%20sesame@127.0.0.1:${port}`)).sendDue();
    expect((await kept(id)).note).toMatch(/did not accept the sign-in/);
    expect(JSON.stringify([await kept(id), logged])).not.toMatch(/sesame|b3BlbiBzZXNhbWU/);
    expect(JSON.stringify(logged)).not.toContain('westmarch');
  });

  it('counts an attempt before it is made: who is killed while sending is followed by another, after a while', async () => {
    const { received, port } = await mailServer();
    const id = await written();
    // Taken, and whoever did is gone.
    const until = new Date(now.getTime() + 600_000);
    await store.read(service, (tx) => takeMessage(tx, { at: now, until }));
    expect(await kept(id)).toMatchObject({ state: 'unsent', attempts: 1, heldUntil: until });
    const box = outbox(at(port));
    await box.sendDue();
    expect(received).toEqual([]);
    minutesLater(10);
    await box.sendDue();
    expect(received).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('gives up what nobody ever lived to finish', async () => {
    const id = await written();
    await store.asOwner('update messages set attempts = $1', [mostAttempts]);
    await outbox(async () => {
      throw new Error('This must not be reached.');
    }).sendDue();
    expect(await kept(id)).toMatchObject({ state: 'failed', note: expect.stringContaining('broke off') });
  });

  it('does not send again what it knows to be sent, when that could not be written down', async () => {
    const { received, port } = await mailServer();
    const id = await written();
    let broken = true;
    const box = outbox(at(port), {
      read: store.read,
      change: async (...asked) => {
        if (broken) throw new Error('The database is away.');
        return store.change(...asked);
      },
    });
    await expect(box.sendDue()).rejects.toThrow('The database is away.');
    expect(await kept(id)).toMatchObject({ state: 'unsent', attempts: 1 });
    broken = false;
    minutesLater(10);
    await box.sendDue();
    expect(received).toHaveLength(1);
    expect(await kept(id)).toMatchObject({ state: 'sent' });
  });

  it('sends each message once, however many processes send', async () => {
    const { received, port } = await mailServer();
    const ids = await Promise.all(Array.from({ length: 8 }, () => written()));
    const boxes = [outbox(at(port)), outbox(at(port)), outbox(at(port))];
    await Promise.all(boxes.map((box) => box.sendDue()));
    expect(received).toHaveLength(8);
    for (const id of ids) expect(await kept(id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('stops although a server never answers, and leaves the message for later', async () => {
    // It greets nobody.
    const { port } = await mailServer({ onConnect: () => {} });
    const id = await written();
    const box = outbox(at(port));
    const begun = box.sendDue();
    await pause(200);
    await box.stop();
    await begun;
    expect(await kept(id)).toMatchObject({ state: 'unsent', note: expect.stringContaining('service was stopped') });
  });
});
