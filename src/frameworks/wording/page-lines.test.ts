import { describe, expect, it } from 'vitest';
import { pageLines } from './page-lines.ts';
import { readLines } from './text-lines.ts';

const found = (text: string): string[] => pageLines(readLines(text)).map((line) => line.text);
const page = (n: number) =>
  ['Lamps', 'Ships', 'Wicks', 'Gulls', 'Bells'].map((word) => `${word} ${'pass '.repeat(n)}by\n`).join('');
const pages = (foot: (n: number) => string): string => [1, 2, 3, 4].map((n) => `${page(n)}${foot(n)}\n`).join('');

describe('the lines of pages', () => {
  it('are those with a number that grows from page to page, and those that stand with them', () => {
    expect(found(pages((n) => `Keepers and lights\nNumber 1911 ${n}`))).toHaveLength(8);
    expect(found(pages((n) => `Keepers and lights\nNumber 1911\n${n}`))).toHaveLength(8);
  });

  it('are those that come back at page breaks', () => {
    expect(found(pages(() => `\fKeepers and lights`))).toEqual(Array(4).fill('Keepers and lights'));
  });

  it('are those that give their page', () => {
    expect(found('The lamp is lit.\n- Page 3 of 9 -\nIt burns.')).toEqual(['- Page 3 of 9 -']);
  });

  it('are none of a list that is numbered through, or of labels with grades', () => {
    expect(found('Stage 1\nStage 2\nStage 3\n')).toEqual([]);
    expect(found(pages((n) => `Grade: ${(n % 2) + 1}`))).toEqual([]);
  });

  it('are none of what comes back within pages', () => {
    expect(found(pages(() => 'Spare wicks are dry.'))).toEqual([]);
  });
});
