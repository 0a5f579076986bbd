import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFramework } from '#frameworks';
import type { Change } from '../change.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { faultsOfKeeping } from './fit-to-keep.ts';
import type { FrameworkRecord } from './framework-record.ts';
import { publishFramework, removeDraft, setFrameworkEnd, withdrawFramework } from './keep-framework.ts';
import { loadFramework } from './load-framework.ts';

const hash = 'a'.repeat(64);
const draft: FrameworkRecord = {
  id: 'lights',
  frameworkVersion: '2',
  title: 'Lights',
  hash,
  status: 'draft',
  inForceFrom: null,
  inForceUntil: null,
  version: 3,
};
const published: FrameworkRecord = { ...draft, status: 'published', inForceFrom: '2026-01-01' };
const seen = { version: 3, hash };
const dates = { from: '2026-01-01', until: '', beside: [], overlapMeant: false, reason: 'A new edition', seen };
const before = { title: 'Lights 1', status: 'published', from: '2020-01-01', until: null };

const places = (decided: readonly Change[] | Refusal) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : 'decided';
const code = (decided: readonly Change[] | Refusal) => (isRefusal(decided) ? decided.code : 'decided');

describe('publishing a draft', () => {
  it('says from when on, with the hash of what was read', () => {
    expect(publishFramework(draft, dates)).toEqual([
      {
        kind: 'framework-published',
        subject: { kind: 'framework', id: 'lights 2' },
        authorityId: null,
        inspectionId: null,
        expects: 3,
        reason: 'A new edition',
        before: { status: 'draft', inForceFrom: null, inForceUntil: null },
        after: { status: 'published', hash, inForceFrom: '2026-01-01', inForceUntil: null },
      },
    ]);
  });

  it('needs a first day and a reason, and dates that are dates', () => {
    expect(places(publishFramework(draft, { ...dates, from: '', until: '2026-02-30', reason: '' }))).toEqual([
      'from',
      'until',
      'reason',
    ]);
    expect(places(publishFramework(draft, { ...dates, until: '2025-12-31' }))).toEqual(['until']);
    expect(places(publishFramework(draft, { ...dates, reason: 'x'.repeat(501) }))).toEqual(['reason']);
  });

  it('warns of what is in force at the same time, once', () => {
    const warned = publishFramework(draft, { ...dates, beside: [before] });
    expect(warned).toMatchObject({ code: 'overlap', place: 'overlap', words: expect.stringContaining('Lights 1') });
    expect(code(publishFramework(draft, { ...dates, beside: [before], overlapMeant: true }))).toBe('decided');
    const ended = { ...before, until: '2025-12-31' };
    expect(code(publishFramework(draft, { ...dates, beside: [ended] }))).toBe('decided');
    expect(code(publishFramework(draft, { ...dates, beside: [{ ...before, status: 'withdrawn' }] }))).toBe('decided');
  });

  it('is refused for another draft than the one that was read, and for what is no draft', () => {
    expect(code(publishFramework(draft, { ...dates, seen: { version: 3, hash: 'b'.repeat(64) } }))).toBe(
      'changed-meanwhile',
    );
    for (const status of ['published', 'withdrawn'] as const) {
      expect(code(publishFramework({ ...draft, status }, dates))).toBe('not-a-draft');
    }
  });
});

describe('a published version', () => {
  it('can be given an end, and an end can be opened again', () => {
    const end = { until: '2027-12-31', beside: [], overlapMeant: false, reason: 'A new one follows', seen };
    expect(setFrameworkEnd(published, end)).toMatchObject([
      { kind: 'framework-end-set', before: { inForceUntil: null }, after: { inForceUntil: '2027-12-31' } },
    ]);
    expect(setFrameworkEnd(published, { ...end, until: '' })).toEqual([]);
    expect(places(setFrameworkEnd(published, { ...end, until: '2025-12-31' }))).toEqual(['until']);
    expect(code(setFrameworkEnd(draft, end))).toBe('not-published');
  });

  it('can be withdrawn with a reason, and never be removed', () => {
    expect(withdrawFramework(published, { seen, reason: 'It was wrong' })).toMatchObject([
      { kind: 'framework-withdrawn', after: { status: 'withdrawn' }, reason: 'It was wrong' },
    ]);
    expect(places(withdrawFramework(published, { seen, reason: '' }))).toEqual(['reason']);
    expect(code(withdrawFramework({ ...published, status: 'withdrawn' }, { seen, reason: 'x' }))).toBe('not-published');
    expect(code(removeDraft(published, { seen, reason: 'x' }))).toBe('not-a-draft');
  });
});

