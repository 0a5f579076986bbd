// Questions and forms that mean harm: what is asked for in an address, and what is sent in a form, by somebody in every role.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { madeUpPerson } from '../made-up-people.ts';
import type { Answer, Browser } from '../made-up-service.ts';
import { linkFor } from '../made-up-sign-in.ts';
import { type Attacked, attackedService, formsOf, insiders, sendSeen, westmarch } from './attacked-service.ts';
import { fieldsAskedOn, formsOn, kindOf, linksOn, type Shown, shownTo } from './crawl.ts';
import { asMarkup, hostile } from './hostile.ts';

let service: Attacked;
let administrator: Browser;
let shown: readonly Shown[];
/** Somebody in a role, signed in anew: forms may end what came before. */
const browserOf = async (who: string): Promise<Browser> =>
  service.signedIn(Object.entries(insiders).find(([role]) => role === who)?.[1] ?? '');

beforeAll(async () => {
  service = await attackedService();
  administrator = await service.signedIn(insiders.administrator);
  shown = await shownTo(insiders, service.signedIn, { ofKind: 1 });
}, 240_000);
afterAll(() => service.close());

const isPage = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');

describe('what somebody asks for', () => {
  const texts = [
    `'; drop table users; --`,
    `%' or '1'='1`,
    `\\'); select pg_sleep(1); --`,
    'name desc; --',
    '\u0000',
    '%',
    '_',
    '\\',
    '{"$ne":null}',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '-1',
    '1e999',
    '99999999999999999999',
    '0x10',
    'NaN',
    '\ud83e\udd94\u202e\ufeff',
    hostile(99),
    'x'.repeat(3000),
  ];

  it('is no statement, no template and no markup, in whatever part of an address', async () => {
    const isFile = (path: string) => /\.(?:csv|xlsx)$/.test(path);
    const asked = new Map<string, { readonly who: string; readonly path: string; readonly names: Set<string> }>();
    // One page of each kind stands for all of its kind, asked by the first who was shown it.
    const note = (who: string, path: string, field: string) => {
      const kind = kindOf(path);
      const known = asked.get(kind) ?? { who, path, names: new Set(isFile(path) ? [] : ['sort', 'page', 'before']) };
      known.names.add(field);
      asked.set(kind, known);
    };
    for (const { who, address, answer } of shown.filter(({ answer }) => isPage(answer))) {
      for (const { path, field } of fieldsAskedOn(answer.body, address)) note(who, path, field);
      for (const link of linksOn(answer.body, address)) {
        const [path = '', query] = link.split('?');
        for (const [field] of new URLSearchParams(query)) note(who, path, field);
      }
    }
    const kinds = ['/people', '/authorities', '/change-log', '/change-log.csv', '/inspections', '/programme'];
    expect([...asked.keys()], 'pages that are searched').toEqual(expect.arrayContaining(kinds));
    expect([...asked.keys()]).toContain('/inspections/:id/lists/:number/findings');
    const users = await service.store.asOwner('select count(*) from users');
    const wrong: string[] = [];
    for (const { who, path, names } of asked.values()) {
      const browser = await browserOf(who);
      const ask = async (query: string) => {
        const answer = await browser.get(`${path}?${query}`);
        if (answer.status >= 500 || (isPage(answer) && asMarkup.test(answer.body))) {
          wrong.push(`${who}: ${path}?${query.slice(0, 60)}: ${answer.status}`);
        }
      };
      // A file holds the part that its page shows, which is asked for with all of them.
      const tried = isFile(path) ? texts.filter((_, n) => n % 3 === 0) : texts;
      for (const field of names) for (const text of tried) await ask(`${field}=${encodeURIComponent(text)}`);
      const name = [...names].at(-1) ?? 'q';
      for (const query of [`${name}=%ff%fe`, `${name}=%`, `${name}[a]=1`, `${name}=1&${name}=2`]) await ask(query);
      for (const query of ['__proto__[x]=1', '=']) await ask(query);
    }
    expect(wrong).toEqual([]);
    expect(await service.store.asOwner('select count(*) from users')).toEqual(users);
  }, 240_000);

  it('finds no more by a sign that the database gives a meaning', async () => {
    const found = async (search: string) =>
      /(\d+) (?:people|person)\b|No(?:body| people)[^.]*\./.exec(
        (await administrator.get(`/people?search=${encodeURIComponent(search)}`)).body,
      )?.[0];
    expect(await found('%')).toBe(await found('nobody has this in a name'));
    expect(await found('_')).toBe(await found('nobody has this in a name'));
  });
});

