import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

describe('a table in the terminal', () => {
  it('aligns its columns under their headings and leaves no spaces at line ends', () => {
    expect(
      table(
        [{ heading: 'Judgement' }, { heading: 'Grade' }],
        [
          ['overall', 'good'],
          ['adoption', ''],
        ],
        80,
      ),
    ).toEqual(['Judgement  Grade', '---------  -----', 'overall    good', 'adoption']);
  });

  it('wraps the flexible column so that every line fits the width', () => {
    const lines = table(
      [{ heading: 'Rule' }, { heading: 'Because', weight: 1 }],
      [['SG-5', 'one of the two safeguarding outcomes is inadequate, so the overall judgement is too']],
      40,
    );
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(
      lines
        .slice(2)
        .map((line) => line.slice(6))
        .join(' '),
    ).toBe('one of the two safeguarding outcomes is inadequate, so the overall judgement is too');
  });

  it('breaks ids at their hyphens and slashes where words do not fit', () => {
    expect(wrap('looked-after/enjoying-and-achieving', 16)).toEqual(['looked-after/', 'enjoying-and-', 'achieving']);
  });

  it('becomes labelled lines where no columns fit', () => {
    const columns = ['One', 'Two', 'Three', 'Four', 'Five'].map((heading) => ({ heading, weight: 1 }));
    const cells = ['a long first cell', 'a long second cell', 'third', '', 'fifth'];
    const lines = table(columns, [cells, cells], 30);
    expect(lines.slice(0, 4)).toEqual([
      'One: a long first cell',
      'Two: a long second cell',
      'Three: third',
      'Five: fifth',
    ]);
  });

  it('fits the width whatever is in it', () => {
    const cell = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          const columns = [
            { heading: 'A', weight: 1 },
            { heading: 'B' },
            { heading: 'C', weight: 2 },
            { heading: 'D' },
          ];
          for (const line of table(columns, rows, width)) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('sets numbers to the right when asked', () => {
    expect(table([{ heading: 'Reports', align: 'right' }], [['7'], ['120']], 80).slice(2)).toEqual([
      '      7',
      '    120',
    ]);
  });

  it('loses no word and exceeds no width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 30 }),
        fc.integer({ min: 5, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.every((line) => line.length <= width)).toBe(true);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });
});
