import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { jsonOf } from './json-of.ts';

describe('the JSON of a text', () => {
  it('is what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(jsonOf(text, 'a.json')).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['nothing', ' \n', /^a\.json is empty/],
    ['half of it', '{"id": ', /^a\.json is no JSON/],
    ['one thing named twice', '{"id": 1, "id": 2}', /^a\.json names “id” twice/],
  ])('is refused where there is %s, naming where it is from', (_, text, words) => {
    expect(() => jsonOf(text, 'a.json')).toThrow(InputError);
    expect(() => jsonOf(text, 'a.json')).toThrow(words);
  });

  it('never ends in another error, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          jsonOf(text, 'a.json');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
