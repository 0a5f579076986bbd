import type { Kind } from './kind.ts';

/** One of some words. */
export const oneOf = <const W extends string>(words: readonly W[]): Kind<W> => ({
  expected: `one of ${words.join(', ')}`,
  read(text) {
    const value = words.find((word) => word === text);
    return value === undefined ? { wrong: 'is none of them' } : { value };
  },
});
