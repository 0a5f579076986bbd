import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table, wrap } from './table.ts';

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
