// One-time codes (RFC 6238): six digits, a new one every 30 seconds, from a secret that the person's device holds too.
import { Secret, TOTP } from 'otpauth';
import encodeQR from 'qr';
import type { KeptUser } from '#store';

const seconds = 30;
/** Steps before and after the present one that are taken too: clocks differ. */
const stepsAside = 1;

const codesOf = (secret: string, email = ''): TOTP =>
  new TOTP({
    issuer: 'Bestfit',
    label: email,
    algorithm: 'SHA1',
    digits: 6,
    period: seconds,
    secret: Secret.fromBase32(secret),
  });

/** A new secret: 160 random bits in base 32, as devices take it. */
export const newOneTimeSecret = (): string => new Secret({ size: 20 }).base32;

/** A code as it was typed, without the space that devices show in it. */
const digitsOf = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

/** Whether a text is written as a one-time code is. */
export const looksLikeOneTimeCode = (typed: string): boolean => /^\d{6}$/.test(digitsOf(typed));

/** The time step whose code this is, at a time; null when it is the code of none that is near. */
export function stepOfCode(secret: string, typed: string, at: Date): number | null {
  if (!looksLikeOneTimeCode(typed)) return null;
  const aside = codesOf(secret).validate({ token: digitsOf(typed), timestamp: at.getTime(), window: stepsAside });
  return aside === null ? null : Math.floor(at.getTime() / 1000 / seconds) + aside;
}

/** What a device needs to make somebody's codes: a picture to photograph, and the secret to type, in groups of four. */
export function forDevice(
  secret: string,
  { email }: Pick<KeptUser, 'email'>,
): { readonly picture: string; readonly typed: string } {
  const picture = encodeQR(codesOf(secret, email).toString(), 'svg', { ecc: 'medium', border: 4 });
  return {
    picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`,
    typed: (secret.match(/.{1,4}/g) ?? []).join(' '),
  };
}
