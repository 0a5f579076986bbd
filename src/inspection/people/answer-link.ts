import type { Change, UserFields } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { faultOfPassword } from './password-rules.ts';
import { passwordSet } from './sign-in-changes.ts';

/** A link by which somebody chooses a password, as far as it decides whether it still works. Times are milliseconds since 1970. */
export type AnsweredLink = { readonly usedAt: number | null; readonly expiresAt: number };

/** Why a link does not work, in words, or null when it does. It says nothing about whose it was. */
export function refusalOfLink(
  link: AnsweredLink | null,
  status: UserFields['status'] | null,
  at: number,
): Refusal | null {
  if (link === null || status === null) {
    return refuse('unknown-link', 'This link is not one of ours. If you copied it, check that it is complete.');
  }
  if (link.usedAt !== null) {
    return refuse('used-link', 'This link has been used. If it was you, sign in with the password you chose.');
  }
  if (link.expiresAt <= at) return refuse('expired-link', 'This link has expired, or a newer one was made for you.');
  if (status === 'suspended') return refuse('suspended', 'This account cannot be used at present.');
  return null;
}

/**
 * Answers a link with a password: somebody who was invited joins, somebody who had joined has a new password. Refused (`not-valid`)
 * for a password that breaks the rules.
 */
export function answerLink(
  person: UserFields & { readonly id: string; readonly version: number },
  password: string,
): readonly Change[] | Refusal {
  const fault = faultOfPassword(password, person);
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const joined: Change = {
    kind: 'user-joined',
    subject: { kind: 'user', id: person.id },
    authorityId: null,
    inspectionId: null,
    expects: person.version,
    before: { status: person.status },
    after: { status: 'active' },
    reason: null,
  };
  return person.status === 'invited' ? [joined, passwordSet(person.id)] : [passwordSet(person.id)];
}
