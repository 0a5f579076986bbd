import { describe, expect, it } from 'vitest';
import { serverSaid, troubleOf } from './mail-trouble.ts';

const secrets = ['bestfit', 'open sesame'];
const failed = (fields: object) => troubleOf(Object.assign(new Error('open sesame'), fields), secrets);

describe('a failed attempt to send', () => {
  it.each([
    ['the sign-in', { code: 'EAUTH', responseCode: 535, response: '535 b3BlbiBzZXNhbWU=' }, 'not-now', /sign-in/],
    ['the certificate', { code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'not-now', /certificate/],
    ['encryption', { code: 'ETLS', responseCode: 502 }, 'not-now', /encrypted/],
    ['the name', { code: 'EDNS' }, 'not-now', /name of the mail server/],
    ['nobody there', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'not-now', /Nothing answers/],
    ['silence', { code: 'ETIMEDOUT' }, 'not-now', /in time/],
    [
      'a refusal',
      { code: 'EENVELOPE', responseCode: 550, response: '550 No such mailbox' },
      'refused',
      /No such mailbox/,
    ],
    ['not now', { code: 'EENVELOPE', responseCode: 451, response: '451 Later' }, 'not-now', /451 Later/],
    ['what nobody knows', {}, 'not-now', /could not be handed/],
  ])('says what is in the way: %s', (_, fields, outcome, words) => {
    expect(failed(fields)).toEqual({ outcome, words: expect.stringMatching(words) });
    expect(failed(fields).words).not.toContain('sesame');
  });

  it('repeats of the server’s words nothing that one signs in with, plain or encoded, and not all of a long answer', () => {
    const encoded = Buffer.from('open sesame').toString('base64');
    const said = serverSaid(`550 bestfit\r\n  open sesame open%20sesame ${encoded} ${'x'.repeat(1000)}`, secrets);
    expect(said).toMatch(/^550 \*\*\* \*\*\* \*\*\* \*\*\* x/);
    expect(said.length).toBeLessThanOrEqual(300);
    expect(serverSaid(undefined, secrets)).toBe('');
  });

  it('is told from anything that may be thrown', () => {
    for (const thrown of [null, undefined, 'open sesame', 42, {}]) {
      expect(troubleOf(thrown, secrets)).toMatchObject({ outcome: 'not-now' });
    }
  });
});
