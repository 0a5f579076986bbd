import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsItsDigits, wholeNumber, writtenNumber } from './written-number.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => writtenNumber(bytesOf(text), 0, text.length);

describe('a written number', () => {
  it('is to the last bit what JavaScript makes of it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(read(String(value)), Number(String(value))),
      ),
    );
    const decimal = fc.tuple(fc.integer(), fc.nat(99_999_999)).map(([whole, part]) => `${whole}.${part}`);
    fc.assert(fc.property(decimal, (text) => Object.is(read(text), Number(text))));
  });

  it.each(['1.234E+9', '1e-7', '+3', '.5', '5.', '-0', '42156.000000000004'])('is a number: %s', (text) => {
    expect(read(text)).toBe(Number(text));
  });

  it.each(['', '-', '.', '1.2.3', '1,5', '0x10', 'NaN', 'Infinity', '1e', '12a', '1 2', '9'.repeat(500)])(
    'is none: %s',
    (text) => {
      expect(read(text)).toBeNaN();
    },
  );

  it('needs its digits when there are more than a number keeps', () => {
    const needs = (text: string) => needsItsDigits(read(text), bytesOf(text), 0, text.length);
    expect(needs('123456789012345678')).toBe(true);
    expect(['1234567890', '9007199254740991', '1.23456789012345678', '1.2345678901234E+17'].map(needs)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['999999999', 999_999_999],
    ['9999999999', -1],
    ['', -1],
    ['-1', -1],
    ['1.0', -1],
  ])('%j is %d', (text, value) => {
    expect(wholeNumber(bytesOf(text), 0, text.length)).toBe(value);
  });
});
