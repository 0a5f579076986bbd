import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { asHashed, faultOfPassword } from './password-rules.ts';

const ines = { name: 'Ines Okafor', email: 'i.okafor-bell@westmarch.example' };
const words = (password: string) => faultOfPassword(password, ines)?.words ?? null;

describe('a password', () => {
  test.each([
    'four horses walk slowly',
    'zzyzx zzyzx1',
    '   twelve and spaces   ',
    'пароль из слов',
    '密码由十二个字符组成的句子',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧',
  ])('may be %s: any characters, no rule of composition', (password) => {
    expect(words(password)).toBeNull();
  });

  test('has 12 to 256 characters, whatever their bytes', () => {
    expect(words('')).toBe('Choose a password.');
    expect(words('quiet lanes')).toContain('12 characters or more');
    expect(words('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔')).toContain('12 characters or more');
    expect(words(`${'ab cd '.repeat(42)}abcd`)).toBeNull();
    expect(words(`${'ab cd '.repeat(42)}abcde`)).toContain('256 characters or fewer');
  });

  test.each([
    '123456789012',
    'Password1234',
    'QWERTYUIOP123',
    'aaaaaaaaaaaaa',
    'correct horse battery staple',
    'letmeinletmein',
  ])('is not %s, which is among the first that are guessed', (password) => {
    expect(words(password)).toContain('first that are guessed');
  });

  test.each([
    'I like okafor lots',
    'inesokafor2026!',
    'INES walks to school',
    'my bell rings at noon',
    'i.okafor-bell 12345',
  ])('does not hold the name or the address of whoever chooses it: %s', (password) => {
    expect(words(password)).toContain('your name or e-mail address');
  });

  test('does not hold the name of the service', () => {
    expect(words('my Best Fit secret')).toContain('name of this service');
  });

  test('is not refused for letters that happen to be in a short name', () => {
    expect(faultOfPassword('violins at midnight', { name: 'Li Ng', email: 'li@a.example' })).toBeNull();
  });

  test('is the same whichever keyboard wrote its letters', () => {
    expect(asHashed('cafe\u0301 au lait s\u2019il')).toBe(asHashed('caf\u00e9 au lait s\u2019il'));
  });

  test('that is common is refused in whatever case', () => {
    const common = [...commonPasswords].filter((password) => password.length >= 12);
    fc.assert(
      fc.property(fc.constantFrom(...common), fc.boolean(), (password, upper) => {
        expect(words(upper ? password.toUpperCase() : password)).not.toBeNull();
      }),
    );
  });
});