describe('a draft', () => {
  it('is removed with a reason, if it is the one that was read', () => {
    expect(removeDraft(draft, { seen, reason: 'Wrong file' })).toMatchObject([
      { kind: 'framework-draft-removed', before: { title: 'Lights', hash }, after: null },
    ]);
    expect(places(removeDraft(draft, { seen, reason: '' }))).toEqual(['reason']);
    expect(code(removeDraft(draft, { seen: { version: 3, hash: 'b' }, reason: 'x' }))).toBe('changed-meanwhile');
  });
});

describe('no decision', () => {
  it('leads from published or withdrawn back to another content, whatever is asked in whatever order', () => {
    const framework = { ...findFramework('what-good-looks-like'), id: 'lights', version: '2' };
    const step = fc.constantFrom('load', 'replace', 'publish', 'end', 'withdraw', 'remove');
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.constantFrom('1', '2')), { maxLength: 12 }), (steps) => {
        let record: FrameworkRecord | null = null;
        let publishedAs: string | null = null;
        for (const [what, content] of steps) {
          const here: FrameworkRecord | null = record;
          const now = { version: here?.version ?? 0, hash: here?.hash ?? '' };
          const decided =
            what === 'load' || what === 'replace'
              ? loadFramework({ framework, hash: content, builtIn: false, there: here, replace: what === 'replace' })
              : here === null
                ? []
                : what === 'publish'
                  ? publishFramework(here, { ...dates, seen: now })
                  : what === 'end'
                    ? setFrameworkEnd(here, { ...dates, until: '2030-01-01', seen: now })
                    : what === 'withdraw'
                      ? withdrawFramework(here, { seen: now, reason: 'x' })
                      : removeDraft(here, { seen: now, reason: 'x' });
          if (isRefusal(decided)) continue;
          for (const { kind, after } of decided) {
            if (kind === 'framework-draft-removed') record = null;
            else record = { ...draft, ...record, ...after, version: (here?.version ?? 0) + 1 } as FrameworkRecord;
          }
          if (publishedAs !== null) expect([record?.hash, record?.status !== 'draft']).toEqual([publishedAs, true]);
          if (record?.status === 'published') publishedAs = record.hash;
        }
      }),
    );
  });
});

describe('loading a framework', () => {
  const framework = { ...findFramework('what-good-looks-like'), id: 'lights', version: '2' };
  const load = (more: Partial<Parameters<typeof loadFramework>[0]>) =>
    loadFramework({ framework, hash, builtIn: false, there: null, replace: false, ...more });

  it('makes a draft with its hash, and its content beside it', () => {
    expect(load({})).toMatchObject([
      { kind: 'framework-loaded', after: { title: framework.title, hash, status: 'draft' }, document: framework },
    ]);
  });

  it('again with the same content changes nothing, whatever has become of it', () => {
    for (const status of ['draft', 'published', 'withdrawn'] as const) {
      expect(load({ there: { ...draft, status } })).toEqual([]);
    }
  });

  it('does not take the place of another draft without being told to, nor ever of a published version', () => {
    expect(load({ hash: 'b', there: draft })).toMatchObject({ code: 'draft-there', place: 'replace' });
    expect(load({ hash: 'b', there: draft, replace: true })).toMatchObject([
      { kind: 'framework-draft-replaced', expects: 3, before: { hash }, after: { hash: 'b' } },
    ]);
    expect(load({ hash: 'b', there: published, replace: true })).toMatchObject({ code: 'version-published' });
    expect(load({ builtIn: true })).toMatchObject({ code: 'built-in', place: 'file' });
  });
});

describe('a framework that is valid', () => {
  const good = findFramework('what-good-looks-like');

  it('can be kept when its id and version do for an address', () => {
    expect(faultsOfKeeping(good)).toEqual([]);
    expect(faultsOfKeeping({ ...good, version: '2016/1' }).map(({ place }) => place)).toEqual(['/version']);
    expect(faultsOfKeeping({ ...good, version: '..' }).map(({ place }) => place)).toEqual(['/version']);
    expect(faultsOfKeeping({ ...good, id: 'x'.repeat(61) }).map(({ place }) => place)).toEqual(['/id']);
  });

  it('is told where a date is of a year that cannot be', () => {
    const inForce = { from: '0000-01-01', to: '1850-01-01', basis: 'Made up.' };
    expect(faultsOfKeeping({ ...good, inForce }).map(({ place }) => place)).toEqual(['/inForce/from', '/inForce/to']);
  });

  it('is told where it holds a character that no database keeps', () => {
    const glossary = [{ term: 'light', meaning: 'a\u0000b' }];
    expect(faultsOfKeeping({ ...good, title: 'Half: \ud800', glossary }).map(({ place }) => place)).toEqual([
      '/title',
      '/glossary/0/meaning',
    ]);
  });
});
