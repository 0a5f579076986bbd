import { describe, expect, it } from 'vitest';
import { authorities } from './authorities.ts';
import { recogniseAuthority, wasThere } from './recognise-authority.ts';

const code = (text: string): string | null => {
  const named = recogniseAuthority(text);
  if (named === null) return null;
  return named.kind === 'english' ? named.authorities.map((each) => each.code).join(' ') : named.code;
};

describe('an authority', () => {
  it('is one of 153 in England today', () => {
    expect(authorities.filter(({ to }) => to === null)).toHaveLength(153);
    expect(new Set(authorities.map((each) => each.code)).size).toBe(authorities.length);
  });

  it('is known by every name, and by its code, alone or together', () => {
    for (const each of authorities) {
      for (const name of [each.name, ...each.also]) {
        for (const form of [
          name,
          name.toUpperCase(),
          `${name} Council`,
          `${each.code} - ${name}`,
          `${name} (${each.code})`,
        ]) {
          expect([form, code(form)?.split(' ').includes(each.code)]).toEqual([form, true]);
        }
      }
      expect(code(each.code)).toBe(each.code);
    }
  });

  it.each([
    ['London Borough of Camden', '202'],
    ['LB Camden', '202'],
    ['Bristol, City of', '801'],
    ['Kingston upon Hull, City of', '810'],
    ['Telford & Wrekin', '894'],
    ['Southend on Sea', '882'],
    ['St. Helens', '342'],
    ['383.0', '383'],
    ['Dorset', '838 835'],
    ['con', 'CON'],
    ['NIR - Northern Ireland', 'NIR'],
    ['E08000035', 'E08000035'],
  ])('is read from “%s” as %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it.each(['Westmarch', '', 'London', 'out of area', '384 Leeds', '383/384', '999', 'Confidentialish'])(
    'is not guessed from “%s”',
    (text) => {
      expect(code(text)).toBeNull();
    },
  );

  it('was there from its first day to its last', () => {
    const there = (text: string, day: string) => {
      const named = recogniseAuthority(text);
      return named?.kind === 'english' && named.authorities.some((each) => wasThere(each, day));
    };
    expect([there('Cumbria', '2023-03-31'), there('Cumbria', '2023-04-01')]).toEqual([true, false]);
    expect([there('Cumberland', '2023-03-31'), there('Cumberland', '2023-04-01')]).toEqual([false, true]);
    expect([there('Dorset', '2019-03-31'), there('Dorset', '2019-04-01')]).toEqual([true, true]);
  });
});
