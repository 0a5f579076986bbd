import { describe, expect, it } from 'vitest';
import { madeUpOpened } from '../../made-up-opened.test-data.ts';
import { area } from './area.ts';

const opened = madeUpOpened('area');
const line = (id: string, children: number | null = 54_000) =>
  area(opened, { children }).find((each) => each.line === id);

describe('what the lists give for the area information', () => {
  it('is told for all lines in order, with the day of the lists', () => {
    const answer = area(opened, { children: 54_000 });
    expect(answer.map((each) => each.line)).toEqual(Array.from({ length: 36 }, (_, at) => `A${at + 1}`));
    for (const id of ['A19', 'A20', 'A24', 'A26', 'A27', 'A29', 'A32']) {
      const { figure, because } = line(id) ?? {};
      expect([id, figure?.on, because]).toEqual([id, '2015-06-01', '']);
      expect(figure?.source).toMatch(/^Worked out from list \d+$/);
    }
  });

  it('has the share of A26 of all looked after, and of A27 to A30 of the line itself', () => {
    expect(line('A26')?.share?.denominator).toBe(line('A24')?.figure?.value);
    for (const id of ['A27', 'A29']) {
      const { figure, share } = line(id) ?? {};
      expect(share?.denominator).toBe(figure?.value);
      const { numerator = 0, denominator = 1 } = share ?? {};
      expect(figure?.share).toBeCloseTo((100 * numerator) / denominator, 1);
    }
  });

  it('has the rate only where the children of the area are known', () => {
    const looked = line('A24')?.figure?.value;
    expect(line('A25')?.figure?.value).toBeCloseTo((Number(looked) / 54_000) * 10_000, 1);
    expect(line('A25', null)).toMatchObject({ figure: null, because: expect.stringContaining('A9') });
  });

  it('says why where they give nothing', () => {
    for (const id of ['A1', 'A9', 'A31', 'A33', 'A36']) {
      const { figure, because } = line(id) ?? {};
      expect([id, figure]).toEqual([id, null]);
      expect(because).not.toBe('');
    }
  });
});
