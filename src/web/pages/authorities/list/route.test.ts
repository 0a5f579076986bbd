import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let administrator: Browser;
const ids: Record<string, string> = {};

const record = (id: string, framework: string, grades: Readonly<Record<string, string>>, on: string) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return administrator.post(`/authorities/${id}/judgements/record?framework=${encodeURIComponent(framework)}`, {
    'publishedOn-day': day,
    'publishedOn-month': month,
    'publishedOn-year': year,
    source: 'Report',
    ...Object.fromEntries(Object.entries(grades).map(([judgement, grade]) => [`grade-${judgement}`, grade])),
  });
};
const appoint = (id: string, name: string, since: string) => {
  const [year = '', month = '', day = ''] = since.split('-');
  return administrator.post(`/authorities/${id}/leaders/add`, {
    post: 'director-of-childrens-services',
    name,
    'since-day': day,
    'since-month': month,
    'since-year': year,
    before: 'leaves',
    version: '',
  });
};
/** The names of the list's rows, in their order. */
const listed = (body: string) =>
  [...body.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, name]) => name);

beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

describe('the list of authorities', () => {
  it('says, while there are none, what will be here and what to do first', async () => {
    expect((await administrator.get('/authorities')).body).toContain('Import them from a file, or add the first one.');
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    const { body } = await analyst.get('/authorities');
    expect(body).toContain('An administrator of the inspectorate adds them.');
    expect(body).not.toContain('/authorities/import');
  });

  it('is for people who are signed in', async () => {
    expect((await service.visitor().get('/authorities')).location).toContain('/sign-in');
  });

  describe('with authorities in it', () => {
    beforeAll(async () => {
      for (const [name, code] of [
        ['Westmarch', '884'],
        ['Eastmarch', '901'],
        ['Northhaven', '902'],
      ] as const) {
        ids[name] = await madeUpAuthority(service.store, name, code);
      }
      const { Westmarch = '', Eastmarch = '', Northhaven = '' } = ids;
      for (const answer of [
        await appoint(Westmarch, 'Ines Okafor', '2020-05-03'),
        await appoint(Eastmarch, 'Ines Okafor', '2024-01-08'),
        await appoint(Northhaven, '<b>Tomas</b> Reyes', '2018-02-01'),
        await record(
          Westmarch,
          'sif-2015 2015-06-01',
          { overall: 'requires-improvement', lscb: 'inadequate' },
          '2016-05-03',
        ),
        await record(Westmarch, 'slac-2012 2012', { 'safeguarding/overall': 'inadequate' }, '2011-05-03'),
        await record(
          Eastmarch,
          'slac-2012 2012',
          { 'safeguarding/overall': 'adequate', 'looked-after/overall': 'good' },
          '2012-06-12',
        ),
      ]) {
        expect(answer.body).toBe('');
        expect(answer.status).toBe(303);
      }
      const northhaven = { 'safeguarding/overall': 'good', 'looked-after/overall': 'good' };
      await record(Northhaven, 'slac-2012 2012', northhaven, '2012-03-12');
    });

    it('shows director and since when, last overall judgement with framework and date, and the grade as a word', async () => {
      const { body } = await administrator.get('/authorities');
      expect(listed(body)).toEqual(['Eastmarch', 'Northhaven', 'Westmarch']);
      expect(body).toContain('3 of 3 authorities');
      expect(body).toContain('3 May 2020');
      expect(body).toMatch(/bestfit-grade--requires-improvement[\s\S]*?<span>Requires improvement<\/span>/);
      expect(body).toMatch(
        /Safeguarding:[\s\S]*?<span>Adequate<\/span>[\s\S]*?Looked after:[\s\S]*?<span>Good<\/span>/,
      );
      // The newer framework’s judgement is the last, and the board’s own is no overall one.
      expect(body).not.toContain('<span>Inadequate</span>');
    });

    it('shows a director of several authorities as shared, and escapes what stands in a name', async () => {
      const { body } = await administrator.get('/authorities');
      expect(body).toContain('<strong>shared</strong> with Eastmarch');
      expect(body).toContain('<strong>shared</strong> with Westmarch');
      expect(body).toContain('&lt;b&gt;Tomas&lt;/b&gt; Reyes');
      expect(body).not.toContain('<b>Tomas');
    });

    it('is searched by name or code, filtered by region, and says when nothing matches', async () => {
      expect(listed((await administrator.get('/authorities?holding=MARCH')).body)).toEqual(['Eastmarch', 'Westmarch']);
      expect(listed((await administrator.get('/authorities?holding=902')).body)).toEqual(['Northhaven']);
      expect(listed((await administrator.get('/authorities?region=Made-up+region')).body)).toHaveLength(3);
      const { body } = await administrator.get(
        `/authorities?region=Nowhere&holding=${encodeURIComponent('"><script>')}`,
      );
      expect(body).toContain('No authority matches.');
      expect(body).not.toContain('"><script>');
    });

    it.each([
      ['code', ['Westmarch', 'Eastmarch', 'Northhaven']],
      ['since', ['Eastmarch', 'Westmarch', 'Northhaven']],
      ['judged', ['Westmarch', 'Eastmarch', 'Northhaven']],
      // The newest framework first, and only within one framework the better grades first.
      ['grade', ['Westmarch', 'Northhaven', 'Eastmarch']],
      ['constructor', ['Eastmarch', 'Northhaven', 'Westmarch']],
    ])('stands in the order of %s', async (order, names) => {
      expect(listed((await administrator.get(`/authorities?sort=${order}`)).body)).toEqual(names);
    });

    it('shows directors only of authorities whose contacts one may see', async () => {
      const { Westmarch: west = '', Northhaven: north = '' } = ids;
      const officer = await service.signedIn(
        await madeUpPerson(service.store, 'Dara Finch', [{ role: 'data-officer', authorityId: west }]),
      );
      const seen = (await officer.get('/authorities')).body;
      expect(seen).toContain('Ines Okafor');
      expect(seen).not.toContain('Reyes');
      expect(seen).not.toContain('shared');
      const inspectionId = await madeUpInspection(service.store, north);
      const other = await service.signedIn(
        await madeUpPerson(service.store, 'Olu Bright', [{ role: 'other-inspectorate', inspectionId }]),
      );
      const without = (await other.get('/authorities')).body;
      expect(without).not.toContain('Director (DCS)');
      expect(without).toContain('Requires improvement');
    });

    it('is exported as a table in which nothing runs as a formula and only one’s own contacts stand', async () => {
      await madeUpAuthority(service.store, '=Southmarch', '903');
      const { body, headers } = await administrator.get('/authorities/export.csv');
      expect(headers['content-type']).toContain('text/csv');
      expect(headers['content-disposition']).toContain('attachment');
      expect(body).toContain("903,'=Southmarch,");
      expect(body).toContain('Single inspection framework 2015,Requires improvement,03/05/2016');
      const { Northhaven: authorityId = '' } = ids;
      const other = await service.signedIn(
        await madeUpPerson(service.store, 'Dee Rector', [{ role: 'director', authorityId }]),
      );
      const seen = (await other.get('/authorities/export.csv')).body;
      expect(seen).toContain('Reyes');
      expect(seen).not.toContain('Okafor');
    });
  });
});
