import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Entry, hashOf } from './entry.ts';

const json = fc.jsonValue({ maxDepth: 3 });

/** The same value with the keys of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
};

const entry: Entry = {
  seq: 7,
  at: new Date('2026-11-23T09:00:00Z'),
  byUser: 'ines',
  byService: null,
  kind: 'authority-changed',
  subjectKind: 'authority',
  subjectId: 'westmarch',
  authorityId: 'westmarch',
  inspectionId: null,
  content: { before: null, after: { name: 'Westmarch' }, reason: null, expects: 1 },
  sealedDigest: Buffer.from('00ff', 'hex'),
};

describe('canonical JSON', () => {
  it('is the same text for values that differ only in the order of their keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });
  it('is JSON that says the same value, so that no two values have one text', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('leaves out what is undefined, as the database does', () =>
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}'));
});

describe('the hash of an entry', () => {
  const changed: readonly Partial<Entry>[] = [
    { seq: 8 },
    { at: new Date('2026-11-23T09:00:00.001Z') },
    { byUser: 'tom' },
    { byUser: null, byService: 'ines' },
    { kind: 'authority-added' },
    { subjectKind: 'user' },
    { subjectId: 'eastmarch' },
    { authorityId: null },
    { inspectionId: 'westmarch', authorityId: null },
    { content: { before: null, after: { name: 'Eastmarch' }, reason: null, expects: 1 } },
    { sealedDigest: Buffer.from('00fe', 'hex') },
    { sealedDigest: null },
  ];
  it.each(changed)('is another when it says %o', (change) =>
    expect(hashOf({ ...entry, ...change }, Buffer.alloc(32)).equals(hashOf(entry, Buffer.alloc(32)))).toBe(false),
  );
  it('is another after another entry', () =>
    expect(hashOf(entry, Buffer.alloc(32, 1)).equals(hashOf(entry, Buffer.alloc(32)))).toBe(false));
});
