import { describe, expect, it } from 'vitest';
import { sampleApp } from './sample/sample-app.ts';

const { app } = await sampleApp();
const policyOf = async (path: string, from = app) => {
  const { headers, body } = await from.inject(path);
  const policy = String(headers['content-security-policy']);
  const directives = Object.fromEntries(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  return { directives, body, headers };
};

describe('the policy of a page', () => {
  it('allows its own script by a nonce, its own styles and pictures, and nothing else', async () => {
    const { directives, body } = await policyOf('/plain');
    const nonce = /<script[^>]*nonce="([^"]+)"/.exec(body)?.[1];
    expect(nonce).toMatch(/^[\w-]{22}$/);
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': `'self' 'nonce-${nonce}'`,
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'none'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
    });
  });

  it('has a nonce of its own each time', async () => {
    const [one, other] = [await policyOf('/plain'), await policyOf('/plain')];
    expect(one.directives['script-src']).not.toBe(other.directives['script-src']);
  });
});

describe('every answer', () => {
  it.each(['/plain', '/nothing', '/fails', '/api/v1/nothing', '/api/v1/refused'])(
    'to %s carries the headers',
    async (path) => {
      const { headers, directives } = await policyOf(path);
      expect(directives['default-src']).toBe("'none'");
      expect(headers).toMatchObject({
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  it('tells a browser to come by https only when that is the address people use', async () => {
    const { app: secure } = await sampleApp({}, 'https://bestfit.westmarch.example');
    const { headers, directives } = await policyOf('/plain', secure);
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(directives).toHaveProperty('upgrade-insecure-requests');
  });
});
