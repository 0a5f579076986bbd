import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFramework } from '#frameworks';
import { importWording } from '#inspection';
import { type Program, programOf, programWith } from '#made-up-api';
import { madeUpWords } from '#made-up-framework';
import { madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

// The made-up words are taken for the official ones: the fingerprints are proved elsewhere.
vi.mock('#frameworks', async (original) => ({
  ...(await original<typeof import('#frameworks')>()),
  isOfficial: async () => true,
}));

let service: MadeUpService;
let nobody: Program;
beforeAll(async () => {
  service = await madeUpService();
  nobody = programWith(service, null);
});
afterAll(() => service.close());

const path = '/api/v1/frameworks';
const single = findFramework('sif-2015');
const of = `${path}/sif-2015/2015-06-01`;

describe('frameworks', () => {
  it('are listed, and asked for by day', async () => {
    const ids = async (query: string) =>
      (await nobody('GET', `${path}${query}`)).json.items.map(({ id }: { id: string }) => id);
    expect(await ids('')).toEqual(expect.arrayContaining(['slac-2009', 'slac-2012', 'sif-2015']));
    expect(await ids('?on=2016-05-01')).toEqual(['sif-2015']);
    expect((await nobody('GET', `${path}?on=1+May`)).json.error.place).toBe('on');
  });

  it('say what they say, whichever it is', async () => {
    for (const { id, version } of (await nobody('GET', path)).json.items) {
      expect((await nobody('GET', `${path}/${id}/${version}`)).status).toBe(200);
      expect((await nobody('GET', `${path}/${id}/${version}/rules`)).status).toBe(200);
    }
    const { json } = await nobody('GET', of);
    expect(json.judgements).toHaveLength(single.judgements.length);
    expect(json.statements.map(({ id }: { id: string }) => id)).toEqual(single.statements.map(({ id }) => id));
    expect((await nobody('GET', `${path}/sif-2015/2051`)).status).toBe(404);
    expect((await nobody('GET', `${path}/%00/x`)).status).toBe(404);
  });

  it('have rules with their conditions in words and as data', async () => {
    const { rules } = (await nobody('GET', `${of}/rules`)).json;
    expect(rules).toHaveLength(single.rules.length);
    expect(rules[0]).toMatchObject({
      id: single.rules[0]?.id,
      condition: single.rules[0]?.when,
      when: expect.any(String),
    });
  });

  it('have official wording for those whom its terms let read it', async () => {
    expect((await nobody('GET', `${of}/wording`)).status).toBe(404);
    const administrator = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
    await service.store.change({ for: 'person', userId: administrator }, testTime, async () =>
      importWording({
        framework: 'sif-2015',
        frameworkVersion: '2015-06-01',
        match: { wording: madeUpWords(single), differences: [] },
        kept: null,
        source: 'A made-up source',
        sourceSha256: 'a'.repeat(64),
        terms: 'Made-up terms.',
        openToAll: false,
        reason: 'A test',
      }),
    );
    expect((await nobody('GET', `${of}/wording`)).status).toBe(404);
    const program = await programOf(service, administrator, 'read');
    const { json } = await program('GET', `${of}/wording`);
    expect(json).toMatchObject({ terms: 'Made-up terms.', source: 'A made-up source' });
    expect(json.statements).toHaveLength(single.statements.length);
  });
});
