import { type DocumentFingerprints, fingerprintOf, spanOf } from './fingerprint.ts';
import type { NamedFramework } from './match.ts';

/** The statements of a made-up framework for keepers of lighthouses. */
export const words: Readonly<Record<string, string>> = {
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

/** The made-up document as it was published. */
export const published = `The Keepers' Framework

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

export const framework: NamedFramework = {
  title: 'The Keepers’ Framework',
  scale: [
    { id: 'good', number: 1, printed: false, label: 'Good', meaning: 'Ships are safe.' },
    { id: 'poor', number: 2, printed: false, label: 'Poor', meaning: 'Ships are not safe.' },
  ],
  judgements: [
    { id: 'lamp', title: 'The lamp', kind: 'key', paragraph: '1' },
    // A name that is long, and begins the summary too.
    {
      id: 'log',
      title: 'The station book',
      aliases: ['The station book tells a stranger'],
      kind: 'key',
      paragraph: '2',
    },
  ],
  statements: Object.keys(words).map((id) => ({
    id,
    title: `Title of ${id}`,
    judgement: id.split('-')[0] ?? '',
    grade: id.includes('good') ? 'good' : id.includes('poor') ? 'poor' : null,
  })),
};

/** What would be held of the made-up document. */
export async function madeUpFingerprints(): Promise<DocumentFingerprints> {
  return {
    statements: await Promise.all(Object.entries(words).map(([id, text]) => fingerprintOf(id, text))),
    frame: [spanOf('A lamp is likely to be good if:')],
    notes: [spanOf('As The care of lamps sets out; www.lights.example/care.')],
  };
}

/** The made-up document with one stretch of it replaced. */
export function publishedWith(from: string, to: string): string {
  if (!published.includes(from)) throw new Error(`The made-up document has no “${from}”.`);
  return published.replace(from, () => to);
}

/** Every line of a text, else of the made-up document, on lines of at most so many characters. */
export const wrapped = (width: number, text: string = published): string =>
  text
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

/** The made-up document on pages of a few short lines, with something at the end of each. */
export const onPages = (footOf: (page: number) => string): string =>
  wrapped(40)
    .split('\n')
    .map((line, i) => (i % 12 === 11 ? `${line}\n${footOf((i + 1) / 12)}` : line))
    .join('\n');

/** The made-up document on lines of so many characters, paragraphs and headings run together. */
export const filled = (width: number): string => wrapped(width, published.replaceAll(/\s+/g, ' '));