describe('what somebody sends', () => {
  const texts = [
    "'; drop table users; --",
    '\u0000',
    hostile(98),
    'x'.repeat(20_000),
    '\ud83e\udd94',
    '-1',
    '9'.repeat(40),
  ];
  /** These take from others what they need. */
  const ending = /^\/(?:sign-out|account\/sessions\/end-(?:all|others)|service\/remove-demonstration)$/;
  /** What takes somebody's role or sign-in comes last. */
  const takes = ({ path }: { readonly path: string }) => Number(/\/(?:end|suspend)$/.test(path));
  const byTaking = (a: { readonly path: string }, b: { readonly path: string }) => takes(a) - takes(b);
  const always = ['version', 'reason', 'device', 'file', 'rows'];

  /** Sends each text in all fields at once; answers what went wrong. */
  async function fails(who: string, path: string, fields: readonly string[]): Promise<readonly string[]> {
    const names = [...new Set([...fields, ...always])].filter((name) => name !== '_csrf');
    const send = await formsOf(service, await browserOf(who), '/account');
    const wrong: string[] = [];
    for (const text of texts) {
      const { statusCode, body } = await send(
        path,
        names.map((name) => [name, text] as const),
      );
      if (statusCode >= 500 || asMarkup.test(body)) {
        wrong.push(`${path} with ${JSON.stringify(text.slice(0, 20))} everywhere: ${statusCode}`);
      }
    }
    return wrong;
  }

  it('fails in no field of no form that anybody is shown, whatever it is', async () => {
    const tried = new Map<string, { readonly who: string; readonly path: string; readonly fields: string[] }>();
    for (const { who, address, answer } of shown.filter(({ answer }) => isPage(answer))) {
      for (const { path, fields } of formsOn(answer.body, address)) {
        const kind = kindOf(path);
        if (!ending.test(path) && !tried.has(kind)) tried.set(kind, { who, path, fields });
      }
    }
    expect(tried.size).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const { who, path, fields } of [...tried.values()].sort(byTaking))
      wrong.push(...(await fails(who, path, fields)));
    expect(wrong).toEqual([]);
  }, 240_000);

  it('fails at no way in that takes a form, whatever its address names', async () => {
    const wrong: string[] = [];
    for (const { method, url, byToken } of service.app.doors) {
      if (method !== 'POST' || byToken || ending.test(url)) continue;
      const address = url
        .replace('/authorities/:id', `/authorities/${westmarch}`)
        .replace('/people/:id', `/people/${insiders.auditor}`)
        .replace(':record', madeUpId('office/Westmarch/Harbour Family Hub'))
        .replace(':kind', 'left-accounts')
        .replace('/frameworks/:id/:version', '/frameworks/sif-2015/2015-06-01')
        .replaceAll(/:\w+/g, insiders.auditor);
      const { body } = await (await browserOf('administrator')).get(address);
      wrong.push(...(await fails('administrator', address, formsOn(body, address)[0]?.fields ?? [])));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is not taken for a field that its form does not have: no role, status or id comes from a form', async () => {
    const id = await madeUpPerson(service.store, 'Mass Quill', [{ role: 'auditor', authorityId: westmarch }]);
    await sendSeen(await browserOf('administrator'), `/people/${id}/change`, {
      name: 'Mass Quill Anew',
      email: 'mass.quill@westmarch.example',
      reason: 'A new name',
      id: insiders.director,
      status: 'suspended',
      demonstration: 'true',
      role: 'administrator',
      added_at: '2001-01-01',
      addedAt: '2001-01-01',
    });
    const [user] = await service.store.asOwner('select name, status, demonstration from users where id = $1', [id]);
    expect(user).toEqual({ name: 'Mass Quill Anew', status: 'active', demonstration: false });
    const held = await service.store.asOwner('select role from memberships where user_id = $1', [id]);
    expect(held).toEqual([{ role: 'auditor' }]);
  });

  it('gives nobody more than they may give: a director makes no administrator', async () => {
    const director = await browserOf('director');
    const answer = await director.post(`/authorities/${westmarch}/staff/invite`, {
      name: 'Mallory Vane',
      email: 'mallory@westmarch.example',
      role: 'administrator',
      note: '',
    });
    expect(answer.status).toBe(422);
    const link = await linkFor(service, insiders.auditor);
    expect(link).toMatch(/^\/invitation\/[\w-]{43}$/);
  });
});
