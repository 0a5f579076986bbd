import { describe, expect, it } from 'vitest';
import { Chance } from './chance.ts';

describe('chance that can be repeated', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const numbers = (seed: string | number) => {
      const chance = new Chance(seed);
      return Array.from({ length: 4 }, () => chance.between(0, 999));
    };
    expect(numbers(1)).toEqual(numbers('1'));
    expect(numbers(1)).not.toEqual(numbers(2));
    expect(numbers('Westmarch')).toMatchInlineSnapshot(`
      [
        432,
        179,
        280,
        138,
      ]
    `);
  });

  it('gives each number of a range about as often', () => {
    const chance = new Chance('even');
    const seen = new Map<number, number>();
    for (let turn = 0; turn < 100_000; turn += 1) {
      const number = chance.between(0, 9);
      seen.set(number, (seen.get(number) ?? 0) + 1);
    }
    for (const count of seen.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    expect(seen.size).toBe(10);
  });

  it('follows the weights of a table, and never gives what weighs nothing', () => {
    const chance = new Chance('weights');
    const table = [
      ['seldom', 1],
      ['never', 0],
      ['often', 9],
    ] as const;
    let often = 0;
    for (let turn = 0; turn < 20_000; turn += 1) {
      const outcome = chance.weighted<string>(table);
      expect(outcome).not.toBe('never');
      if (outcome === 'often') often += 1;
    }
    expect(often / 20_000).toBeCloseTo(0.9, 1);
  });
});
