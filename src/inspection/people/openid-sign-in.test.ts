import { describe, expect, it } from 'vitest';
import { signInByOpenId } from './openid-sign-in.ts';

const said = { issuer: 'https://login.westmarch.example', subject: 's', email: 'kit@x.example', emailVerified: true };
const kit = { id: 'k', version: 4, name: 'Kit Vale', email: 'kit@x.example' };
const active = { ...kit, status: 'active', linkedOtherwise: false } as const;
const nobody = { linked: null, byEmail: null };

describe('whoever signs in by another service', () => {
  it('is who is linked with it, whatever address it says', () => {
    const other = { ...active, id: 'o' };
    expect(signInByOpenId({ ...said, email: null }, { linked: active, byEmail: other })).toEqual({
      userId: 'k',
      link: null,
    });
  });

  it('is linked once by an address that the service has verified', () => {
    expect(signInByOpenId(said, { linked: null, byEmail: active })).toMatchObject({
      userId: 'k',
      link: { joins: false, changes: [{ kind: 'openid-linked', after: { issuer: said.issuer } }] },
    });
    expect(signInByOpenId(said, { linked: null, byEmail: { ...active, status: 'invited' } })).toMatchObject({
      link: { joins: true, changes: [{ kind: 'user-joined', expects: 4 }, { kind: 'openid-linked' }] },
    });
  });

  it.each([
    [said, nobody, 'not-invited'],
    [{ ...said, emailVerified: false }, { linked: null, byEmail: active }, 'email-not-verified'],
    [{ ...said, email: null }, { linked: null, byEmail: active }, 'email-not-verified'],
    [said, { linked: null, byEmail: { ...active, linkedOtherwise: true } }, 'linked-otherwise'],
    [said, { linked: null, byEmail: { ...active, status: 'suspended' } }, 'not-active'],
    [said, { linked: { ...active, status: 'suspended' }, byEmail: active }, 'not-active'],
  ] as const)('is refused otherwise: %#', (asked, meant, code) => {
    expect(signInByOpenId(asked, meant)).toMatchObject({ code });
  });
});
