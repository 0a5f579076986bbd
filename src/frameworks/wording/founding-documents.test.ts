import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFramework } from '../builtin.ts';
import { isOfficial, matchWording } from './index.ts';

const folder = process.env.BESTFIT_FOUNDING_DOCUMENTS ?? '';

const documents = [
  ['slac-2009', 'slac-2009-grade-descriptors.txt', 652],
  ['sif-2015', 'sif-2015-framework.txt', 125],
  ['what-good-looks-like', 'what-good-looks-like.txt', 71],
] as const;

const wrap = (width: number) => (text: string) =>
  text.replaceAll(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})[ \\t]`, 'gm'), '$1\n');

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const marksAs = (write: (mark: string) => string) => (text: string) =>
  text
    .replaceAll(/[⁰¹²³⁴-⁹]+/g, (mark) => write([...mark].map((digit) => superscript.indexOf(digit)).join('')))
    .replaceAll(/<sup>(\d+)<\/sup>/g, (_, mark) => write(mark));

const isNote = (line: string): boolean => /^\s*(?:[⁰¹²³⁴-⁹]+|<sup>\d+<\/sup>)\s*\S/.test(line);
const notesAtTheEnd = (text: string): string => {
  const lines = text.split('\n');
  return [...lines.filter((line) => !isNote(line)), '', 'Notes', '', ...lines.filter(isNote)].join('\n');
};

const withoutBullets = (text: string): string => text.replaceAll(/^ *[-■] /gm, '');
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Words parted at line ends, here and there. */
const parted = (text: string): string =>
  text.replaceAll(/\b([a-z]{4,7})([b-df-hj-np-tv-z][a-z]{3,})\b/g, (word, head, tail, at) =>
    at % 7 === 0 ? `${head}-\n${tail}` : word,
  );

/** On pages of 45 lines of 80 columns. */
const onPages = (foot: (page: number) => string) => (text: string) =>
  wrap(80)(text)
    .split('\n')
    .map((line, i) => (i % 45 === 44 ? `${line}\n${foot((i + 1) / 45)}` : line))
    .join('\n');
const title = 'Evaluation schedule and framework, of the inspectorate';

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['wrapped at 25 columns', wrap(25)],
  ['wrapped at 60 columns', wrap(60)],
  ['wrapped at 100 columns', wrap(100)],
  ['with each paragraph whole', (text) => text.replaceAll(/(?<=[^.:\n*])\n\n(?=[a-z])(?!safeguard)/g, ' ')],
  ['with other bullets', (text) => text.replaceAll(/^( *)[-■] /gm, '$1• ')],
  ['with the letter o as bullet', (text) => text.replaceAll(/^( *)[-■] /gm, '$1o ')],
  ['with numbers for bullets', (text) => text.replaceAll(/^- /gm, '3. ')],
  ['without bullets', withoutBullets],
  ['without bullets and blank lines', (text) => withoutBullets(text).replaceAll(/\n\s*\n/g, '\n')],
  ['without blank lines', (text) => text.replaceAll(/\n\s*\n/g, '\n')],
  ['in one line', inOneLine],
  ['in one line without bullets', (text) => inOneLine(withoutBullets(text))],
  ['run together on lines of 40 columns', (text) => wrap(40)(inOneLine(text))],
  ['run together on lines of 60 columns', (text) => wrap(60)(inOneLine(text))],
  ['run together on lines of 120 columns', (text) => wrap(120)(inOneLine(text))],
  ['with CR LF', (text) => text.replaceAll('\n', '\r\n')],
  ['in capitals', (text) => text.toUpperCase()],
  ['with heads of pages', onPages((page) => `\f${title}\nJune 1999, No. 123456 ${page}\n`)],
  ['with feet of pages', onPages((page) => `\n${title}\nJune 1999, No. 123456\n${page}\n`)],
  ['with feet of pages run into the text', onPages((page) => `${title} ${page}`)],
  ['with form feeds', onPages(() => '\f')],
  ['with ligatures', (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ')],
  ['with soft hyphens', (text) => text.replaceAll(/(?<=[a-z]{4})(?=[a-z]{4})/g, '\u00ad')],
  ['with spaces that do not break', (text) => text.replaceAll(/ (?=[a-z])/g, '\u00a0')],
  ['with dashes for hyphens', (text) => text.replaceAll(/(?<=\w)-(?=\w)/g, '–')],
  ['with straight quotes', (text) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"')],
  ['with curly quotes', (text) => text.replaceAll(/(?<=\w)'/g, '’').replaceAll(/'(?=\w)/g, '‘')],
  ['with words parted at line ends', (text) => parted(wrap(70)(text))],
  ['with footnotes at the end', notesAtTheEnd],
  [
    'without footnotes',
    (text) =>
      marksAs(() => '')(
        text
          .split('\n')
          .filter((line) => !isNote(line))
          .join('\n'),
      ),
  ],
  ['with marks as [16]', marksAs((mark) => `[${mark}]`)],
  ['with marks as (16)', marksAs((mark) => `(${mark})`)],
  ['with marks as figures run on to the words', marksAs((mark) => mark)],
  ['with marks on lines of their own', marksAs((mark) => `\n${mark}\n`)],
  ['without marks', marksAs(() => '')],
  [
    'with bars of a table',
    (text) => text.replaceAll(/^- (.*)$/gm, '| | $1 |').replaceAll(/^(Outstanding|Good)$/gm, '$1 |'),
  ],
];

describe.skipIf(folder === '')('the founding documents (BESTFIT_FOUNDING_DOCUMENTS)', () => {
  describe.each(documents)('%s', (id, file, count) => {
    const framework = findFramework(id);
    const text = folder === '' ? '' : readFileSync(path.join(folder, file), 'utf8');

    it.each(layouts)('matches %s', async (_, change) => {
      const { wording, differences } = await matchWording(framework, change(text));
      expect(differences).toEqual([]);
      expect([...wording.keys()]).toEqual(framework.statements.map((statement) => statement.id));
      expect(wording.size).toBe(count);
      expect(await isOfficial(framework, wording)).toBe(true);
    });

    it('gives wording without marks, markup or line ends', async () => {
      const { wording } = await matchWording(framework, text);
      for (const words of wording.values()) {
        expect(words).toMatch(/^['‘“(]?[A-Z]/);
        expect(words).not.toMatch(/[\n\t*<>_\u2060⁰¹²³⁴-⁹]| {2}| [,.;]/);
      }
    });

    it('is refused with the right statement named when one word differs', async () => {
      const { wording } = await matchWording(framework, text);
      const all = [...wording.values()];
      // Statements that stand in one piece, and in no other statement.
      const own = [...wording].filter(
        ([, words]) => text.split(words).length === 2 && all.filter((other) => other.includes(words)).length === 1,
      );
      expect(own.length).toBeGreaterThan(count / 2);
      const change = fc.constantFrom(
        (words: string[], i: number) => words.with(i, 'barnacle'),
        // Without its first word a statement may be another one, or take the word from the label before it.
        (words: string[], i: number) => words.toSpliced(Math.max(1, i), 1),
        (words: string[], i: number) => words.toSpliced(i, 0, 'not'),
        (words: string[], i: number) => words.with(i, `${words[i]}s`.replace(/(\W+)s$/, 's$1')),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...own), fc.nat(), change, async ([statement, words], at, apply) => {
          const split = words.split(' ');
          const other = apply(split, at % split.length).join(' ');
          const { differences } = await matchWording(
            framework,
            text.replace(words, () => other),
          );
          const line = text.slice(0, text.indexOf(words)).split('\n').length;
          expect(differences.map((one) => [one.kind, one.statement, one.line])).toEqual([['changed', statement, line]]);
        }),
        { numRuns: 40 },
      );
    });

    it('is refused with the right statement named when its first or its last word differs', async () => {
      const { wording } = await matchWording(framework, text);
      const own = [...wording].filter(([, words]) => text.split(words).length === 2);
      const change = fc.constantFrom(
        (words: string) => words.replace(/^\S+/, 'Barnacles'),
        (words: string) => words.replace(/^(\S+) \S+/, '$1 barnacles'),
        (words: string) => words.replace(/\S+$/, 'barnacles.'),
        (words: string) => words.replace(/ \S+$/, '.'),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...own), change, async ([, words], apply) => {
          const { differences } = await matchWording(
            framework,
            text.replace(words, () => apply(words)),
          );
          const changed = differences[0]?.statement ?? '';
          expect(differences.map((one) => one.kind)).toEqual(['changed']);
          expect(wording.get(changed)).toContain(words);
        }),
        { numRuns: 30 },
      );
    });

    it('is refused when a statement is cut or doubled', async () => {
      const { wording } = await matchWording(framework, text);
      const all = [...wording.values()];
      const own = [...wording].filter(
        ([, words]) => text.split(words).length === 2 && all.filter((other) => other.includes(words)).length === 1,
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...own), async ([statement, words]) => {
          const cut = await matchWording(
            framework,
            text.replace(words, () => ''),
          );
          expect(cut.differences.map((one) => [one.kind, one.statement])).toEqual([['missing', statement]]);
          const doubled = await matchWording(
            framework,
            text.replace(words, () => `${words}\n\n- ${words}`),
          );
          expect(doubled.differences.map((one) => [one.kind, one.statement])).toEqual([['doubled', statement]]);
        }),
        { numRuns: 15 },
      );
    });

    it('is refused when its beginning or its end is cut off', async () => {
      const lines = text.split('\n');
      for (const part of [lines.slice(0, lines.length * 0.4), lines.slice(lines.length * 0.3)]) {
        const { wording, differences } = await matchWording(framework, part.join('\n'));
        expect(wording.size).toBeLessThan(count);
        expect(differences.length).toBeGreaterThanOrEqual(1);
      }
    });
  });

  it('are not taken for each other', async () => {
    for (const [id] of documents) {
      for (const [other, file] of documents) {
        if (other === id) continue;
        const { differences } = await matchWording(findFramework(id), readFileSync(path.join(folder, file), 'utf8'));
        expect(differences.length).toBeGreaterThan(0);
      }
    }
  });
});
