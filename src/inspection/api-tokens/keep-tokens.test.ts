import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { makeToken, mostTokens, revokeToken, tokenDays, tokenScopes } from './keep-tokens.ts';

const at = new Date('2026-11-23T09:00:00Z');
const good = { name: 'Nightly export', scope: 'read', days: '30' };

describe('a new token', () => {
  it('lasts as many days as chosen, and never longer than a year', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.oneof(fc.string(), fc.nat(4000).map(String)), (name, scope, days) => {
        const made = makeToken('t', { name, scope, days }, [], at);
        if (isRefusal(made)) return;
        const lasts = (made.token.expiresAt.getTime() - at.getTime()) / 86_400_000;
        expect(tokenDays).toContain(lasts);
        expect(Object.keys(tokenScopes)).toContain(made.token.scope);
      }),
    );
  });

  it.each([
    [{ ...good, name: '  ' }, 'name'],
    [{ ...good, name: 'x'.repeat(101) }, 'name'],
    [{ ...good, name: 'EXPORT' }, 'name'],
    [{ ...good, scope: 'everything' }, 'scope'],
    [{ ...good, scope: 'toString' }, 'scope'],
    [{ ...good, days: '31' }, 'days'],
    [{ ...good, days: '' }, 'days'],
  ])('is refused at its field: %j', (asked, place) => {
    expect(makeToken('t', asked, [{ name: 'Export' }], at)).toMatchObject({ code: 'not-valid', place });
  });

  it('is refused to somebody who has as many as one may have', () => {
    const held = Array.from({ length: mostTokens }, (_, index) => ({ name: `Program ${index}` }));
    expect(makeToken('t', good, held, at)).toMatchObject({ code: 'too-many-tokens' });
    expect(isRefusal(makeToken('t', good, held.slice(1), at))).toBe(false);
  });
});

describe('a token', () => {
  const token = { id: 't', name: 'Export', scope: 'read', expiresAt: new Date('2026-12-01'), revokedAt: null } as const;

  it('is revoked once', () => {
    expect(revokeToken(token, at)).toMatchObject([
      { kind: 'api-token-revoked', before: { name: 'Export' }, after: null },
    ]);
    expect(revokeToken({ ...token, revokedAt: at }, at)).toMatchObject({ code: 'token-ended' });
    expect(revokeToken({ ...token, expiresAt: at }, at)).toMatchObject({ code: 'token-ended' });
  });
});
