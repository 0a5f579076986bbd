import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { appoint, judge, plan } from '../made-up-programme.test-data.ts';
import { programmeNow } from '../programme-now.ts';

let service: MadeUpService;
let administrator: Browser;
let hmci: Browser;
beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
  hmci = await service.signedIn(await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]));
});
afterAll(() => service.close());

/** The names of the list's rows, in their order. */
const listed = (body: string) =>
  [...body.matchAll(/<th scope="row"[^>]*><a [^>]*href="\/programme\/authorities\/[^>]*>([^<]+)<\/a>/g)]
    .map(([, name]) => name)
    // The table of the chart names them too, before.
    .slice(-20);
const rowsOf = async (address: string) => {
  const { body } = await administrator.get(address);
  return listed(body.slice(body.lastIndexOf('<table')));
};

describe('the programme', () => {
  it('says, while there are no authorities, what will be here and what to do first', async () => {
    expect((await administrator.get('/programme')).body).toContain('Add or import the authorities first');
    expect((await hmci.get('/programme')).body).toContain('An administrator of the inspectorate adds the authorities.');
  });

  it('is seen by administrators and HMCI only', async () => {
    const authorityId = await madeUpAuthority(service.store, 'Eastmarch', '901');
    for (const role of ['analyst', 'director', 'data-officer'] as const) {
      const other = await service.signedIn(await madeUpPerson(service.store, `Some ${role}`, [{ role, authorityId }]));
      for (const path of ['/programme', '/programme/export.csv', `/programme/authorities/${authorityId}`]) {
        expect((await other.get(path)).status).toBe(403);
      }
    }
    expect((await service.visitor().get('/programme')).location).toContain('/sign-in');
  });

  describe('with authorities in it', () => {
    beforeAll(async () => {
      const { store } = service;
      const westmarch = await madeUpAuthority(store, '<b>Westmarch', '884');
      const fenholme = await madeUpAuthority(store, 'Fenholme', '902');
      const dunwater = await madeUpAuthority(store, 'Dunwater', '903');
      await judge(store, westmarch, 'good', '2023-09-01');
      await judge(store, fenholme, 'inadequate', '2025-06-12');
      await judge(store, dunwater, 'outstanding', '2026-06-12');
      for (const id of [westmarch, dunwater]) await appoint(store, id, 'Ines Okafor');
      await plan(store, fenholme, '2027-01-11');
      await plan(store, dunwater, '2027-03-01', { subject: 'lscb' });
    });

    it('has every authority with its window, the rule and paragraph, the time left, and what is planned', async () => {
      const { body } = await administrator.get('/programme');
      expect(body).toContain('By 1 September 2026');
      expect(body).toMatch(/\d+ working days ago/);
      expect(body).toContain('Three-year cycle (¶4)');
      expect(body).toContain('12 December 2026 to 12 June 2027');
      expect(body).toContain('Re-inspection (¶5)');
      expect(body).toContain('counted by the Single inspection framework 2015');
      expect(body).toMatch(/aria-label="The inspection of Fenholme: 11 January 2027">11 January 2027<\/a>/);
      expect(body).toMatch(/Safeguarding board alone/);
      expect(body).toContain('Ines Okafor also leads Dunwater.');
      expect(body).toMatch(/<span>Inadequate<\/span>/);
    });

    it('begins with what is urgent, said in words', async () => {
      expect(await rowsOf('/programme')).toEqual(['&lt;b&gt;Westmarch', 'Fenholme', 'Dunwater', 'Eastmarch']);
      const { body } = await administrator.get('/programme');
      expect(body).toMatch(/At risk: Overdue<\/strong><\/div><div>Its window ended on 1 September 2026/);
      expect(body).toContain('No inspection of it is recorded');
    });

    it('counts at the top what leads to the list of it', async () => {
      const { body } = await administrator.get('/programme');
      expect(body).toMatch(/href="\/programme\?show=at-risk">At risk<\/a>[\s\S]*?figure">1</);
      expect(body).toMatch(/href="\/programme\?show=planned">Planned<\/a>[\s\S]*?figure">2</);
    });

    it('draws the coming three years, with the same as a table', async () => {
      const { body } = await administrator.get('/programme');
      expect(body.match(/<svg[^>]*aria-labelledby="[^"]+-description"/g)).toHaveLength(2);
      expect(body).toMatch(/<title>Fenholme: Re-inspection due from 12 December 2026 to 12 June 2027; Week 1 planned/);
      expect(body).toContain('The same numbers as a table');
      expect(body).not.toContain('<b>Westmarch');
    });

    it.each([
      ['show=at-risk', ['&lt;b&gt;Westmarch']],
      ['show=planned&sort=name', ['Dunwater', 'Fenholme']],
      ['show=re-inspection', ['Fenholme']],
      ['show=shared&sort=name', ['&lt;b&gt;Westmarch', 'Dunwater']],
      ['show=no-window', ['Eastmarch']],
      ['show=constructor&sort=constructor', ['&lt;b&gt;Westmarch', 'Fenholme', 'Dunwater', 'Eastmarch']],
      ['holding=903', ['Dunwater']],
      ['region=Made-up+region&holding=march&sort=name', ['&lt;b&gt;Westmarch', 'Eastmarch']],
      ['sort=due', ['&lt;b&gt;Westmarch', 'Fenholme', 'Dunwater', 'Eastmarch']],
      ['sort=week', ['Fenholme', 'Dunwater', '&lt;b&gt;Westmarch', 'Eastmarch']],
      ['sort=judged', ['&lt;b&gt;Westmarch', 'Fenholme', 'Dunwater', 'Eastmarch']],
    ])('is narrowed and ordered: %s', async (query, names) => {
      expect(await rowsOf(`/programme?${query}`)).toEqual(names);
    });

    it('says when nothing matches, whatever was asked', async () => {
      const { body } = await administrator.get(`/programme?holding=${encodeURIComponent('"><script>')}&page=-3`);
      expect(body).toContain('No authority matches.');
      expect(body).not.toContain('"><script>');
    });

    it('is exported as a table in which nothing runs as a formula', async () => {
      await madeUpAuthority(service.store, '=Southmarch', '904');
      const { body, headers } = await hmci.get('/programme/export.csv');
      expect(headers['content-disposition']).toContain('programme-2026-11-23.csv');
      expect(body).toContain('902,Fenholme,Made-up region,Inadequate,Single inspection framework 2015,12/06/2025');
      expect(body).toMatch(/12\/12\/2026,12\/06\/2027/);
      expect(body).toContain("'=Southmarch");
      expect(body.indexOf('Westmarch')).toBeLessThan(body.indexOf('Fenholme'));
    });
  });

  describe('of many authorities', () => {
    beforeAll(async () => {
      const names = Array.from({ length: 30 }, (_, at) => `Hundred ${at + 1}`);
      for (const [at, name] of names.entries()) {
        const id = await madeUpAuthority(service.store, name, `H${100 + at}`);
        if (at % 2 === 0) await plan(service.store, id, '2027-02-01');
      }
    });

    it('comes in pages', async () => {
      const { body } = await administrator.get('/programme?holding=hundred&sort=name');
      expect(body).toContain('Showing 1 to 20 of 30 authorities');
      expect(await rowsOf('/programme?holding=hundred&sort=name&page=2')).toHaveLength(10);
      expect(await rowsOf('/programme?holding=hundred&sort=name&page=99')).toHaveLength(10);
    });

    it('is read in five questions, however many there are, and again in one', async () => {
      let asked = 0;
      const counting: KyselyPlugin = {
        transformQuery: ({ node }) => {
          asked += 1;
          return node;
        },
        transformResult: async ({ result }) => result,
      };
      const userId = await madeUpPerson(service.store, 'Farid Hadi', [{ role: 'administrator' }]);
      const { store } = service;
      const counted: typeof store = {
        ...store,
        read: (acting, work) => store.read(acting, (tx) => work(tx.withPlugin(counting) as typeof tx)),
        readOne: (acting, work) => store.readOne(acting, (tx) => work(tx.withPlugin(counting) as typeof tx)),
      };
      const read = () => programmeNow(counted, { for: 'person', userId }, '2026-11-23');
      expect((await read()).places.length).toBeGreaterThan(30);
      expect(asked).toBe(5);
      await read();
      expect(asked).toBe(6);
    });
  });
});
