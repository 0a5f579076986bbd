import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKey } from './duplicate-keys.ts';

describe('a key that stands twice', () => {
  it('is found in the object it stands in, and only there', () => {
    expect(duplicateKey('{"grades": {"overall": "good", "overall": "inadequate"}}')).toBe('overall');
    expect(duplicateKey('{"a": {"b": 1}, "c": {"b": 1}}')).toBeNull();
    expect(duplicateKey('[{"b": 1}, {"b": 1}]')).toBeNull();
    expect(duplicateKey('{"a": "a", "b": "\\"a\\": 1", "c": ["a", "a"]}')).toBeNull();
    expect(duplicateKey('{"a": 1, "\\u0061": 2}')).toBe('a');
  });

  it('is in no JSON that was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, spaced) => {
        expect(duplicateKey(JSON.stringify(value, null, spaced ? 2 : 0))).toBeNull();
      }),
    );
  });
});
