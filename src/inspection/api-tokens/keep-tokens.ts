// Personal tokens, by which programs act for a person: decided here what one may be, and how it ends.
import type { Change } from '../change.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';

/** What a token lets a program do: `read` changes nothing; `write` does whatever its person may do. */
export const tokenScopes = { read: 'Read only', write: 'Read and change' } as const;
export type TokenScope = keyof typeof tokenScopes;

/** Whether a text names a scope. */
export const isTokenScope = (text: string): text is TokenScope => Object.hasOwn(tokenScopes, text);

/** For how many days a token can be made: none lasts longer than a year. */
export const tokenDays = [30, 90, 365] as const;

/** The most tokens that somebody has at a time: one for each program, and no forgotten ones. */
export const mostTokens = 20;

/** A token as somebody asks for it; `days` as typed. */
export type AskedToken = { readonly name: string; readonly scope: string; readonly days: string };

/** A token that is kept, as far as it decides whether it can end. */
export type TokenRecord = {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

const alone = { authorityId: null, inspectionId: null, expects: null, reason: null } as const;
const day = 86_400_000;

function faultsOf(
  { name, scope, days }: AskedToken,
  held: readonly Pick<TokenRecord, 'name'>[],
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (name === '') faults.push({ place: 'name', words: 'Say what the token is for.' });
  else if (name.length > 100) faults.push({ place: 'name', words: 'What it is for must be 100 characters or fewer.' });
  else if (held.some((token) => token.name.toLowerCase() === name.toLowerCase()))
    faults.push({ place: 'name', words: 'You have a token for this already. Revoke it, or say what this one is for.' });
  if (!isTokenScope(scope)) faults.push({ place: 'scope', words: 'Choose what the token lets a program do.' });
  if (!tokenDays.some((each) => String(each) === days))
    faults.push({ place: 'days', words: 'Choose for how long the token works.' });
  return faults;
}

/** What a new token is, once it may be made. */
export type NewToken = { readonly name: string; readonly scope: TokenScope; readonly expiresAt: Date };

/**
 * Decides on a new token for somebody who has those of `held` that still work. Refused (`not-valid`) field by field, and
 * (`too-many-tokens`) when they have as many as one may have. The change says nothing of the token itself.
 */
export function makeToken(
  id: string,
  asked: AskedToken,
  held: readonly Pick<TokenRecord, 'name'>[],
  at: Date,
): { readonly token: NewToken; readonly changes: readonly Change[] } | Refusal {
  const tidy = { ...asked, name: asked.name.replaceAll(/\s+/g, ' ').trim() };
  const refusal = refuseFields(faultsOf(tidy, held));
  if (refusal !== null) return refusal;
  if (held.length >= mostTokens) {
    return refuse(
      'too-many-tokens',
      `You have ${mostTokens} tokens, which is the most. Revoke one that is not needed.`,
    );
  }
  if (!isTokenScope(tidy.scope)) throw new Error('A scope without a fault is one.');
  const expiresAt = new Date(at.getTime() + Number(tidy.days) * day);
  const token = { name: tidy.name, scope: tidy.scope, expiresAt };
  const after = { name: token.name, scope: token.scope, expires: expiresAt.toISOString() };
  return {
    token,
    changes: [{ ...alone, kind: 'api-token-made', subject: { kind: 'api-token', id }, before: null, after }],
  };
}

/** Ends a token for good. Refused (`token-ended`) when it has ended already. */
export function revokeToken(token: TokenRecord, at: Date): readonly Change[] | Refusal {
  if (token.revokedAt !== null || token.expiresAt <= at) {
    return refuse('token-ended', 'This token has ended already. It opens nothing.');
  }
  const before = { name: token.name, scope: token.scope, expires: token.expiresAt.toISOString() };
  return [{ ...alone, kind: 'api-token-revoked', subject: { kind: 'api-token', id: token.id }, before, after: null }];
}
