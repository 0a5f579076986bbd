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

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['wrapped at 25 columns', wrap(25)],
  ['wrapped at 60 columns', wrap(60)],
  ['wrapped at 100 columns', wrap(100)],
  ['with each paragraph whole', (text) => text.replaceAll(/(?<=[^.:\n*])\n\n(?=[a-z])(?!safeguard)/g, ' ')],
  ['with other bullets', (text) => text.replaceAll(/^( *)[-■] /gm, '$1• ')],
  ['with the letter o as bullet', (text) => text.replaceAll(/^( *)[-■] /gm, '$1o ')],
  ['without bullets', (text) => text.replaceAll(/^ *[-■] /gm, '')],
  ['without blank lines', (text) => text.replaceAll(/\n\s*\n/g, '\n')],
  ['with CR LF', (text) => text.replaceAll('\n', '\r\n')],
  ['in capitals', (text) => text.toUpperCase()],
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
        (words: string[], i: number) => words.toSpliced(i, 1),
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
          expect(differences.map((one) => [one.kind, one.statement])).toEqual([['changed', statement]]);
        }),
        { numRuns: 25 },
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
