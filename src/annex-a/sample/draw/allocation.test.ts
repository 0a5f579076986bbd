import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportional } from './allocation.ts';

describe('sharing a size out in proportion', () => {
  it.each([
    [10, [50, 30, 20], [5, 3, 2]],
    [10, [50, 30, 2], [6, 4, 0]],
    // Equal remainders: the earlier stratum first.
    [2, [5, 5, 5], [1, 1, 0]],
    [1, [1, 1], [1, 0]],
    [9, [3, 4], [3, 4]],
    [3, [0, 7], [0, 3]],
    [3, [], []],
  ])('%i over %j is %j', (size, strata, shares) => {
    expect(proportional(size, strata)).toEqual(shares);
  });

  it('gives the whole size, to nobody more than there are, and within one of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.array(fc.nat(500), { maxLength: 12 }), (size, strata) => {
        const total = strata.reduce((sum, count) => sum + count, 0);
        const shares = proportional(size, strata);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(size, total));
        shares.forEach((share, at) => {
          const count = strata[at] ?? 0;
          expect(share).toBeLessThanOrEqual(count);
          if (size < total) expect(Math.abs(share - (size * count) / total)).toBeLessThan(1);
        });
      }),
    );
  });
});
