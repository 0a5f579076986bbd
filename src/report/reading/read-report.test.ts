import { describe, expect, it } from 'vitest';
import { findFramework } from '#frameworks';
import { answer } from '../answer.ts';
import type { Layout } from '../made-up-layouts.ts';
import { madeUpReport } from '../made-up-report.ts';
import { toMarkdown } from '../markdown/write.ts';
import { paragraphsOf, sectionsOf } from '../walk.ts';
import { readReport } from './read-report.ts';

const grades = {
  'safeguarding/overall': 'inadequate',
  'safeguarding/health-agencies': 'good',
  'looked-after/staying-safe': 'good',
  'looked-after/quality-of-provision': 'outstanding',
  'looked-after/equality': 'good',
};
const read = (text: string) => answer(readReport(text));
const layouts: readonly Layout[] = ['markdown', 'plain', 'glued'];

describe('a report of 2012', () => {
  it.each(layouts)('is read whole from %s text', (layout) => {
    const got = read(madeUpReport({ layout, grades }));
    expect(got).toMatchObject({
      authority: 'Westmarch',
      framework: 'slac-2012',
      inspectionDates: [
        ['2012-02-06', '2012-02-10'],
        ['2012-02-20', '2012-02-24'],
      ],
      published: '2012-03-30',
      inspector: 'Ada Quill HMI',
      paragraphs: 67,
    });
    expect(Object.keys(got.judgements)).toHaveLength(22);
    for (const { id } of findFramework('slac-2012')?.judgements ?? []) {
      const grade = (grades as Record<string, string>)[id] ?? 'adequate';
      const body = id.endsWith('/equality') ? null : grade;
      expect(got.judgements[id], id).toEqual({ grade, body, opening: body, record: grade });
    }
    expect(got.areasForImprovement.map(({ part, timescale, owner }) => [part, timescale, owner])).toEqual(
      ['safeguarding', 'looked-after'].flatMap((part) => [
        [part, 'immediately', 'the local authority and its partners'],
        [part, 'within-three-months', 'the local authority and its partners'],
        [part, 'within-three-months', 'Westmarch Harbour Trust'],
      ]),
    );
  });

  it.each([
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
    ['lone page numbers', (text: string) => text.replaceAll('\n\n', '\n\n17\n\n')],
    ['other bullets', (text: string) => text.replaceAll('\n- ', '\n • ')],
    ['hard spaces', (text: string) => text.replaceAll('Grade ', 'Grade\u00a0')],
    ['capitals in grade lines', (text: string) => text.replaceAll('(Adequate)', '(ADEQUATE)')],
    [
      'record rows set with spaces',
      (text: string) => text.replace(/\t(adequate|good|inadequate|outstanding)/g, '      $1'),
    ],
    ['contents set with dots', (text: string) => text.replace(/\t(\d+)/g, ' ........ $1')],
    [
      'a table with pipes for the record',
      (text: string) => text.replace(/^(.+)\t(adequate|good|inadequate|outstanding)$/gm, '| $1 | $2 |'),
    ],
    [
      'lines wrapped at 60',
      (text: string) => text.replace(/^\d+\. .*$/gm, (line) => line.replace(/(.{40,60}) /g, '$1\n')),
    ],
    [
      'the long heading over two lines',
      (text: string) => text.replace(/(keeping children and young) (people safe)(?=\n)/, '$1\n$2'),
    ],
  ])('reads the same with %s', (_, change) => {
    const changed = change(madeUpReport({ layout: 'plain', grades }));
    expect(changed).not.toBe(madeUpReport({ layout: 'plain', grades }));
    const [before, after] = [read(madeUpReport({ layout: 'plain', grades })), read(changed)];
    const without = ({ defects, ...rest }: typeof before) => ({ ...rest, defects: defects.map(({ kind }) => kind) });
    expect(without(after)).toEqual(without(before));
  });

  it('joins a paragraph that goes on over a page, in lower case or with a capital', () => {
    const text = madeUpReport().replace(
      /^12\. .*$/m,
      '12. The clerk keeps the key in a\n\ntin. It is small.\n\nNobody looks there.',
    );
    const paragraph = [...paragraphsOf(readReport(text).document)].find(({ number }) => number === 12);
    expect(paragraph?.text).toBe('The clerk keeps the key in a tin. It is small. Nobody looks there.');
  });

  it('joins a word broken at a hyphen without a space', () => {
    const text = madeUpReport().replace(/^12\. .*$/m, '12. The multi-\nagency boat leaks.');
    expect([...paragraphsOf(readReport(text).document)][11]?.text).toBe('The multi-agency boat leaks.');
  });

  it('keeps an unnumbered note under a heading apart from the paragraphs', () => {
    const text = madeUpReport().replace(
      /(Services for looked after children\*\*\n)/,
      '$1\nHere the word boat is used for ship.\n',
    );
    const section = [...sectionsOf(readReport(text).document)].find(({ id }) => id === 'looked-after-services');
    expect(section?.blocks).toEqual([{ kind: 'note', text: 'Here the word boat is used for ship.' }]);
  });

  it('tells sections of the same title apart by order, even where a heading between them is lost', () => {
    const text = madeUpReport({ layout: 'plain', grades: { 'looked-after/overall': 'good' } });
    const lost = text.replace(/\nServices for looked after children\n(?!Overall effectiveness\t)/, '\n');
    expect(lost).not.toBe(text);
    expect(read(lost).judgements['looked-after/overall']?.body).toBe('good');
    expect(read(lost).judgements['safeguarding/overall']?.body).toBe('adequate');
  });

  it('reads the record by position, whatever stands over its rows', () => {
    const right = read(madeUpReport({ grades }));
    const wrong = read(madeUpReport({ grades, mislabelled: true }));
    expect(wrong.judgements).toEqual(right.judgements);
  });

  it('looks for grade words in the opening sentence only', () => {
    const text = madeUpReport().replace(
      /(Staying safe in Westmarch is adequate this spring\.)/,
      '$1 Much of the work is inadequate.',
    );
    expect(read(text).judgements['looked-after/staying-safe']?.opening).toBe('adequate');
  });

  it('answers the context figures with what they count', () => {
    const figures = read(madeUpReport()).context;
    expect(figures).toContainEqual({ label: 'schools', paragraph: 4, numbers: [40] });
    expect(figures).toContainEqual({ label: 'special schools', paragraph: 4, numbers: [2] });
    expect(figures.some(({ numbers }) => numbers.join() === '25.5,51')).toBe(true);
  });

  it('is the same when read back from our own Markdown', () => {
    const published = readReport(madeUpReport({ layout: 'plain', grades, record: { 'looked-after/overall': 'good' } }));
    const own = readReport(toMarkdown(published.document));
    expect(own.document).toEqual(published.document);
    const [one, other] = [answer(published), answer(own)];
    expect({ ...other, defects: [] }).toEqual({ ...one, defects: [] });
    const kinds = (got: typeof one) => got.defects.map(({ kind }) => kind).sort();
    expect(kinds(other)).toEqual(kinds(one));
  });

  it('names the line on which each section stands', () => {
    const text = madeUpReport();
    const reading = readReport(text);
    const lines = text.split('\n');
    for (const section of sectionsOf(reading.document)) {
      expect(lines[(reading.positions.get(section) ?? 0) - 1]).toContain(section.title);
    }
  });
});

describe('a text that is no report', () => {
  it.each([
    '',
    '\n\n',
    'A letter about boats.\n\n1. Boats float.\n2. Stones do not.',
    '{}',
    '\u0000\u0001\u0002'.repeat(50),
  ])('is refused with one clear error (%#)', (text) => {
    expect(() => readReport(text)).toThrow(/this text has no heading, grade line or judgement of an inspection report/);
  });

  it('is refused when it is far too long', () => {
    expect(() => readReport('Grade 3 (adequate)\n'.repeat(300_000))).toThrow(/million characters/);
  });
});
