import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Framework, findFramework } from '#frameworks';
import { importWording } from '#inspection';
import { madeUpWords } from '#made-up-framework';
import { madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { type ProveWording, wordingOf } from './framework-wordings.ts';

let store: MadeUpStore;
let administrator: { readonly for: 'person'; readonly userId: string };
const visitor = { for: 'public' } as const;
const single = findFramework('sif-2015');
const self = findFramework('what-good-looks-like');

beforeAll(async () => {
  store = await madeUpStore();
  administrator = { for: 'person', userId: await madeUpPerson(store, 'Ines Okafor', [{ role: 'administrator' }]) };
});
afterAll(() => store.close());

const isMadeUp: ProveWording = async (framework, words) =>
  JSON.stringify([...words].sort()) === JSON.stringify([...madeUpWords(framework)].sort());

const keep = (framework: Framework, sourceSha256: string, openToAll: boolean) =>
  store.change(administrator, testTime, async (tx) => {
    const kept = await wordingOf(tx, framework, isMadeUp);
    return importWording({
      framework: framework.id,
      frameworkVersion: framework.version,
      match: { wording: madeUpWords(framework), differences: [] },
      kept,
      source: 'Made-up document',
      sourceSha256,
      terms: 'Made up.',
      openToAll,
      reason: 'A test',
    });
  });

describe('the official wording', () => {
  it('comes back as it was kept, with its source and terms', async () => {
    await keep(single, 'a'.repeat(64), true);
    const kept = await store.read(visitor, (tx) => wordingOf(tx, single, isMadeUp));
    expect(kept).toMatchObject({ source: 'Made-up document', terms: 'Made up.', intact: true, statements: 125 });
    expect(kept?.words).toEqual(madeUpWords(single));
  });

  it('of another document takes its place, and the log says from which hash to which', async () => {
    await keep(single, 'b'.repeat(64), true);
    const kept = await store.read(visitor, (tx) => wordingOf(tx, single, isMadeUp));
    expect(kept).toMatchObject({ sourceSha256: 'b'.repeat(64), version: 2 });
    const [row] = await store.asOwner<{ content: unknown }>(
      `select content from change_log where kind = 'wording-replaced'`,
    );
    expect(row?.content).toMatchObject({
      before: { sourceSha256: 'a'.repeat(64) },
      after: { sourceSha256: 'b'.repeat(64) },
    });
    expect(JSON.stringify(row)).not.toContain('Made-up official words');
  });

  it('that its terms keep from the public is read by those who sign in, not by visitors', async () => {
    await keep(self, 'c'.repeat(64), false);
    expect(await store.read(visitor, (tx) => wordingOf(tx, self, isMadeUp))).toBeNull();
    const userId = await madeUpPerson(store, 'Tom Ashby', []);
    const seen = await store.read({ for: 'person', userId }, (tx) => wordingOf(tx, self, isMadeUp));
    expect(seen?.intact).toBe(true);
  });

  it('is kept by nobody who is no administrator', async () => {
    const userId = await madeUpPerson(store, 'Rosa Lindqvist', []);
    const attempt = store.change({ for: 'person', userId }, testTime, async () =>
      importWording({
        framework: 'slac-2009',
        frameworkVersion: '2009',
        match: { wording: new Map([['x', 'y']]), differences: [] },
        kept: null,
        source: 'Made up',
        sourceSha256: 'd',
        terms: 'Made up',
        openToAll: true,
        reason: '',
      }),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('that was altered behind the service’s back is not shown, and the same document mends it', async () => {
    await store.asOwner(
      `update framework_wordings set imported_at = imported_at + interval '1 second',
        statements = statements || '{"lmg-01": "Other words."}' where framework = 'sif-2015'`,
    );
    const damaged = await store.read(visitor, (tx) => wordingOf(tx, single, isMadeUp));
    expect(damaged).toMatchObject({ intact: false, words: new Map() });
    await keep(single, 'b'.repeat(64), true);
    const mended = await store.read(visitor, (tx) => wordingOf(tx, single, isMadeUp));
    expect(mended?.words).toEqual(madeUpWords(single));
  });
});
