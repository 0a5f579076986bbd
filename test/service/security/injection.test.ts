// Markup, formulas and statements in everything that somebody can write: each is shown, everywhere, as the text that it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/annex-a/index.ts';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { madeUpFramework } from '../made-up-framework.ts';
import { madeUpPerson } from '../made-up-people.ts';
import type { Answer, Browser } from '../made-up-service.ts';
import { linkFor } from '../made-up-sign-in.ts';
import {
  type Attacked,
  attackedService,
  fenholme,
  formsOf,
  insiders,
  sendSeen,
  westmarch,
} from './attacked-service.ts';
import { fieldsAskedOn, fieldsPostedOn, linksOn, pagesOf } from './crawl.ts';

let service: Attacked;
let administrator: Browser;
let pages: ReadonlyMap<string, Answer>;

/** A text that begins a formula, ends an attribute and an element, and runs; each by its number, to be found again. */
const hostile = (n: number) => `=1+${n}"'><img src=x onerror=alert(${n})>{{7*7}}\${7*7}</title></textarea>`;
const asMarkup = /<img src=x|onerror=alert\(\d+\)>|<\/textarea>\{|<\/title><\/textarea>/;
const asText = (n: number) => `=1+${n}&quot;&#39;&gt;&lt;img src=x onerror=alert(${n})&gt;{{7*7}}`;

const fields = {
  'name of an authority': 1,
  'region of an authority': 2,
  'reason of a change': 3,
  'name of an office': 4,
  'address of an office': 5,
  'name of a leader': 6,
  'report of a judgement': 7,
  'name of a person': 8,
  'reason of a suspension': 9,
  'name of a token': 10,
  'title of a framework': 11,
  'reason of a period of retention': 12,
  'name of an uploaded file': 13,
  'cell of an uploaded file': 14,
  'note of a role': 15,
  'browser of a sign-in': 16,
} as const;

const date = (field: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${field}-day`]: day,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
});

/** Pages that are not reached by links: what forms answer. */
const answered: Answer[] = [];
const take = (answer: Answer): Answer => {
  answered.push(answer);
  return answer;
};

beforeAll(async () => {
  service = await attackedService();
  administrator = await service.signedIn(insiders.administrator);
  const text = (field: keyof typeof fields) => hostile(fields[field]);
  const saved = async (path: string, sent: Readonly<Record<string, string | readonly string[]>>) => {
    const { status, body } = take(await sendSeen(administrator, path, sent));
    if (status !== 303) throw new Error(`${path} (${status}): ${/error-message[\s\S]*?<\/p>/.exec(body)?.[0] ?? body}`);
  };
  const at = `/authorities/${fenholme}`;
  await saved(`${at}/change`, {
    name: text('name of an authority'),
    code: 'FEN1',
    region: text('region of an authority').slice(0, 100),
    reason: text('reason of a change'),
  });
  await saved(`${at}/offices/add`, {
    name: text('name of an office'),
    address: text('address of an office'),
    handles: ['contacts'],
  });
  await saved(`${at}/leaders/add`, {
    post: 'chief-executive',
    name: text('name of a leader'),
    ...date('since', ['3', '5', '2021']),
    before: 'leaves',
  });
  await saved(`${at}/judgements/record?framework=${encodeURIComponent('sif-2015 2015-06-01')}`, {
    ...date('publishedOn', ['3', '5', '2016']),
    source: text('report of a judgement'),
    'grade-overall': 'good',
  });
  const person = await madeUpPerson(service.store, 'Rosa Vale', [{ role: 'director', authorityId: fenholme }]);
  await saved(`/people/${person}/change`, {
    name: text('name of a person'),
    email: 'rosa.vale@fenholme.example',
    reason: 'A wrong name',
  });
  await saved(`/people/${person}/roles/give`, {
    role: 'auditor',
    authority: fenholme,
    inspection: '',
    note: text('note of a role'),
  });
  await saved(`/people/${person}/suspend`, { reason: text('reason of a suspension') });
  await saved('/retention/kinds/left-accounts', {
    count: '3',
    unit: 'years',
    reason: text('reason of a period of retention'),
  });
  take(
    await administrator.post('/account/tokens', {
      name: text('name of a token').slice(0, 60),
      scope: 'read',
      days: '30',
    }),
  );
  const framework = { ...madeUpFramework(), title: text('title of a framework') };
  take(
    await administrator.upload(
      '/frameworks/load',
      {},
      { file: { name: 'framework.json', bytes: JSON.stringify(framework) } },
    ),
  );
  const csv = ['Code,Name,Region', `ZZZ1,"${text('cell of an uploaded file').replaceAll('"', '""')}",North`, ''].join(
    '\r\n',
  );
  // A browser writes the quotation marks of a file's name as %22, so the name here has none.
  const fileName = text('name of an uploaded file').replaceAll(/["/\\]/g, '');
  take(await administrator.upload('/authorities/import', {}, { file: { name: `${fileName}.csv`, bytes: csv } }));
  const people = `Name,E-mail,Role,Authority code\r\n"${text('cell of an uploaded file').replaceAll('"', '""')}",a@b.example,Analyst,\r\n`;
  take(await administrator.upload('/people/invite-many', {}, { file: { name: fileName, bytes: people } }));
  await service.store.asOwner('update sessions set agent = $1', [text('browser of a sign-in')]);

  pages = await pagesOf(administrator);
}, 120_000);
afterAll(() => service.close());

const isPage = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');
const html = () => [...pages.values(), ...answered].filter(isPage);

describe('what somebody wrote', () => {
  it('is markup on no page, in no attribute and in no title', () => {
    expect(pages.size).toBeGreaterThan(60);
    const wrong = [...pages].filter(([, answer]) => isPage(answer) && asMarkup.test(answer.body));
    expect(wrong.map(([address]) => address)).toEqual([]);
    expect(answered.filter(({ body }) => asMarkup.test(body)).map(({ body }) => body.slice(0, 200))).toEqual([]);
  });

  const shownAsText = Object.entries(fields).filter(
    ([field]) =>
      // Of these only a part is shown: a browser in our own words, and texts that are cut to what their field takes.
      !['region of an authority', 'name of a token', 'name of an uploaded file', 'browser of a sign-in'].includes(
        field,
      ),
  );
  it.each(shownAsText)('in the %s is shown as it was written', (_field, n) => {
    expect(html().filter(({ body }) => body.includes(asText(n))).length).toBeGreaterThan(0);
  });

  it('is never run by a template: nothing is worked out', () => {
    // Seven times seven stands on no page that shows what was written.
    for (const { body } of html()) expect(body).not.toMatch(/&gt;49|alert\(\d+\)&gt;49/);
  });

  it('leads nowhere else: no link of a page goes by a script or to another host, but to those that we name', () => {
    const wrong = html().flatMap(({ body }) =>
      [...body.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter(
          (address) =>
            !/^(?:[#/?](?!\/)|https:\/\/(?:ico\.org\.uk|www\.|github\.com)|data:(?:text\/csv|image\/svg\+xml);)/.test(
              address,
            ),
        )
        .filter((address) => address !== ''),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is in no header: not where an answer leads, nor what it is called, nor a cookie', () => {
    for (const { headers } of [...pages.values(), ...answered]) {
      for (const [name, value] of Object.entries(headers)) {
        for (const each of [value].flat()) {
          expect(String(each), name).not.toMatch(/[\r\n\0]|<img|alert\(|1\+\d/);
        }
      }
    }
  });
});

describe('a download', () => {
  const downloads = async () => {
    const found = new Map<string, Answer>();
    for (const path of ['/change-log.csv', '/authorities/export.csv', '/authorities/import/template.csv']) {
      found.set(path, await administrator.get(path));
    }
    for (const [address, answer] of pages) {
      if (String(answer.headers['content-type']).startsWith('text/csv')) found.set(address, answer);
    }
    return found;
  };

  it('is a file with a name of ours, kept by no cache, and never shown as a page', async () => {
    for (const [address, { status, headers }] of await downloads()) {
      expect([address, status]).toEqual([address, 200]);
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
  });

  it('holds what was written in cells that no spreadsheet takes for a formula', async () => {
    let hostileCells = 0;
    for (const [address, { body }] of await downloads()) {
      const { sheets } = readSheets([{ name: 'download.csv', bytes: new TextEncoder().encode(body) }]);
      const lines = body.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
      for (const line of lines) {
        for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
          const value = cell.startsWith('"') ? cell.slice(1) : cell.replace(/^\ufeff/, '');
          expect(value, address).not.toMatch(/^[\s]*[=+\-@\t\r]/);
          if (/^'=1\+\d/.test(value)) hostileCells += 1;
        }
      }
      expect(sheets.length).toBeGreaterThan(0);
    }
    expect(hostileCells).toBeGreaterThan(3);
  });
});

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
    const asked = new Map<string, Set<string>>();
    const note = (path: string, field: string) =>
      asked.set(path, new Set([...(asked.get(path) ?? []), field, 'sort', 'page', 'before']));
    for (const [address, { body }] of pages) {
      for (const { path, field } of fieldsAskedOn(body, address)) note(path, field);
      for (const link of linksOn(body)) {
        const [path = '', query] = link.split('?');
        for (const [field] of new URLSearchParams(query)) note(path, field);
      }
    }
    for (const path of ['/people', '/authorities', '/change-log', '/change-log.csv']) {
      expect([...asked.keys()], 'pages that are searched').toContain(path);
    }
    // One page of each kind stands for all of its kind.
    const kinds = new Map<string, string>();
    for (const path of asked.keys()) kinds.set(path.replaceAll(/[0-9a-f-]{36}/g, ':id'), path);
    const tried = [...asked].filter(([path]) => [...kinds.values()].includes(path));
    const wrong: string[] = [];
    const users = await service.store.asOwner('select count(*) from users');
    for (const [path, names] of tried) {
      for (const field of names) {
        for (const text of texts) {
          const answer = await administrator.get(`${path}?${field}=${encodeURIComponent(text)}`);
          const { status } = answer;
          if (status >= 500 || (isPage(answer) && asMarkup.test(answer.body)))
            wrong.push(`${path}?${field}=${text.slice(0, 40)}: ${status}`);
        }
      }
      const name = [...names][0] ?? 'q';
      for (const query of [
        `${name}=%ff%fe`,
        `${name}=%`,
        `${name}[a]=1`,
        `${name}=1&${name}=2`,
        '__proto__[x]=1',
        '=',
      ]) {
        const { status } = await administrator.get(`${path}?${query}`);
        if (status >= 500) wrong.push(`${path}?${query}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await service.store.asOwner('select count(*) from users')).toEqual(users);
  }, 120_000);

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
  it('fails in no field of no form, whatever it is', async () => {
    const texts = [
      "'; drop table users; --",
      '\u0000',
      hostile(98),
      'x'.repeat(20_000),
      '\ud83e\udd94',
      '-1',
      '9'.repeat(40),
    ];
    const forms = service.app.doors.filter(({ method, byToken }) => method === 'POST' && !byToken);
    const own = [
      '/sign-out',
      '/account/sessions/end-all',
      '/account/sessions/end-others',
      '/service/remove-demonstration',
    ];
    const wrong: string[] = [];
    for (const { url } of forms.filter((each) => !own.includes(each.url))) {
      const address = url
        .replace('/authorities/:id', `/authorities/${westmarch}`)
        .replace('/people/:id', `/people/${insiders.auditor}`)
        .replace(':record', madeUpId('office/Westmarch/Harbour Family Hub'))
        .replace(':kind', 'left-accounts')
        .replace('/frameworks/:id/:version', '/frameworks/sif-2015/2015-06-01')
        .replaceAll(/:\w+/g, insiders.auditor);
      const names = [
        ...fieldsPostedOn((await administrator.get(address)).body),
        'version',
        'reason',
        'device',
        'file',
        'rows',
      ];
      const send = await formsOf(service, administrator, '/authorities/add');
      for (const text of texts) {
        const all = await send(
          address,
          names.filter((name) => name !== '_csrf').map((name) => [name, text] as const),
        );
        if (all.statusCode >= 500 || asMarkup.test(all.body)) {
          wrong.push(`${url} with ${JSON.stringify(text.slice(0, 20))} everywhere: ${all.statusCode}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is not taken for a field that its form does not have: no role, status or id comes from a form', async () => {
    const id = await madeUpPerson(service.store, 'Mass Quill', [{ role: 'auditor', authorityId: westmarch }]);
    await sendSeen(administrator, `/people/${id}/change`, {
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
    const director = await service.signedIn(insiders.director);
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

describe('templates', () => {
  const root = join(import.meta.dirname, '../../../src/web');
  const templates = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.njk'));
  const text = (file: string) => readFileSync(join(root, file), 'utf8');

  it('place nothing unescaped but markup that macros of ours have made', () => {
    const unescaped = templates.flatMap((file) =>
      text(file)
        .split('\n')
        .filter((line) => /\|\s*safe\b|autoescape\s+false/.test(line))
        .map((line) => `${file}: ${/\{\{[^}]*\|\s*safe[^}]*\}\}/.exec(line)?.[0] ?? line}`),
    );
    expect(unescaped.sort()).toEqual([
      // Pictures that the charts draw, of labels that they escape.
      'look/templates/chart.njk: {{ chart.narrow | safe }}',
      'look/templates/chart.njk: {{ chart.wide | safe }}',
      'look/templates/table.njk: {{ cell.html | safe }}',
      'look/templates/timeline.njk: {{ event.html | safe }}',
      // Parts of pages that templates of ours have written, and that are kept for whoever asks next.
      'pages/inspections/indicators/list.njk: {{ look.writtenBefore | safe }}',
      'pages/programme/capacity/capacity.njk: {{ look.writtenBefore | safe }}',
      'pages/programme/list/list.njk: {{ look.writtenBefore | safe }}',
    ]);
  });

  it('place nothing in an attribute without quotation marks, nor in a script or style', () => {
    const wrong = templates.filter((file) =>
      /\s[\w-]+=\{\{|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="/.test(text(file)),
    );
    expect(wrong).toEqual([]);
  });
});
