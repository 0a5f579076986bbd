import type { FieldFault } from '../refusal.ts';
import { commonPasswords } from './common-passwords.ts';

/** How long a password may be, in characters. There is no rule of composition: length is what counts (NIST SP 800-63B §3.1.1.2). */
export const passwordLength = { least: 12, most: 256 } as const;

/** A password as it is hashed: the same whichever keyboard typed it. */
export const asHashed = (password: string): string => password.normalize('NFKC');

/** The parts of a person's name and e-mail address that a password must not hold: those of four letters or more. */
function ownWords({ name, email }: { readonly name: string; readonly email: string }): readonly string[] {
  const [local = ''] = email.toLowerCase().split('@');
  const whole = name.toLowerCase().replaceAll(/\s+/gu, '');
  return [...name.toLowerCase().split(/[^\p{L}\p{N}]+/u), whole, email.toLowerCase(), local, ...local.split(/[._+-]/)]
    .filter((word) => [...word].length >= 4)
    .map(asHashed);
}

/** What is wrong with a password that somebody chose, in words, or null. `place` names its field. */
export function faultOfPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
  place = 'password',
): FieldFault | null {
  const typed = asHashed(password);
  const length = [...typed].length;
  const fault = (words: string): FieldFault => ({ place, words });
  if (length === 0) return fault('Choose a password.');
  if (length < passwordLength.least) {
    return fault(
      `The password must have ${passwordLength.least} characters or more. Three or four words make a good one.`,
    );
  }
  if (length > passwordLength.most) return fault(`The password must have ${passwordLength.most} characters or fewer.`);
  const plain = typed.toLowerCase();
  const together = plain.replaceAll(/\s+/gu, '');
  if (commonPasswords.has(plain) || commonPasswords.has(together)) {
    return fault('This password is one of the first that are guessed. Choose another.');
  }
  if (together.includes('bestfit'))
    return fault('The password must not hold the name of this service. Choose another.');
  if (ownWords(person).some((word) => together.includes(word))) {
    return fault('The password must not hold your name or e-mail address. Choose another.');
  }
  return null;
}
