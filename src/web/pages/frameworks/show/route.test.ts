import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFramework } from '#frameworks';
import { importWording } from '#inspection';
import { madeUpWords } from '#made-up-framework';
import { madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

// The made-up words are taken for the official ones: the fingerprints are proved elsewhere.
vi.mock('#frameworks', async (original) => ({
  ...(await original<typeof import('#frameworks')>()),
  isOfficial: async () => true,
}));

let service: MadeUpService;
let administrator: string;
const single = findFramework('sif-2015');

beforeAll(async () => {
  service = await madeUpService();
  administrator = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const address = '/frameworks/sif-2015/2015-06-01';
const read = async (path: string) => text((await service.visitor().get(path)).body);

describe('a framework’s page', () => {
  it('is found without its version, with what was asked for of it', async () => {
    const visitor = service.visitor();
    expect((await visitor.get('/frameworks/sif-2015')).location).toBe(address);
    const judgement = single.judgements[0]?.id ?? '';
    const query = `?judgement=${encodeURIComponent(judgement)}`;
    const { location } = await visitor.get(`/frameworks/sif-2015${query}`);
    expect(location).toBe(`${address}${query}`);
    expect((await visitor.get(location ?? '')).status).toBe(200);
  });

  it('shows grades, the tree, statements, rules, deadlines and the hash to anybody', async () => {
    const { status, body } = await service.visitor().get(address);
    const page = text(body);
    expect(status).toBe(200);
    expect(page).toContain('Leadership, management and governance');
    for (const { title } of single.statements) expect(page).toContain(title.replaceAll("'", '&#39;'));
    expect(page).toMatch(/SIF-2: Must/);
    expect(page).toContain('working days after');
    expect(page).toMatch(/[0-9a-f]{64}/);
    expect(page).toContain('Ofsted, no. 130216, 1 June 2015');
    expect(page).toContain('Crown copyright 2015. Open Government Licence.');
  });

  it('is found without its version, as the newest', async () => {
    expect((await service.visitor().get('/frameworks/sif-2015')).location).toBe(address);
    expect((await service.visitor().get('/frameworks/sif-2051')).status).toBe(404);
    expect((await service.visitor().get('/frameworks/sif-2015/2051')).status).toBe(404);
    for (const hostile of [
      '%00/1',
      'sif-2015/%00',
      '..%2f..%2fetc/passwd',
      'sif-2015/%27%20or%201=1',
      '%3Cscript%3E/1',
    ]) {
      expect([hostile, (await service.visitor().get(`/frameworks/${hostile}`)).status]).toEqual([hostile, 404]);
    }
  });

  it('shows only what concerns one judgement when asked', async () => {
    const page = await read(`${address}?judgement=adoption`);
    const other = single.statements.find(({ judgement }) => judgement === 'lscb');
    const own = single.statements.find(({ judgement }) => judgement === 'adoption');
    expect(page).toContain(own?.title);
    expect(page).not.toContain(other?.title);
    expect((await service.visitor().get(`${address}?judgement=nothing`)).status).toBe(404);
  });

  it('that has no statements of its own shows those of the framework that describes it', async () => {
    const page = await read('/frameworks/slac-2012/2012');
    expect(page).toContain('not the official wording of: Illustrative grade descriptors');
    expect(page).toContain(findFramework('slac-2009').statements[0]?.title);
  });
});

describe('a judgement’s page', () => {
  it('goes from the best grade to the worst, with the rules that limit it', async () => {
    const page = await read(`${address}/judgements/leadership`);
    const places = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'].map((label) =>
      page.indexOf(` ${label} `),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).toContain('Limits Leadership, management and governance');
  });

  it('is found by an id of several parts, and is not there for an unknown one', async () => {
    const path = '/frameworks/slac-2009/2009/judgements';
    expect(await read(`${path}/safeguarding/overall`)).toContain('Overall');
    expect((await service.visitor().get(`${path}/safeguarding`)).status).toBe(404);
    expect((await service.visitor().get(`${path}/`)).status).toBe(404);
  });

  it('of every judgement of every framework is there', async () => {
    for (const [id, version] of [
      ['slac-2009', '2009'],
      ['slac-2012', '2012'],
      ['sif-2015', '2015-06-01'],
    ] as const) {
      for (const judgement of findFramework(id).judgements) {
        const { status } = await service.visitor().get(`/frameworks/${id}/${version}/judgements/${judgement.id}`);
        expect([judgement.id, status]).toEqual([judgement.id, 200]);
      }
    }
  });
});

describe('the official wording', () => {
  const words = 'Made-up official words of lmg-01.';
  const keep = (openToAll: boolean, kept: number | null) =>
    service.store.change({ for: 'person', userId: administrator }, testTime, async () =>
      importWording({
        framework: 'sif-2015',
        frameworkVersion: '2015-06-01',
        match: { wording: madeUpWords(single), differences: [] },
        kept:
          kept === null
            ? null
            : {
                source: 'x',
                sourceSha256: 'x',
                terms: 'x',
                openToAll: !openToAll,
                statements: 1,
                version: kept,
                intact: true,
              },
        source: 'A made-up source',
        sourceSha256: 'a'.repeat(64),
        terms: 'Made-up terms.',
        openToAll,
        reason: 'A test',
      }),
    );

  it('stands beside our titles with its source and terms once it is kept, escaped like any text', async () => {
    expect(await read(address)).not.toContain(words);
    await keep(true, null);
    const page = await read(address);
    expect(page).toContain(words);
    expect(page).toContain('Source: A made-up source. Terms: Made-up terms.');
    expect(await read(`${address}/judgements/leadership`)).toContain(words);
  });

  it('that terms keep from the public is shown to those who sign in only', async () => {
    await keep(false, 1);
    expect(await read(address)).not.toContain(words);
    const person = await madeUpPerson(service.store, 'Tom Ashby', []);
    expect((await (await service.signedIn(person)).get(address)).body).toContain(words);
  });
});
