import type { Change, UserFields } from '../change.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** What another sign-in service says of whoever has signed in there. `subject` is theirs there, and never another's. */
export type SaidByOpenId = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** Whether the service has made sure that the address is theirs. */
  readonly emailVerified: boolean;
};

/** Somebody here who could be meant. */
type Known = UserFields & { readonly id: string; readonly version: number };

/** Who of us could be meant: whoever is linked with it, and whoever has the address. */
export type MeantByOpenId = {
  readonly linked: Known | null;
  /** `linkedOtherwise` when somebody else of that service, or of another, is linked with them already. */
  readonly byEmail: (Known & { readonly linkedOtherwise: boolean }) | null;
};

/** Who signs in, and what changes with it: null when they are linked already. */
export type SignedInByOpenId = {
  readonly userId: string;
  readonly link: { readonly changes: readonly Change[]; readonly joins: boolean } | null;
};

const notActive = refuse('not-active', 'This account cannot be used at present. Ask an administrator of this service.');

/**
 * Decides who signs in by another sign-in service. Only people who have been invited do: whoever is linked with it, or, once and then
 * linked, whoever has the address that the service has verified. Refused (`not-active`, `email-not-verified`, `not-invited`,
 * `linked-otherwise`) in words that tell nothing of others.
 */
export function signInByOpenId(said: SaidByOpenId, meant: MeantByOpenId): SignedInByOpenId | Refusal {
  const { linked, byEmail } = meant;
  if (linked !== null) {
    return linked.status === 'active' ? { userId: linked.id, link: null } : notActive;
  }
  if (said.email === null || !said.emailVerified) {
    return refuse(
      'email-not-verified',
      'The sign-in service does not confirm your e-mail address, so it cannot be told who you are here. Ask whoever looks after your account there.',
    );
  }
  if (byEmail === null) {
    return refuse(
      'not-invited',
      'Nobody with your e-mail address has been invited to this service. Ask an administrator of this service for an invitation.',
    );
  }
  if (byEmail.status === 'suspended') return notActive;
  if (byEmail.linkedOtherwise) {
    return refuse(
      'linked-otherwise',
      'Another sign-in is linked with your account here. Ask an administrator of this service.',
    );
  }
  const about = {
    subject: { kind: 'user', id: byEmail.id },
    authorityId: null,
    inspectionId: null,
    reason: null,
  } as const;
  const joins = byEmail.status === 'invited';
  const linking: Change = {
    ...about,
    kind: 'openid-linked',
    expects: null,
    before: null,
    after: { issuer: said.issuer },
  };
  const joining: Change = {
    ...about,
    kind: 'user-joined',
    expects: byEmail.version,
    before: { status: byEmail.status },
    after: { status: 'active' },
  };
  return { userId: byEmail.id, link: { changes: joins ? [joining, linking] : [linking], joins } };
}
