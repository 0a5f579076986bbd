// Ids that somebody puts into an address: other people's, of other things, of nothing, and no ids at all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { rolesToGive } from '../../../src/inspection/index.ts';
import { examples } from '../doors-examples/index.ts';
import { madeUpPerson } from '../made-up-people.ts';
import {
  type Attacked,
  attackedService,
  fenholme,
  formsOf,
  insiders,
  sameWords,
  westmarch,
} from './attacked-service.ts';

let service: Attacked;
/** Whoever may do everything: somebody in every role there is, at Westmarch and in its inspection. */
let anything: string;
beforeAll(async () => {
  service = await attackedService();
  const inWestmarch = { authorityId: westmarch, inspectionId: madeUpId('inspection/Westmarch') };
  anything = await madeUpPerson(
    service.store,
    'Everard Alloway',
    rolesToGive.map((role) => ({ role, ...inWestmarch })),
  );
});
afterAll(() => service.close());

const nobodyHasIt = '00000000-0000-4000-8000-000000000000';
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every way in whose address names something, with an address that leads there; of those that differ in their ids alone the first. */
const doors = () => {
  const named = service.app.doors
    .filter(({ method, url, byToken }) => (method === 'GET' || method === 'POST') && url.includes(':') && !byToken)
    .flatMap(({ method, url }) => (examples[`${method} ${url}`] ?? []).map(({ path }) => ({ method, url, path })));
  const shapeOf = ({ method, path }: (typeof named)[number]) => `${method} ${path.replaceAll(uuid, ':id')}`;
  return [...new Map(named.toReversed().map((door) => [shapeOf(door), door])).values()].toReversed();
};

/** An address in the programme that names an authority, and nothing that is recorded of it. */
const aboutOneInProgramme = (path: string): boolean =>
  path.startsWith('/programme/authorities/') && path.match(uuid)?.length === 1;

/** What stands across the wall from Westmarch: ids that are there, and are not its people's to see. */
const foreign = {
  'another authority': fenholme,
  'somebody of another authority': madeUpId('user/leila.haddad@fenholme.example'),
  'a role at another authority': madeUpId('membership/leila.haddad@fenholme.example/data-officer/Fenholme'),
};

const noIds = [
  '1',
  '-1',
  '0',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  "' or 1=1 --",
  '1; drop table users',
  '%',
  '\u0000',
  '../../etc/passwd',
  '..\\..\\windows',
  '\u202e\ud83e\udd94é',
  '<script>alert(1)</script>',
  '{{7*7}}',
  westmarch.toUpperCase(),
  `${westmarch} `,
  `{${westmarch}}`,
  westmarch.replaceAll('-', ''),
  'a'.repeat(90),
];

