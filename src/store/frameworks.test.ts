import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Framework, findFramework, frameworks } from '#frameworks';
import { type FrameworkRecord, isRefusal, loadFramework, publishFramework, withdrawFramework } from '#inspection';
import { madeUpFramework } from '#made-up-framework';
import { madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { frameworkHash } from './framework-hash.ts';
import { frameworkInForce, frameworkKept, frameworksInForce, listFrameworks } from './frameworks.ts';

let store: MadeUpStore;
let administrator: { readonly for: 'person'; readonly userId: string };
const visitor = { for: 'public' } as const;

beforeAll(async () => {
  store = await madeUpStore();
  administrator = {
    for: 'person',
    userId: await madeUpPerson(store, 'Ines Okafor', [{ role: 'administrator' }]),
  };
});
afterAll(() => store.close());

const kept = async (version: string, acting: Parameters<typeof store.read>[0] = administrator) =>
  store.read(acting, (tx) => frameworkKept(tx, 'lighthouse-1', version));

async function load(framework: Framework, replace = false) {
  return store.change(administrator, testTime, async (tx) => {
    const there = await frameworkKept(tx, framework.id, framework.version);
    return loadFramework({ framework, hash: frameworkHash(framework), builtIn: false, there, replace });
  });
}
const decision = ({ version, hash }: FrameworkRecord) => ({ seen: { version, hash }, reason: 'A test' });

async function publish(version: string, from: string, until = '', seen?: FrameworkRecord) {
  return store.change(administrator, testTime, async (tx) => {
    const record = await frameworkKept(tx, 'lighthouse-1', version);
    if (record === null) throw new Error(`There is no version ${version}.`);
    return publishFramework(record, { ...decision(seen ?? record), from, until, beside: [], overlapMeant: true });
  });
}
const code = (decided: unknown) => (isRefusal(decided) ? decided.code : 'done');

describe('the frameworks that Bestfit brings', () => {
  it('are kept like any other, each with its hash', async () => {
    for (const framework of frameworks) {
      const one = await store.read(visitor, (tx) => frameworkKept(tx, framework.id, framework.version));
      expect(one).toMatchObject({ origin: 'built-in', status: 'published', hash: frameworkHash(framework) });
      expect(one?.framework).toBe(framework);
    }
  });

  it('are in force by their dates', async () => {
    const on = (day: string) =>
      store.read(visitor, async (tx) => (await frameworksInForce(tx, day)).map(({ id }) => id));
    expect(await on('2010-01-01')).toEqual(['slac-2009']);
    expect(await on('2014-01-01')).toEqual([]);
    expect(await on('2016-01-01')).toEqual(['sif-2015']);
    const one = await store.read(visitor, (tx) => frameworkInForce(tx, '2016-01-01'));
    expect(one?.framework).toBe(findFramework('sif-2015'));
    expect(await store.read(visitor, (tx) => frameworkInForce(tx, '2014-01-01'))).toBeNull();
  });
});

describe('the hash of a framework', () => {
  it('does not depend on the order of its fields, and is another for another word', () => {
    const framework = madeUpFramework();
    const shuffled = Object.fromEntries(Object.entries(framework).reverse());
    expect(frameworkHash(shuffled as Framework)).toBe(frameworkHash(framework));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        fc.pre(title !== framework.title);
        expect(frameworkHash({ ...framework, title })).not.toBe(frameworkHash(framework));
      }),
    );
  });

  it('is the same after the database has kept the framework, whatever its texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((one) => !one.includes('\u0000') && one.isWellFormed());
    let n = 0;
    await fc.assert(
      fc.asyncProperty(text, text, async (title, term) => {
        n += 1;
        const version = `hash-${n}`;
        const framework = madeUpFramework({ version, title, glossary: [{ term, meaning: title }] });
        expect(code(await load(framework))).toBe('done');
        expect((await kept(version))?.framework).toEqual(framework);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a framework that is loaded', () => {
  it('is a draft that nobody but an administrator sees', async () => {
    await load(madeUpFramework({ version: 'draft' }));
    expect(await kept('draft')).toMatchObject({ status: 'draft', origin: 'loaded', judgements: 3, rules: 1 });
    expect(await kept('draft', visitor)).toBeNull();
    const lead = await madeUpPerson(store, 'Rosa Lindqvist', []);
    expect(await kept('draft', { for: 'person', userId: lead })).toBeNull();
    const seen = await store.read(visitor, listFrameworks);
    expect(seen.map(({ frameworkVersion }) => frameworkVersion)).not.toContain('draft');
  });

  it('is loaded by nobody who is no administrator', async () => {
    const userId = await madeUpPerson(store, 'Tom Ashby', []);
    const framework = madeUpFramework({ version: 'forbidden' });
    const attempt = store.change({ for: 'person', userId }, testTime, async () =>
      loadFramework({ framework, hash: frameworkHash(framework), builtIn: false, there: null, replace: false }),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('applies from the day on which it is published to be in force', async () => {
    await load(madeUpFramework({ version: 'in-force' }));
    await publish('in-force', '2030-01-01', '2030-12-31');
    const on = (day: string) => store.read(visitor, (tx) => frameworkInForce(tx, day));
    expect((await on('2030-06-01'))?.framework.title).toBe('How well a lighthouse is kept');
    expect(await on('2031-01-01')).toBeNull();
  });

  it('is not published when another draft took the place of the one that was read', async () => {
    await load(madeUpFramework({ version: 'swapped' }));
    const read = await kept('swapped');
    await load(madeUpFramework({ version: 'swapped', title: 'Another' }), true);
    expect(read).not.toBeNull();
    if (read !== null) expect(code(await publish('swapped', '2030-01-01', '', read))).toBe('changed-meanwhile');
    expect(await kept('swapped')).toMatchObject({ status: 'draft', title: 'Another', version: 2 });
  });

  it('leaves its hash in the change log, and not what it says', async () => {
    const framework = madeUpFramework({
      version: 'logged',
      glossary: [{ term: 'wick', meaning: 'Only in the table.' }],
    });
    await load(framework);
    const rows = await store.asOwner<{ content: unknown }>(
      `select content from change_log where subject_id = 'lighthouse-1 logged'`,
    );
    expect(JSON.stringify(rows)).toContain(frameworkHash(framework));
    expect(JSON.stringify(rows)).not.toContain('Only in the table.');
  });
});

describe('a published version', () => {
  const change = (set: string) =>
    store.asOwner(`update frameworks set ${set} where id = 'lighthouse-1' and framework_version = 'kept'`);

  beforeAll(async () => {
    await load(madeUpFramework({ version: 'kept' }));
    await publish('kept', '2031-01-01');
  });

  it.each([
    `document = document || '{"title": "Another"}'`,
    `hash = 'another'`,
    `title = 'Another'`,
    `status = 'draft'`,
    `in_force_from = '2032-01-01'`,
    `framework_version = 'renamed'`,
  ])('never changes, not even by the owner of the database: %s', async (set) => {
    await expect(change(set)).rejects.toThrow('a published framework version never changes');
  });

  it('is never removed', async () => {
    await expect(store.asOwner(`delete from frameworks where framework_version = 'kept'`)).rejects.toThrow(
      'a published framework version never changes',
    );
  });

  it('may be given an end; withdrawn, it stays withdrawn', async () => {
    await change(`in_force_until = '2033-01-01'`);
    const record = await kept('kept');
    if (record === null) throw new Error('It is not there.');
    await store.change(administrator, testTime, async () => withdrawFramework(record, decision(record)));
    expect((await kept('kept', visitor))?.status).toBe('withdrawn');
    await expect(change(`status = 'published'`)).rejects.toThrow('a published framework version never changes');
    expect(await store.read(visitor, (tx) => frameworkInForce(tx, '2032-01-01'))).toBeNull();
  });

  it('that was altered with the database’s rule switched off is not shown as what was published', async () => {
    await load(madeUpFramework({ version: 'altered', summary: 'As it was.' }));
    await publish('altered', '2034-01-01');
    await store.asOwner('alter table frameworks disable trigger published_framework_stays');
    await store.asOwner(
      `update frameworks set document = document || '{"summary": "As it was not."}' where framework_version = 'altered'`,
    );
    await store.asOwner('alter table frameworks enable trigger published_framework_stays');
    // Another process, which has not read it before.
    const { vi } = await import('vitest');
    vi.resetModules();
    const fresh = await import('./frameworks.ts');
    const read = store.read(visitor, (tx) => fresh.frameworkKept(tx, 'lighthouse-1', 'altered'));
    await expect(read).rejects.toThrow(/is not what was loaded: its hash differs/);
  });
});
