import { describe, expect, it } from 'vitest';
import { importWording, type WordingRecord } from './import-wording.ts';

const words = new Map([
  ['lamp-good-1', 'The lamp is lit before dusk.'],
  ['lamp-good-2', 'Spare wicks are dry.'],
]);
const asked = {
  framework: 'lights',
  frameworkVersion: '1',
  match: { wording: words, differences: [] },
  kept: null,
  source: 'The Keepers’ Framework, 1911',
  sourceSha256: 'a'.repeat(64),
  terms: 'Made up.',
  openToAll: true,
  reason: '',
};
const kept: WordingRecord = {
  source: asked.source,
  sourceSha256: asked.sourceSha256,
  terms: asked.terms,
  openToAll: true,
  statements: 2,
  version: 4,
  intact: true,
};

describe('importing the official wording', () => {
  it('keeps source, hash and terms in the log, and the words beside it', () => {
    expect(importWording(asked)).toEqual([
      {
        kind: 'wording-imported',
        subject: { kind: 'wording', id: 'lights 1' },
        authorityId: null,
        inspectionId: null,
        expects: null,
        before: null,
        after: {
          source: asked.source,
          sourceSha256: asked.sourceSha256,
          terms: 'Made up.',
          openToAll: true,
          statements: 2,
        },
        reason: null,
        wording: { 'lamp-good-1': 'The lamp is lit before dusk.', 'lamp-good-2': 'Spare wicks are dry.' },
      },
    ]);
  });

  it('refuses a document that differs in one place', () => {
    const difference = { kind: 'changed', statement: 'lamp-good-1', title: 'Lamp', line: 3, message: 'It is changed.' };
    const match = { wording: words, differences: [{ ...difference, kind: 'changed' as const }] };
    expect(importWording({ ...asked, match })).toMatchObject({
      code: 'not-the-document',
      place: 'file',
      words: expect.stringContaining('in one place'),
    });
  });

  it('asks for the source and the terms', () => {
    const refused = importWording({ ...asked, source: '', terms: 'x'.repeat(301) });
    expect(refused).toMatchObject({ place: 'source', also: [{ place: 'terms' }] });
  });

  it('of the same document again changes nothing', () => {
    expect(importWording({ ...asked, kept })).toEqual([]);
  });

  it('of another document takes its place, with a reason', () => {
    const other = { ...asked, kept, sourceSha256: 'b'.repeat(64) };
    expect(importWording(other)).toMatchObject({ code: 'not-valid', place: 'reason' });
    expect(importWording({ ...other, reason: 'A better copy' })).toMatchObject([
      { kind: 'wording-replaced', expects: 4, before: { sourceSha256: 'a'.repeat(64) }, reason: 'A better copy' },
    ]);
  });

  it('of the same document mends what was damaged', () => {
    const mended = importWording({ ...asked, kept: { ...kept, intact: false }, reason: 'The words were damaged' });
    expect(mended).toMatchObject([{ kind: 'wording-replaced', wording: { 'lamp-good-2': 'Spare wicks are dry.' } }]);
  });
});
