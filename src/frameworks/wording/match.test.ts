import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WordingDifference } from './differences.ts';
import { type DocumentFingerprints, fingerprintOf, spanOf } from './fingerprint.ts';
import { readFingerprints, writeFingerprints } from './fingerprints-file.ts';
import { isOfficialWording, matchDocument, type NamedFramework } from './match.ts';

// A made-up framework for keepers of lighthouses, and its made-up document.
const words: Readonly<Record<string, string>> = {
  'lamp-good-1': 'The lamp is lit before dusk and burns without a break until the sun has risen.',
  'lamp-good-2': 'Spare wicks are dry.',
  'lamp-good-3':
    'Well-trimmed lamps are cleaned at least 25 times a month, and the keeper notes each cleaning in the station book.',
  'lamp-good-4': 'Ships’ masters say that they can see the light from far out at sea. Spare wicks are dry.',
  'lamp-poor-1': 'The lamp goes out during the night, and nobody relights it within an hour.',
  'lamp-poor-2': 'Any of the following is broken: the lens; the clockwork; the great bell.',
  'log-summary':
    'The station book tells a stranger what happened at the light, who was on watch and how the weather changed.',
  'log-good-1': 'Entries are made every hour and signed by the keeper on watch.',
  'log-good-2': 'Storms, wrecks and strange lights are written down as soon as it is safe to leave the lamp.',
  'log-good-3': 'Spare wicks are dry.',
  'log-poor-1': 'Pages are missing, or have been written long after the night that they describe.',
  'log-poor-2': 'The keeper who wrote an entry cannot be told from it.',
};

const published = `The Keepers' Framework

1. This framework is for the keepers of lights.

The lamp

Good

A lamp is likely to be good if:

- The lamp is lit before dusk and burns without a break until the sun has risen.
- Spare wicks are dry.
- Well-trimmed lamps are cleaned at least 25 times a month,¹ and the keeper notes each

¹ As *The care of lamps* sets out; www.lights.example/care.

cleaning in the station book.
- Ships' masters say that they can see the light from far out at sea. Spare wicks are dry.

Poor

- The lamp goes out during the night, and nobody relights it within an hour.
- Any of the following is broken:
  - the lens
  - the clockwork
  - the great bell.

The station book

The station book tells a stranger what happened at the light, who was on watch and how the weather changed.

Good

- Entries are made every hour and signed by the keeper on watch.
- Storms, wrecks and strange lights are written down as soon as it is safe to leave the lamp.
- Spare wicks are dry.

Poor

- Pages are missing, or have been written long after the night that they describe.
- The keeper who wrote an entry cannot be told from it.
`;

const framework: NamedFramework = {
  title: 'The Keepers’ Framework',
  scale: [
    { id: 'good', number: 1, printed: false, label: 'Good', meaning: 'Ships are safe.' },
    { id: 'poor', number: 2, printed: false, label: 'Poor', meaning: 'Ships are not safe.' },
  ],
  judgements: [
    { id: 'lamp', title: 'The lamp', kind: 'key', paragraph: '1' },
    { id: 'log', title: 'The station book', kind: 'key', paragraph: '2' },
  ],
  statements: Object.keys(words).map((id) => ({
    id,
    title: `Title of ${id}`,
    judgement: id.split('-')[0] ?? '',
    grade: id.includes('good') ? 'good' : id.includes('poor') ? 'poor' : null,
  })),
};

let known: DocumentFingerprints;
beforeAll(async () => {
  known = {
    statements: await Promise.all(Object.entries(words).map(([id, text]) => fingerprintOf(id, text))),
    frame: [spanOf('A lamp is likely to be good if:')],
    notes: [spanOf('As The care of lamps sets out; www.lights.example/care.')],
  };
});

const match = (text: string) => matchDocument(known, framework, text);
const told = (differences: readonly WordingDifference[]) => differences.map(({ kind, statement }) => [kind, statement]);
const once = (from: string, to: string): string => {
  expect(published.split(from).length).toBeGreaterThan(1);
  return published.replace(from, () => to);
};

/** Every paragraph of the document on lines of at most so many characters. */
const wrapped = (width: number): string =>
  published
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + word.length >= width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');

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

