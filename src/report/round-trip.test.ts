import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '#frameworks';
import type { Block, ReportDocument, Section } from './document.ts';
import { fromJson, toJson } from './json.ts';
import { readMarkdown, readMarkdownWithLines } from './markdown/read.ts';
import { toMarkdown } from './markdown/write.ts';

const tricky = fc.constantFrom(
  ...[
    '#',
    '##',
    '-',
    '* ',
    '12. ',
    '1.',
    '|',
    '>',
    '**',
    '**Immediately:**',
    '<br>',
    '<!-- contents -->',
    '`',
    '\\',
    '&#10;',
  ],
  ...[
    '---',
    '===',
    'Grade: good',
    '"',
    '\n',
    '\r\n',
    '\t',
    '  ',
    ' ',
    ':',
    ' · ',
    '[a](b)',
    '\u2028',
    '\u0085',
    '\ud800',
    'é',
  ],
  ...[
    '&amp;',
    '&',
    ';',
    '_x_',
    '~~',
    ': ',
    '+',
    '{',
    'word',
    'null',
    '\ufeff',
    '\u0000',
    '\u00a0',
    '| --- |',
    ':**',
    '13.5%',
  ],
);
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(tricky, { maxLength: 6 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('children', 'are', 'safe', 'in', 'Westmarch,', '40%'), { maxLength: 12 })
    .map((w) => w.join(' ')),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), number: orNull(fc.nat()), text }),
  fc.record({ kind: fc.constant('bullets' as const), items: few(text) }),
  fc.record({
    kind: fc.constant('areas-for-improvement' as const),
    timescale: fc.constantFrom(
      'immediately' as const,
      'within-three-months' as const,
      'within-six-months' as const,
      null,
    ),
    areas: few(fc.record({ owner: text, text })),
  }),
  fc.record({
    kind: fc.constant('contents' as const),
    entries: few(fc.record({ title: text, page: orNull(fc.nat()) })),
  }),
  fc.record({ kind: fc.constant('table' as const), rows: few(few(text)) }),
  fc.record({ kind: fc.constant('note' as const), text }),
);
const sectionOver = (below: fc.Arbitrary<Section[]>): fc.Arbitrary<Section> =>
  fc.record({
    id: orNull(text),
    title: text,
    judgement: orNull(text),
    grade: orNull(text),
    blocks: few(block),
    sections: below,
  });
const leaf = sectionOver(fc.constant([]));
const section = sectionOver(fc.array(sectionOver(fc.array(leaf, { maxLength: 1 })), { maxLength: 2 }));
const report: fc.Arbitrary<ReportDocument> = fc.record({
  framework: fc.constantFrom('slac-2012' as const, 'sif-2015' as const, null),
  cover: fc.record({
    title: orNull(text),
    authority: orNull(text),
    inspectionDates: few(fc.tuple(fc.oneof(fc.constant('2012-04-23'), text), text)),
    published: orNull(fc.oneof(fc.constant('2012-06-08'), text)),
    inspector: orNull(text),
    others: few(fc.record({ label: text, value: text })),
  }),
  blocks: few(block),
  sections: fc.array(section, { maxLength: 2 }),
});

describe('a report in Markdown read back', () => {
  it('is the same document, whatever its texts hold', () => {
    fc.assert(
      fc.property(report, (document) => {
        expect(readMarkdown(toMarkdown(document))).toEqual(document);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same document when an editor changed the line ends or put a byte-order mark before it', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('\r\n', '\r'), (document, lineEnd) => {
        expect(readMarkdown(`\ufeff${toMarkdown(document).replaceAll('\n', lineEnd)}`)).toEqual(document);
      }),
      { numRuns: 100 },
    );
  });

  it('is a document or one clear error when it was cut anywhere', () => {
    fc.assert(
      fc.property(report, fc.double({ min: 0, max: 1, noNaN: true }), (document, share) => {
        const whole = toMarkdown(document);
        try {
          readMarkdown(whole.slice(0, Math.floor(whole.length * share)));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is a document or one clear error when lines were dropped, doubled or turned round', () => {
    fc.assert(
      fc.property(report, fc.infiniteStream(fc.nat(9)), (document, dice) => {
        const lines = toMarkdown(document)
          .split('\n')
          .flatMap((line) => {
            const { value } = dice.next();
            return value === 0
              ? []
              : value === 1
                ? [line, line]
                : value === 2
                  ? [line.split('').reverse().join('')]
                  : [line];
          });
        try {
          readMarkdown(lines.join('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each section and block the line it began on', () => {
    fc.assert(
      fc.property(report, (document) => {
        const read = readMarkdownWithLines(toMarkdown(document));
        const count = (parts: readonly Section[]): number =>
          parts.reduce((sum, part) => sum + 1 + part.blocks.length + count(part.sections), 0);
        const starts = [...(read?.lines.values() ?? [])];
        expect(starts.length).toBe(document.blocks.length + count(document.sections));
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a report in JSON read back', () => {
  it('is the same document', () => {
    fc.assert(
      fc.property(report, (document) => {
        expect(fromJson(toJson(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });
});
