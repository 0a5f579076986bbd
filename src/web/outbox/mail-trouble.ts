// What a failed attempt to send is told as: what happened and what to do, in words without secrets.
import type { Attempted } from '#inspection';

const asked = (error: unknown, key: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reasons for which a certificate is not believed, in OpenSSL's words. */
const certificate = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;

/**
 * What the server said, as far as it may be repeated: on one line, short, without anything of the sign-in. `secrets` are the user and
 * the password, which some servers repeat, plain or as base64.
 */
export function serverSaid(response: unknown, secrets: readonly string[]): string {
  let said = textOf(response).replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  for (const secret of secrets.filter((each) => each !== '')) {
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      said = said.replaceAll(form, '***');
    }
  }
  return said;
}

/** What an error of an attempt means. Whatever is not known is tried again: what was kept is not lost by an unknown word. */
export function troubleOf(error: unknown, secrets: readonly string[]): Attempted {
  const [code, system] = [textOf(asked(error, 'code')), textOf(asked(error, 'originalCode'))];
  const status = asked(error, 'responseCode');
  const said = serverSaid(asked(error, 'response'), secrets);
  const notNow = (words: string): Attempted => ({ outcome: 'not-now', words });
  // What a server says while one signs in may hold what one signed in with: none of it is repeated.
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return notNow('The mail server did not accept the sign-in. Look at the user and the password in SMTP_URL.');
  }
  if (certificate.test(system) || certificate.test(code)) {
    return notNow(
      'The certificate of the mail server is not one that this machine believes. Look at SMTP_URL, and at the certificate.',
    );
  }
  if (code === 'ETLS' || /^(?:ERR_SSL|EPROTO)/.test(system)) {
    return notNow(
      'The mail server does not speak encrypted as SMTP_URL says: smtps:// from the start, smtp:// after STARTTLS.',
    );
  }
  if (code === 'EDNS' || system === 'ENOTFOUND') return notNow('The name of the mail server in SMTP_URL is not known.');
  if (typeof status === 'number' && status >= 500) {
    return { outcome: 'refused', words: `The mail server refused it: ${said}` };
  }
  if (typeof status === 'number' && status >= 400) return notNow(`The mail server does not take it now: ${said}`);
  if (code === 'ETIMEDOUT') return notNow('The mail server did not answer in time.');
  if (system === 'ECONNREFUSED') return notNow('Nothing answers where SMTP_URL says that the mail server is.');
  if (code === 'ESOCKET' || code === 'ECONNECTION') return notNow('The connection to the mail server broke.');
  return notNow('The message could not be handed to the mail server.');
}