describe('a document in which a word differs', () => {
  // Statements whose words stand nowhere else in the document, so that the change cannot be read as another.
  const ids = Object.keys(words).filter(
    (id) => words[id] !== 'Spare wicks are dry.' && id !== 'lamp-poor-2' && id !== 'lamp-good-3',
  );
  const place = fc.record({ id: fc.constantFrom(...ids), at: fc.nat() });

  const changedWords = async (id: string, change: (statement: string[]) => string[]): Promise<void> => {
    const before = (words[id] ?? '').replaceAll('’', "'");
    const { wording, differences } = await match(once(before, change(before.split(' ')).join(' ')));
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
    const { differences } = await match(once('keeper on watch.', 'keeper on watch. mostly'));
    expect(told(differences)).toEqual([['changed', 'log-good-1']]);
  });

  it('is refused when a number differs, is missing, or has become another by a figure more', async () => {
    for (const other of ['20', '', '250', '2']) {
      const { differences } = await match(once('25', other));
      expect(told(differences)).toEqual([['changed', 'lamp-good-3']]);
    }
  });

  it.each([
    ['made every hour', 'made every second hour', '“second” is added'],
    ['signed by the keeper', 'signed by keeper', '“the” is missing after “by”'],
    ['within an hour', 'within a day', 'its last words are other ones'],
    ['until the sun', 'until a sun', '“a” stands in place of “the”'],
    ['wrecks and strange', 'and wrecks strange', '“and” and “wrecks” have changed places'],
    ['who wrote an entry', 'who wrotte an entry', 'one letter of “wrotte” differs'],
  ])('says how: %s → %s', async (from, to, how) => {
    const { differences } = await match(once(from, to));
    expect(differences).toHaveLength(1);
    expect(differences[0]?.kind).toBe('changed');
    expect(differences[0]?.message).toContain(how);
    const line = published.slice(0, published.indexOf(from)).split('\n').length;
    expect(differences[0]?.line).toBe(line);
  });
});

describe('a document in which a statement differs', () => {
  it('tells one that is missing, and after which it should stand', async () => {
    const { differences } = await match(once('- Entries are made every hour and signed by the keeper on watch.\n', ''));
    expect(told(differences)).toEqual([['missing', 'log-good-1']]);
    expect(differences[0]?.message).toContain('after “Title of log-summary”');
  });

  it('tells the first and the last one missing', async () => {
    const first = await match(once(`- ${words['lamp-good-1']}\n`, ''));
    expect(told(first.differences)).toEqual([['missing', 'lamp-good-1']]);
    const last = await match(once(`- ${words['log-poor-2']}\n`, ''));
    expect(told(last.differences)).toEqual([['missing', 'log-poor-2']]);
  });

  it('tells one that is doubled, with the line of a copy', async () => {
    const statement = '- Entries are made every hour and signed by the keeper on watch.\n';
    const { differences } = await match(once(statement, statement + statement));
    expect(told(differences)).toEqual([['doubled', 'log-good-1']]);
    expect(differences[0]?.line).toBeGreaterThan(30);
  });

  it('tells one that is doubled far from its place', async () => {
    const { differences } = await match(`${published}\n- ${words['lamp-poor-1']}\n`);
    expect(told(differences)).toEqual([['doubled', 'lamp-poor-1']]);
  });

  it('tells a sentence that several statements share when one of them is missing', async () => {
    const { differences } = await match(once('lamp.\n- Spare wicks are dry.\n', 'lamp.\n'));
    expect(told(differences)).toEqual([['missing', 'log-good-3']]);
  });

  it('tells two that have changed places as one out of order', async () => {
    const [a, b] = [`- ${words['log-poor-1']}\n`, `- ${words['log-poor-2']}\n`];
    const { differences } = await match(once(a + b, b + a));
    expect(differences.map(({ kind }) => kind)).toEqual(['out-of-order']);
    expect(['log-poor-1', 'log-poor-2']).toContain(differences[0]?.statement);
  });

  it('tells a bullet that the published document does not have', async () => {
    const bullet = '- The keeper is fond of gulls.\n';
    const { differences } = await match(once('- Storms', `${bullet}- Storms`));
    expect(told(differences)).toEqual([['extra', null]]);
    expect(differences[0]?.message).toContain('fond of gulls');
    expect(told((await match(published + bullet)).differences)).toEqual([['extra', null]]);
  });

  it('tells a paragraph that stands among the statements', async () => {
    const { differences } = await match(once('\nPoor\n', '\nKeepers may rest at noon.\n\nPoor\n'));
    expect(told(differences)).toEqual([['extra', null]]);
  });

  it('tells a label of another grade than the statements after it', async () => {
    const { differences } = await match(once('\nPoor\n', '\nGood\n'));
    expect(told(differences)).toEqual([['extra', null]]);
  });

  it('tells several differences in the order of the document', async () => {
    const text = once('before dusk', 'after dusk')
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

  it('answers for a large document of another kind at once', async () => {
    const before = performance.now();
    const { differences } = await match('Gulls and other birds of the coast, year 1 to 12.\n'.repeat(400_000));
    expect(differences).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(10_000);
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
