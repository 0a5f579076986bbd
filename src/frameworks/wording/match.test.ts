import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFingerprints } from './fingerprint.ts';
import { readFingerprints, writeFingerprints } from './fingerprints-file.ts';
import { filled, framework, madeUpFingerprints, onPages, published, words, wrapped } from './made-up-document.ts';
import { isOfficialWording, matchDocument } from './match.ts';

let known: DocumentFingerprints;
beforeAll(async () => {
  known = await madeUpFingerprints();
});

const match = (text: string) => matchDocument(known, framework, text);

describe('a document that is the published one', () => {
  it('matches with every statement in its place', async () => {
    const { wording, differences } = await match(published);
    expect(differences).toEqual([]);
    expect([...wording.keys()]).toEqual(Object.keys(words));
  });

  it('gives the official text: joined lines, no footnote marks, no bullets, sub-items in one sentence', async () => {
    const { wording } = await match(published);
    expect(wording.get('lamp-good-3')).toBe(words['lamp-good-3']);
    expect(wording.get('lamp-poor-2')).toBe(words['lamp-poor-2']);
    expect(wording.get('log-summary')).toBe(words['log-summary']);
  });

  it('gives the same text from ligatures, parted words and marks of any shape', async () => {
    const { wording } = await match(published);
    for (const other of [
      published.replaceAll('st', 'ﬆ').replaceAll('ffi', 'ﬃ'),
      published.replaceAll('keeper', 'kee\u00ad\nper'),
      published.replaceAll('-trimmed', '–trimmed'),
      published.replaceAll('month,¹', 'month, (1)'),
      published.replaceAll(/^- /gm, '3. '),
    ]) {
      const { wording: same } = await match(other);
      for (const id of ['lamp-good-3', 'log-good-1', 'log-poor-2']) expect(same.get(id)).toBe(wording.get(id));
    }
  });

  it('matches however its lines are wrapped, and gives the same text', async () => {
    const { wording } = await match(published);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: 120 }), async (width) => {
        const other = await match(wrapped(width));
        expect(other.differences).toEqual([]);
        expect(other.wording).toEqual(wording);
      }),
      { numRuns: 30 },
    );
  });

  it('matches with every word on a line of its own', async () => {
    expect((await match(wrapped(1))).differences).toEqual([]);
  });

  it.each([
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['more blank lines', (text: string) => text.replaceAll('\n', '\n\n')],
    ['no blank lines', (text: string) => text.replaceAll(/\n\n+/g, '\n')],
    ['round bullets', (text: string) => text.replaceAll(/^( *)- /gm, '$1• ')],
    ['square bullets', (text: string) => text.replaceAll(/^( *)- /gm, '$1■ ')],
    ['the letter o as a bullet', (text: string) => text.replaceAll(/^( *)- /gm, '$1o ')],
    ['starred bullets', (text: string) => text.replaceAll(/^( *)- /gm, '$1* ')],
    ['no bullets but paragraphs', (text: string) => text.replaceAll(/^ *- (.*)$/gm, '\n$1\n')],
    ['capitals only', (text: string) => text.toUpperCase()],
    ['small letters only', (text: string) => text.toLowerCase()],
    ['curly quotes', (text: string) => text.replaceAll("'", '’')],
    ['lost hyphens', (text: string) => text.replaceAll('Well-trimmed', 'Welltrimmed')],
    ['lost spaces', (text: string) => text.replaceAll('at least', 'atleast').replaceAll('the sun', 'thesun')],
    ['ligatures', (text: string) => text.replaceAll('st', 'ﬆ')],
    ['a word parted at a line end', (text: string) => text.replaceAll('written', 'writ-\nten')],
    ['bold labels run into the bullets', (text: string) => text.replaceAll(/^(Good|Poor)\n\n- /gm, '- $1** ')],
    ['a table in HTML', (text: string) => text.replaceAll(/^- (.*)$/gm, '<p>$1</p>')],
    ['footnote marks in brackets', (text: string) => text.replaceAll('¹', '[1]')],
    ['footnote marks as superscript in HTML', (text: string) => text.replaceAll('¹', '<sup>1</sup>')],
    ['footnote marks as bare numbers', (text: string) => text.replaceAll('month,¹', 'month, 1').replaceAll('¹', '1')],
    [
      'a footnote that was extracted a little otherwise',
      (text: string) => text.replaceAll('lights.example', 'iights.example'),
    ],
    ['page numbers', (text: string) => text.replaceAll('notes each\n', 'notes each\n\n- 12 -\n')],
    ['page lines', (text: string) => text.replaceAll('notes each\n', 'notes each\n\nPage 3 of 9\n')],
    [
      'running headers at page breaks',
      (text: string) =>
        text
          .replaceAll('signed by', 'signed\n\n4\n\fKeepers and lights\n\nby')
          .replaceAll('safe to', 'safe\n\n5\n\fKeepers and lights\n\nto'),
    ],
    ['everything in one line', (text: string) => text.replaceAll(/\s+/g, ' ')],
    ['everything in one line and no bullets', (text: string) => text.replaceAll(/^ *- /gm, '').replaceAll(/\s+/g, ' ')],
    ['paragraphs and headings run together on lines of 40', () => filled(40)],
    ['paragraphs and headings run together on lines of 120', () => filled(120)],
    ['soft hyphens', (text: string) => text.replaceAll('written', 'writ\u00adten')],
    ['a soft hyphen at a line end', (text: string) => text.replaceAll('written', 'writ\u00ad\nten')],
    ['spaces that do not break', (text: string) => text.replaceAll(/ (?=[a-z])/g, '\u00a0')],
    ['dashes for hyphens', (text: string) => text.replaceAll(/(?<=\w)-(?=\w)/g, '–')],
    ['form feeds in the middle of sentences', () => onPages(() => '\f')],
    [
      'bars of a table',
      (text: string) => text.replaceAll(/^- (.*)$/gm, '| | $1 |').replaceAll(/^(Good|Poor)$/gm, '$1 |'),
    ],
    ['numbers for bullets', (text: string) => text.replaceAll(/^- /gm, '3. ')],
    ['footnote marks in round brackets', (text: string) => text.replaceAll('month,¹', 'month, (1)')],
    [
      'footnote marks as words of their own',
      (text: string) => text.replaceAll('month,¹', 'month 1').replaceAll('¹', '1'),
    ],
    ['footnote marks lost', (text: string) => text.replaceAll('¹', '')],
    [
      'footnotes at the end of the document',
      (text: string) => `${text.replace(/¹ As .*\n/, '')}\nNotes\n\n${/¹ As .*/.exec(text)?.[0]}\n`,
    ],
    ['feet of pages with their number', () => onPages((page) => `Keepers and lights: a framework\nNo. 1911 ${page}`)],
    ['feet of pages above their number', () => onPages((page) => `\nKeepers and lights\nNo. 1911\n${page}\n`)],
    ['heads of pages', () => onPages((page) => `\fKeepers and lights: a framework ${page}\n`)],
    [
      'something before and after',
      (text: string) => `Contents\n\nThe lamp 1\n\n${text}\n\n\nPrinted by the Board of Lights.\n`,
    ],
  ])('matches with %s', async (_, change) => {
    const changed = change(published);
    expect(changed).not.toBe(published);
    const { wording, differences } = await match(changed);
    expect(differences).toEqual([]);
    expect(wording.size).toBe(12);
    expect(await isOfficialWording(known, wording)).toBe(true);
  });
});

describe('a kept wording', () => {
  it('is official only word for word and whole', async () => {
    const { wording } = await match(published);
    expect(await isOfficialWording(known, wording)).toBe(true);
    const changed = new Map(wording).set('log-good-1', 'Entries are made every day and signed by the keeper on watch.');
    expect(await isOfficialWording(known, changed)).toBe(false);
    const less = new Map(wording);
    less.delete('log-good-1');
    expect(await isOfficialWording(known, less)).toBe(false);
    expect(await isOfficialWording(known, new Map(wording).set('more', 'More.'))).toBe(false);
  });
});

describe('fingerprints in a file', () => {
  it('come back as they were', () => {
    expect(readFingerprints(JSON.parse(JSON.stringify(writeFingerprints(known))))).toEqual(known);
  });
});