describe('an address with something in it that is no id', () => {
  it('leads nowhere, and nothing fails, even for whoever may do everything', async () => {
    const browser = await service.signedIn(anything);
    const send = await formsOf(service, browser);
    const wrong: string[] = [];
    for (const { method, path } of doors()) {
      const [id] = path.match(uuid) ?? [];
      if (id === undefined) continue;
      for (const text of noIds) {
        const address = path.replaceAll(uuid, () => encodeURIComponent(text));
        const { status, body } =
          method === 'GET'
            ? await browser.get(address)
            : await send(address).then(({ statusCode, body }) => ({ status: statusCode, body }));
        if (status !== 404 && status !== 400) wrong.push(`${method} ${address}: ${status}`);
        if (body.includes('<script>alert')) wrong.push(`${method} ${address}: not escaped`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('leads nowhere in the words of a framework either', async () => {
    const browser = await service.signedIn(insiders.administrator);
    const wrong: string[] = [];
    for (const text of noIds) {
      const part = encodeURIComponent(text);
      for (const address of [
        `/frameworks/${part}`,
        `/frameworks/${part}/2015-06-01`,
        `/frameworks/sif-2015/${part}`,
        `/frameworks/sif-2015/2015-06-01/judgements/${part}`,
        `/retention/kinds/${part}`,
        `/retention/erase/sealed-data/${part}`,
        `/invitation/${part}`,
        `/retention/key-backup?file=${part}`,
        `/authorities/${westmarch}/judgements/record?framework=${part}`,
        `/frameworks/compare?a=${part}&b=${part}`,
      ]) {
        const { status, body } = await browser.get(address);
        if (status >= 500) wrong.push(`${address}: ${status}`);
        if (body.includes('<script>alert')) wrong.push(`${address}: not escaped`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('an id of something else', () => {
  it('is not taken for what the address is about', async () => {
    const browser = await service.signedIn(anything);
    const others = [westmarch, insiders.administrator, madeUpId('office/Westmarch/Harbour Family Hub'), nobodyHasIt];
    const wrong: string[] = [];
    for (const { method, path } of doors()) {
      if (method !== 'GET') continue;
      const [id] = path.match(uuid) ?? [];
      for (const other of id === undefined ? [] : others.filter((each) => each !== id)) {
        const address = path.replace(id ?? '', other);
        const { status } = await browser.get(address);
        // An administrator of the inspectorate is a person whose pages are there too.
        const person = other === insiders.administrator && path.startsWith('/people/') && !path.endsWith('/end');
        // So is every authority in the programme, but nothing that is recorded of one is another's.
        const placed = other === westmarch && aboutOneInProgramme(path);
        if (status !== 404 && !((person || placed) && status < 500)) wrong.push(`${address}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('an id of somebody else', () => {
  it('is there for those whose it is: what is forged below is no invention', async () => {
    const there = await service.store.asOwner(
      'select id from authorities union select id from users union select id from memberships',
    );
    for (const id of Object.values(foreign)) expect(there).toContainEqual({ id });
  });

  const walled = Object.entries(insiders).filter(([role]) => role !== 'administrator');

  it.each(walled)('answers %s as an id that nobody has', async (role, userId) => {
    const browser = await service.signedIn(userId);
    const send = await formsOf(service, browser);
    const ask = async (method: string, address: string) => {
      if (method === 'GET') return browser.get(address);
      const { statusCode: status, body } = await send(address, [['reason', 'A forged form']]);
      return { status, body };
    };
    const wrong: string[] = [];
    for (const { method, path } of doors()) {
      const ids = path.match(uuid) ?? [];
      for (const id of ids) {
        const unknown = await ask(method, path.replace(id, nobodyHasIt));
        for (const [what, other] of Object.entries(foreign)) {
          const found = await ask(method, path.replace(id, other));
          // What may be read of every authority is no secret.
          // Nor is what may be decided of every authority: HMCI defers inspections of each, and the form is refused for what it lacks.
          const decided =
            role === 'hmci' && what === 'another authority' && aboutOneInProgramme(path) && found.status === 422;
          if (decided) continue;
          if (found.status < 400 && method === 'GET') {
            if (path.includes('/staff') || path.startsWith('/people'))
              wrong.push(`${method} ${path}: ${what} is shown`);
          } else if (found.status !== unknown.status || sameWords(found.body) !== sameWords(unknown.body)) {
            wrong.push(`${method} ${path}: ${what} answers ${found.status}, nobody’s ${unknown.status}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('changes nothing across the wall', async () => {
    const before = await service.store.asOwner('select seq from change_log_head');
    for (const [, userId] of walled) {
      const send = await formsOf(service, await service.signedIn(userId));
      for (const address of [
        `/authorities/${fenholme}/change`,
        `/authorities/${fenholme}/staff/invite`,
        `/authorities/${fenholme}/staff/${foreign['a role at another authority']}/end`,
        `/authorities/${westmarch}/staff/${foreign['a role at another authority']}/end`,
        `/people/${foreign['somebody of another authority']}/suspend`,
        `/people/${foreign['somebody of another authority']}/link`,
      ]) {
        const answer = await send(address, [
          ['name', 'Mallory Vane'],
          ['email', 'mallory.vane@elsewhere.example'],
          ['role', 'data-officer'],
          ['reason', 'Because I can'],
          ['confirmed', 'yes'],
        ]);
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      }
    }
    expect(await service.store.asOwner('select seq from change_log_head')).toEqual(before);
  });

  it('leaves a line with the route and whoever tried, and nothing that was typed', async () => {
    const from = service.lines.length;
    const browser = await service.signedIn(insiders['data-officer']);
    expect((await browser.get(`/people/${fenholme}?search=typed-by-mallory`)).status).toBe(403);
    const lines = service.logged().slice(from);
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'Somebody was refused what they may not do.',
        route: '/people/:id',
        userId: insiders['data-officer'],
      }),
    );
    expect(service.lines.slice(from).join('')).not.toContain('typed-by-mallory');
    expect(service.lines.slice(from).join('')).not.toContain(fenholme);
  });
});

describe('whoever is not signed in', () => {
  it('cannot tell what is there from what is not', async () => {
    const ask = async (path: string) => (await service.visitor().get(path)).status;
    for (const path of ['/people', '/authorities']) {
      expect(await ask(`${path}/${insiders.director}`)).toBe(await ask(`${path}/${nobodyHasIt}`));
    }
    expect(await ask(`/authorities/${westmarch}`)).toBe(await ask(`/authorities/${nobodyHasIt}`));
  });
});
