import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WordingDifference } from './differences.ts';
import type { DocumentFingerprints } from './fingerprint.ts';
import { framework, madeUpFingerprints, published, publishedWith, words } from './made-up-document.ts';
import { matchDocument } from './match.ts';

let known: DocumentFingerprints;
beforeAll(async () => {
  known = await madeUpFingerprints();
});

const match = (text: string) => matchDocument(known, framework, text);
const told = (differences: readonly WordingDifference[]) => differences.map(({ kind, statement }) => [kind, statement]);

describe('a document in which a word differs', () => {
  // Statements whose words stand nowhere else in the document, so that the change cannot be read as another.
  const ids = Object.keys(words).filter(
    (id) => words[id] !== 'Spare wicks are dry.' && id !== 'lamp-poor-2' && id !== 'lamp-good-3',
  );
  const place = fc.record({ id: fc.constantFrom(...ids), at: fc.nat() });

  const changedWords = async (id: string, change: (statement: string[]) => string[]): Promise<void> => {
    const before = (words[id] ?? '').replaceAll('’', "'");
    const { wording, differences } = await match(publishedWith(before, change(before.split(' ')).join(' ')));
    expect(told(differences)).toEqual([['changed', id]]);
    expect(wording.has(id)).toBe(false);
  };

  it.each([
    ['replaced', (statement: string[], i: number) => statement.with(i, 'barnacle')],
    ['dropped', (statement: string[], i: number) => statement.toSpliced(i, 1)],
    ['inserted', (statement: string[], i: number) => statement.toSpliced(i, 0, 'never')],
    ['inserted that is a label', (statement: string[], i: number) => statement.toSpliced(i, 0, 'good')],
    ['misspelt', (statement: string[], i: number) => statement.with(i, `z${(statement[i] ?? '').slice(1)}`)],
  ])('is refused with the statement named: a word %s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(place, ({ id, at }) => changedWords(id, (all) => change(all, at % all.length))),
      { numRuns: 40 },
    );
  });

  it('is refused when two words have changed places', async () => {
    await fc.assert(
      fc.asyncProperty(place, ({ id, at }) =>
        changedWords(id, (all) => {
          const i = at % (all.length - 1);
          return all.with(i, all[i + 1] ?? '').with(i + 1, all[i] ?? '');
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('is refused when a word is added after a statement', async () => {
    const { differences } = await match(publishedWith('keeper on watch.', 'keeper on watch. mostly'));
    expect(told(differences)).toEqual([['changed', 'log-good-1']]);
  });

  it('is refused when a number differs, is missing, or has become another by a figure more', async () => {
    for (const other of ['20', '', '250', '2']) {
      const { differences } = await match(publishedWith('25', other));
      expect(told(differences)).toEqual([['changed', 'lamp-good-3']]);
    }
  });

  it('is refused when a number is put among the words, with advice if it is a footnote mark', async () => {
    for (const [from, to] of [
      ['until the sun', 'until 12 the sun'],
      ['within an hour.', 'within an hour 12.'],
      ['every hour and', 'every hour 12 and'],
    ] as const) {
      const { differences } = await match(publishedWith(from, to));
      expect(told(differences)).toHaveLength(1);
      expect(differences[0]?.message).toContain('12 is added (if it is a footnote mark, write [12] for 12)');
    }
  });

  it.each([
    ['made every hour', 'made every second hour', '“second” is added'],
    ['signed by the keeper', 'signed by keeper', '“the” is missing after “by”'],
    ['within an hour', 'within a day', 'its last words are other ones'],
    ['until the sun', 'until a sun', '“a” stands in place of “the”'],
    ['wrecks and strange', 'and wrecks strange', '“and” and “wrecks” have changed places'],
    ['who wrote an entry', 'who wrotte an entry', 'one letter of “wrotte” differs'],
    ['how the weather', 'how the stormy weather', '“stormy” is added'],
    ['The station book tells', 'The station book says', 'its first words are other ones'],
    ['on watch and how', 'on watch and seldom or never how', '“seldom or never” is added'],
    ['has risen.', 'is up.', 'its last words are other ones'],
    ['Pages are', 'Some leaves are', 'its first words are other ones'],
    ['who was on watch', 'who had the watch', '1 letter more than the official text'],
  ])('says how: %s → %s', async (from, to, how) => {
    const { differences } = await match(publishedWith(from, to));
    expect(differences).toHaveLength(1);
    expect(differences[0]?.kind).toBe('changed');
    expect(differences[0]?.message).toContain(how);
    const line = published.slice(0, published.indexOf(from)).split('\n').length;
    expect(differences[0]?.line).toBe(line);
  });
});

describe('a document in which a statement differs', () => {
  it('tells one that is missing, and after which it should stand', async () => {
    const { differences } = await match(
      publishedWith('- Entries are made every hour and signed by the keeper on watch.\n', ''),
    );
    expect(told(differences)).toEqual([['missing', 'log-good-1']]);
    expect(differences[0]?.message).toContain('after “Title of log-summary”');
  });

  it('tells the first and the last one missing', async () => {
    const first = await match(publishedWith(`- ${words['lamp-good-1']}\n`, ''));
    expect(told(first.differences)).toEqual([['missing', 'lamp-good-1']]);
    const last = await match(publishedWith(`- ${words['log-poor-2']}\n`, ''));
    expect(told(last.differences)).toEqual([['missing', 'log-poor-2']]);
  });

  it('tells one that is doubled, with the line of a copy', async () => {
    const statement = '- Entries are made every hour and signed by the keeper on watch.\n';
    const { differences } = await match(publishedWith(statement, statement + statement));
    expect(told(differences)).toEqual([['doubled', 'log-good-1']]);
    expect(differences[0]?.line).toBeGreaterThan(30);
  });

  it('tells one that is doubled far from its place', async () => {
    const { differences } = await match(`${published}\n- ${words['lamp-poor-1']}\n`);
    expect(told(differences)).toEqual([['doubled', 'lamp-poor-1']]);
  });

  it('tells a sentence that several statements share when one of them is missing', async () => {
    const { differences } = await match(publishedWith('lamp.\n- Spare wicks are dry.\n', 'lamp.\n'));
    expect(told(differences)).toEqual([['missing', 'log-good-3']]);
  });

  it('tells two that have changed places as one out of order', async () => {
    const [a, b] = [`- ${words['log-poor-1']}\n`, `- ${words['log-poor-2']}\n`];
    const { differences } = await match(publishedWith(a + b, b + a));
    expect(differences.map(({ kind }) => kind)).toEqual(['out-of-order']);
    expect(['log-poor-1', 'log-poor-2']).toContain(differences[0]?.statement);
  });

  it('tells a bullet that the published document does not have', async () => {
    const bullet = '- The keeper is fond of gulls.\n';
    const { differences } = await match(publishedWith('- Storms', `${bullet}- Storms`));
    expect(told(differences)).toEqual([['extra', null]]);
    expect(differences[0]?.message).toContain('fond of gulls');
    expect(told((await match(published + bullet)).differences)).toEqual([['extra', null]]);
  });

  it('tells a paragraph that stands among the statements', async () => {
    const { differences } = await match(publishedWith('\nPoor\n', '\nKeepers may rest at noon.\n\nPoor\n'));
    expect(told(differences)).toEqual([['extra', null]]);
  });

  it('tells a label of another grade than the statements after it', async () => {
    const { differences } = await match(publishedWith('\nPoor\n', '\nGood\n'));
    expect(told(differences)).toEqual([['extra', null]]);
  });

  it('tells several differences in the order of the document', async () => {
    const text = publishedWith('before dusk', 'after dusk')
      .replace('Pages are missing', 'Pages are wet')
      .replace('- Entries', '- Gulls are fed.\n- Entries');
    expect(told((await match(text)).differences)).toEqual([
      ['changed', 'lamp-good-1'],
      ['extra', null],
      ['changed', 'log-poor-1'],
    ]);
  });

  it('tells an altogether different document in one sentence', async () => {
    for (const text of ['', '\n\n', 'The lamp\n\nA story about the sea.', '12 13 14', '- '.repeat(1000)]) {
      const { wording, differences } = await match(text);
      expect(wording.size).toBe(0);
      expect(differences).toHaveLength(1);
      expect(differences[0]?.message).toContain('None of the 12 statements');
    }
  });

  // What grows faster than the text would run into the limit of every test.
  it('answers for a large document of another kind', async () => {
    const { differences } = await match('Gulls and other birds of the coast, year 1 to 12.\n'.repeat(400_000));
    expect(differences).toHaveLength(1);
  });

  it('never fails on any text made of its own pieces', async () => {
    const piece = fc.constantFrom(...published.split(/(?<=[\s.])/), '\f', '¹', '<sup>', '25', '- ', '\n\n');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 120 }), async (pieces) => {
        const { wording, differences } = await match(pieces.join(''));
        expect(wording.size === 12 || differences.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
