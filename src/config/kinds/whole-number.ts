import type { Kind } from './kind.ts';

/** A whole number in decimal digits; both ends belong. */
export const wholeNumber = (from: number, to: number): Kind<number> => ({
  expected: `a whole number from ${from} to ${to}`,
  read(text) {
    if (!/^\d{1,9}$/.test(text)) return { wrong: 'is no whole number' };
    const value = Number(text);
    if (value < from) return { wrong: 'is too small' };
    return value > to ? { wrong: 'is too large' } : { value };
  },
});
