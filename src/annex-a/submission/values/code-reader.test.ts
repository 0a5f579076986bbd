import { describe, expect, it } from 'vitest';
import { type CodeSetId, codeSets } from '../../editions/code-sets/index.ts';
import { codeForms, plainWords } from './code-forms.ts';
import { codeReader } from './code-reader.ts';

const read = (set: CodeSetId, text: string): string | null => {
  const place = codeReader(codeSets[set])(text);
  return place === null ? null : (codeSets[set].codes[place]?.code ?? null);
};

describe('a code', () => {
  it('is read by every form of every set: letter, code, label, alias, and these together', () => {
    for (const [id, set] of Object.entries(codeSets)) {
      const reader = codeReader(set);
      set.codes.forEach(({ code, letter, label, aliases }, place) => {
        const forms = [code, label, ...aliases, `${code} - ${label}`, `${code}: ${label}`, `${label} (${code})`];
        if (letter !== null)
          forms.push(letter, `${letter})`, `${letter}) ${code}`, `${letter}) ${label}`, `${letter}) ${code}: ${label}`);
        for (const form of forms) {
          for (const shape of [
            form,
            form.toUpperCase(),
            form.toLowerCase(),
            `  ${form}\u00a0`,
            form.replaceAll(' ', '  '),
          ]) {
            expect([id, shape, reader(shape)]).toEqual([id, shape, place]);
          }
        }
      });
    }
  });

  it('has no form in common with another of its set', () => {
    for (const [id, set] of Object.entries(codeSets)) {
      const owners = new Map<string, number>();
      set.codes.forEach(({ code, letter, label, aliases }, place) => {
        for (const form of [code, label, ...aliases, ...(letter === null ? [] : [letter])].map(plainWords)) {
          expect([id, form, owners.get(form) ?? place]).toEqual([id, form, place]);
          owners.set(form, place);
        }
      });
      expect(codeForms(set)).toBe(codeForms(set));
    }
  });

  it.each([
    ['SOURCE', 'a) 1A: Individual', '1A'],
    ['SOURCE', 'n) 5A: LA services', '5A'],
    ['SOURCE', 'k) 3E: Health services (A&E)', '3E'],
    ['SOURCE', '6', '6'],
    ['SOURCE', '6.0', '6'],
    ['SOURCE', '10', '10'],
    ['SOURCE', '1.0', null],
    ['ETHNICITY', 't) NOBT', 'NOBT'],
    ['ETHNICITY', 'WBRI - White British', 'WBRI'],
    ['ETHNICITY', 'White - British', 'WBRI'],
    ['PLACEMENT', 'Foster, other carer, not long term or FFA', 'U6'],
    ['PLACEMENT', 'k) P1 Placed with own parents/PR', 'P1'],
    ['LAC_CEASE', 'Returned home to parents/relatives/PR - not planned', 'E4B'],
    ['LAC_CEASE', 'SGO to carer other than former foster carer, other', 'E48'],
    ['CL_ACTIVITY', 'F5: FT training/employment (not apprenticeship)', 'F5'],
    ['NEED', 'N1: Abuse or neglect', 'N1'],
    ['NEED', 'n 1', 'N1'],
    ['CIN_CLOSE', 'RC9', 'RC9'],
    ['CL_ACTIVITY', 'F4', 'F4'],
    ['CL_ACTIVITY', 'P5', 'P5'],
    ['CL_ACCOM', 'B1', 'B'],
    ['LEGAL', 'C1: ICO', 'C1'],
    ['PLACEMENT', 'U4: fostered with Mrs Made-up, long term', 'U4'],
    ['PLACEMENT', 'zz) T4', 'T4'],
    ['GENDER', '1', 'M'],
    ['GENDER', 'c) Not stated/recorded (or unborn)', 'U'],
    ['YN', 'TRUE', 'Y'],
    ['YN', '0', 'N'],
    ['YN3', 'c) Unknown', 'U'],
  ] as const)('of %s is read from “%s” as %s', (set, text, code) => {
    expect(read(set, text)).toBe(code);
  });

  it.each([
    ['GENDER', 'Monkey'],
    ['GENDER', 'M/F'],
    ['SOURCE', 'Seen 6 weeks ago'],
    ['SOURCE', '6 weeks'],
    ['SOURCE', '4-weekly visit'],
    ['SOURCE', 'Individual'],
    ['SOURCE', '7: Other'],
    ['SOURCE', '6 - Housing'],
    ['ETHNICITY', 'a) WIRI'],
    ['ETHNICITY', 's) NOBT'],
    ['ETHNICITY', 'White'],
    ['NEED', 'N1/N4'],
    ['NEED', 'N1: N4 family in acute stress'],
    ['NEED', 'N10'],
    ['PLACEMENT', 'U4 or U6'],
    ['PROVIDER', 'a) PR1: Own provision'],
    ['YN', 'Yes and no'],
    ['YN', 'Y/N'],
    ['YN', '2'],
  ] as const)('of %s is not guessed from “%s”', (set, text) => {
    expect(read(set, text)).toBeNull();
  });
});
