// Marked values planted everywhere that something secret, or something about a child, can be: none comes out in the log, in an answer
// that says what went wrong, or in the change log.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepSealed, openSealed } from '../../../src/store/index.ts';
import { madeUpInspection, madeUpPerson } from '../made-up-people.ts';
import type { Answer } from '../made-up-service.ts';
import { codeOf, goOn, joined, linkFor } from '../made-up-sign-in.ts';
import {
  type Attacked,
  attackedService,
  cookiesOf,
  formTokenOn,
  insiders,
  postRaw,
  sendSeen,
  westmarch,
} from './attacked-service.ts';

let service: Attacked;
beforeAll(async () => {
  service = await attackedService();
});
afterAll(() => service.close());

/** A text that nobody would write by chance: where it is found, it was planted. */
const mark = (what: string) => `marked-${what}-${createHash('sha256').update(what).digest('hex').slice(0, 12)}`;

/** A value in every way in which it could be written: as it is, in an address, as base64, byte by byte. */
function writtenAs(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    encodeURIComponent(value),
    // Base64 of a part of a longer text is the same but for its ends.
    ...[0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').slice(0, -4)),
    bytes.toString('hex'),
    [...bytes].join(','),
  ];
}

function expectNone(values: readonly string[], text: string, where: string): void {
  for (const value of values) {
    expect(value.length, 'a marked value is long enough to be found').toBeGreaterThanOrEqual(8);
    for (const written of writtenAs(value)) expect(text.includes(written), `${value} in ${where}`).toBe(false);
  }
}

const log = () => service.lines.join('');
const errorPage = ({ status, body }: Pick<Answer, 'status' | 'body'>): string => (status >= 400 ? body : '');

