import { describe, expect, it } from 'vitest';
import type { MeasureView } from '#annex-a';
import { measureChart } from './measure-chart.ts';

const byAge = (counts: readonly (readonly number[])[], second = ['Male', 'Female', 'Not stated or recorded']) =>
  ({
    ...{ id: 'looked-after-by-age', title: 'Children looked after by age', unit: 'children', of: 'children' },
    ...{ value: 9, numerator: 9, denominator: null, because: null, byAge: null },
    breakdown: [
      { label: '1 to 4', count: 4, share: null },
      { label: '5 to 9', count: 5, share: null },
    ],
    byGender: { first: ['1 to 4', '5 to 9'], second, counts },
  }) as unknown as MeasureView;

describe('ages by gender', () => {
  it('lose nobody: who is on neither side stands beneath the picture and in the table', () => {
    const { svg, table } = measureChart(
      byAge([
        [1, 2, 1],
        [3, 1, 1],
      ]),
      { width: 640, leadsTo: () => '/rows' },
    ) ?? { svg: '', table: null };
    expect(svg).toMatch(/<text[^>]*>On neither side: 2, another gender, or none recorded</);
    expect(svg).toContain('<title>1 to 4: Male 1, Female 2, another gender, or none recorded 1</title>');
    expect(table?.columns).toEqual(['Age', 'Male', 'Female', 'Another gender, or none recorded']);
    expect(table?.rows).toEqual([
      ['1 to 4', '1', '2', '1'],
      ['5 to 9', '3', '1', '1'],
    ]);
  });

  it('say nothing of neither side where nobody is', () => {
    const chart = measureChart(
      byAge(
        [
          [2, 2],
          [4, 1],
        ],
        ['Male', 'Female'],
      ),
      { width: 640 },
    );
    expect(chart?.svg).not.toContain('neither');
    expect(chart?.table.columns).toEqual(['Age', 'Male', 'Female']);
  });
});
