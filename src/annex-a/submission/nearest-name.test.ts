import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest known name', () => {
  const known = ['plan-start', 'plan-end', 'icpc-date'] as const;

  it('is the one that fewest letters are apart from, two swapped being one', () => {
    expect(nearestName('plan-strat', known)).toBe('plan-start');
    expect(nearestName('plan-ned', known)).toBe('plan-end');
  });

  it('is found whatever stands between its words, and in capitals', () => {
    expect(nearestName('ICPC Date', known)).toBe('icpc-date');
    expect(nearestName('plan_end', known)).toBe('plan-end');
  });

  it('is none where more than a third of the letters would have to change', () => {
    expect(nearestName('ethnicity', known)).toBeNull();
    expect(nearestName('', known)).toBeNull();
  });
});