describe('the log', () => {
  it('is searched well: what is planted in it is found however it is written', () => {
    const value = mark('found');
    for (const written of [
      value,
      JSON.stringify([...Buffer.from(value)]),
      Buffer.from(`x${value}y`).toString('base64'),
    ]) {
      expect(() => expectNone([value], `{"msg":"${written}"}`, 'a planted line')).toThrow();
    }
  });

  it('holds nothing of addresses, headers, cookies, forms and files, whatever becomes of them', async () => {
    const values: string[] = [];
    const planted = (what: string) => {
      const value = mark(what);
      values.push(value);
      return value;
    };
    const administrator = await service.signedIn(insiders.administrator);
    const officer = await service.signedIn(insiders['data-officer']);
    const pages: Pick<Answer, 'status' | 'body'>[] = [
      await administrator.get(`/nowhere/${planted('path')}?q=${planted('query')}`),
      await officer.get(`/people?search=${planted('search')}`),
      await administrator.get(`/authorities/${planted('id')}`),
      await administrator.get(`/%ff${planted('broken-address')}`),
      await service.visitor().get(`/invitation/${planted('link')}`),
      await service.visitor().get(`/sign-in?next=/${planted('next')}`),
    ];
    const headers = Object.fromEntries(
      ['user-agent', 'referer', 'x-forwarded-for', 'accept-language', 'x-anything', 'if-none-match'].map((name) => [
        name,
        planted(`header-${name}`),
      ]),
    );
    await administrator.get('/people', headers);
    await service.app.inject({
      url: '/api/v1/me',
      headers: { ...headers, authorization: `Bearer ${planted('bearer')}`, cookie: `bestfit=${planted('cookie')}` },
    });
    const token = formTokenOn(await administrator.get('/authorities/add'));
    const session = administrator.cookies.get('bestfit') ?? '';
    values.push(token, session);
    const answers = [
      await postRaw(service, administrator, '/authorities/add', `_csrf=${token}&code=${planted('form')}`),
      await postRaw(service, administrator, '/authorities/add', `_csrf=${planted('forged')}`),
      await postRaw(service, administrator, '/authorities/add', `{"name":"${planted('json')}`, {
        'content-type': 'application/json',
      }),
      await service.app.inject({
        method: 'POST',
        url: '/api/v1/authorities',
        headers: { 'content-type': 'application/json', cookie: cookiesOf(administrator) },
        payload: `{"name":"${planted('broken-json')}`,
      }),
      await postRaw(service, administrator, '/authorities/import', `--b\r\n${planted('part')}`, {
        'content-type': 'multipart/form-data; boundary=b',
      }),
      await postRaw(service, administrator, '/authorities/add', planted('large').repeat(60_000)),
    ];
    for (const name of ['table.csv', `${planted('file-name')}.xlsx`, 'framework.json']) {
      for (const path of ['/authorities/import', '/people/invite-many', '/frameworks/load']) {
        const bytes = `${planted(`file-${name}-${path}`)},1\r\n"${planted('cell')}`;
        const { status, body } = await administrator.upload(path, {}, { file: { name, bytes } });
        pages.push({ status, body });
      }
    }
    // A form shows again what was typed in it, to whoever typed it. Every other answer that refuses says nothing of what was sent.
    const refusing = [...pages, ...answers.map(({ statusCode: status, body }) => ({ status, body }))].filter(
      ({ status }) => status !== 422,
    );
    const typed = values.filter((value) => value !== token);
    expectNone(typed, refusing.map(errorPage).join('\n'), 'an error page');
    expectNone(values, log(), 'the log');
  });

  it('holds no secret of signing in, right or wrong, nor of what is made for it', async () => {
    const id = await madeUpPerson(service.store, 'Ines Harrow', [{ role: 'administrator' }]);
    const link = (await linkFor(service, id)).split('/').at(-1) ?? '';
    const ines = await joined(service, id);
    const browser = service.visitor();
    const wrong = [mark('password'), mark('email'), mark('recovery'), mark('new-password')];
    const [password = '', email = '', recovery = '', fresh = ''] = wrong;
    const pages = [
      await browser.post('/sign-in', { email: `${email}@westmarch.example`, password }),
      await browser.post('/sign-in', { email: ines.email, password }),
      await browser.post('/sign-in', { email: ines.email, password: ines.password }),
      await browser.post('/sign-in/recovery-code', { code: recovery }),
      await browser.post('/sign-in/code', { code: codeOf(ines.secret, service.clock.now) }),
      await browser.post('/account/password', { 'present-password': password, password: fresh }),
      await browser.post('/account/password', { 'present-password': ines.password, password: fresh }),
    ];
    goOn(service, 60);
    const made = await browser.post('/account/tokens', {
      name: 'A program',
      scope: 'write',
      days: '30',
      password: fresh,
    });
    const apiToken = /bestfit_[\w-]{43}/.exec(made.body)?.[0] ?? '';
    expect(apiToken).not.toBe('');
    for (const bearer of [apiToken, `${apiToken}x`]) {
      await service.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${bearer}` } });
    }
    const secrets = [
      ...wrong,
      link,
      ines.password,
      ines.secret,
      ...ines.recoveryCodes,
      apiToken,
      browser.cookies.get('bestfit') ?? '',
      ines.browser.cookies.get('bestfit') ?? '',
    ];
    expectNone(secrets, log(), 'the log');
    const asTyped = secrets.filter((value) => value !== email);
    expectNone(asTyped, pages.map(errorPage).join('\n'), 'an error page');
    const changes = await service.store.asOwner('select * from change_log');
    expectNone(secrets, JSON.stringify(changes), 'the change log');
  });

  it('holds nothing of data about a child, sealed or opened, nor a key, when it cannot be opened either', async () => {
    const inspectionId = await madeUpInspection(service.store, westmarch);
    const child = mark('child');
    const store = service.store;
    const userId = await madeUpPerson(store, 'Jay Vale', [{ role: 'data-officer', authorityId: westmarch }]);
    const acting = { for: 'person', userId } as const;
    const at = service.clock.now;
    const plain = new TextEncoder().encode(child);
    const id = await keepSealed(store, acting, { inspectionId, kind: 'data-request-file', plain, at });
    const kept = await service.store.asOwner<{ sealed: Buffer }>('select sealed from sealed_payloads where id = $1', [
      id,
    ]);
    expect(kept[0]?.sealed.includes(child)).toBe(false);
    expect(await openSealed(store, acting, id, 'What we sent', at)).toEqual(Buffer.from(plain));
    const other = await keepSealed(store, acting, { inspectionId, kind: 'data-request-file', plain, at });
    await service.store.asOwner("update sealed_payloads set sealed = sealed || '\\x00'::bytea where id = $1", [other]);
    const failed = await openSealed(store, acting, other, 'What we sent', at).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    service.app.log.error({ err: failed }, 'As a page would log it.');
    const key = Buffer.from(await store.keys.secret('sign-in'));
    expectNone([child], `${log()}${String(failed)}`, 'the log or an error');
    for (const written of [key.toString('hex'), key.toString('base64'), [...key].join(',')]) {
      expect(log()).not.toContain(written);
    }
  });

  it('holds nothing of a statement that fails, nor of the values in it; nor does the page that says so', async () => {
    const administrator = await service.signedIn(insiders.administrator);
    const [name, reason] = [mark('failing-name'), mark('failing-reason')];
    await service.store.asOwner(
      `create function refuse_marked() returns trigger language plpgsql as $$ begin raise exception 'refused: % %', new.name, new using detail = new.name, hint = new.name; end $$`,
    );
    await service.store.asOwner(
      'create trigger refuse_marked before update on authorities for each row execute function refuse_marked()',
    );
    const from = service.lines.length;
    const answer = await sendSeen(administrator, `/authorities/${westmarch}/change`, {
      name,
      code: 'WES1',
      region: 'North',
      reason,
    });
    await service.store.asOwner('drop trigger refuse_marked on authorities');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(service.logged().slice(from)).toContainEqual(expect.objectContaining({ msg: 'A request failed.' }));
    expectNone([name, reason], log(), 'the log');
    expectNone([name, reason], answer.body, 'the error page');
    expect(answer.body).not.toMatch(/P0001|plpgsql|refuse_marked|\.ts:\d|node_modules|select |update /);
    expect(answer.body).toMatch(/Reference: <strong>[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('holds nothing of what is broken before it is a request', async () => {
    const value = mark('wire');
    await service.app.listen({ port: 0, host: '127.0.0.1' });
    const address = service.app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    for (const text of [
      `GET /${value} HTTP/9.9\r\nCookie: bestfit=${value}\r\n\r\n`,
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${value}\r\n\r\n${value}`,
      `${value}\r\n\r\n`,
    ]) {
      const heard = await new Promise<string>((resolve) => {
        let all = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('data', (data) => {
          all += data.toString('latin1');
        });
        socket.on('error', () => resolve(all));
        socket.on('close', () => resolve(all));
      });
      expect(heard).toContain('HTTP/1.1 400');
      expectNone([value], heard, 'the answer');
    }
    expectNone([value], log(), 'the log');
  });

  it('says of each line when, how grave, what service and which request, so that one can be found by its reference', () => {
    const lines = service.logged();
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      expect(line).toMatchObject({
        level: expect.any(Number),
        time: expect.any(Number),
        service: 'bestfit',
        msg: expect.any(String),
      });
    }
    const answered = lines.filter(({ msg }) => msg === 'answered');
    for (const line of answered) expect(line).toMatchObject({ reqId: expect.any(String), route: expect.any(String) });
    // One line is one entry, whatever somebody sent.
    for (const line of service.lines) expect(line.indexOf('\n')).toBe(line.length - 1);
  });
});
