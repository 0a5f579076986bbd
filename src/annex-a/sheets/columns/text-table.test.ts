import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, defaultLimits } from '../limits.ts';
import { TextTable } from './text-table.ts';

describe('the texts of a file', () => {
  it('stand once each, in the order they came, by bytes or as strings', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean())), (given) => {
        const table = new TextTable(new Budget(defaultLimits));
        const places = given.map(([word, asBytes]) => {
          const bytes = new TextEncoder().encode(`-${word}-`);
          return asBytes ? table.placeOfBytes(bytes, 1, bytes.length - 1) : table.place(word);
        });
        expect(places.map((place) => table.all[place])).toEqual(given.map(([word]) => word));
        expect(table.all).toEqual([...new Set(given.map(([word]) => word))]);
      }),
    );
  });

  it('are found again among many', () => {
    const table = new TextTable(new Budget(defaultLimits));
    const words = Array.from({ length: 50_000 }, (_, index) => `W${index}`);
    expect(words.map((word) => table.place(word))).toEqual(words.map((_, index) => index));
    expect(words.map((word) => table.place(word))).toEqual(words.map((_, index) => index));
  });
});
