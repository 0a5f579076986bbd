// What the change log keeps of signing in. None of these changes a table: secrets and sessions are written beside them.
import type { Change, SignInMeans } from '../change.ts';

const alone = {
  authorityId: null,
  inspectionId: null,
  expects: null,
  before: null,
  after: null,
  reason: null,
} as const;
const about = (userId: string) => ({ ...alone, subject: { kind: 'user', id: userId } }) as const;

/** Somebody signed in, by these means, from this address. */
export const signedIn = (sessionId: string, how: SignInMeans, from: string): Change => ({
  ...alone,
  kind: 'signed-in',
  subject: { kind: 'session', id: sessionId },
  after: { how, from },
});

/** Somebody signed out. */
export const signedOut = (sessionId: string): Change => ({
  ...alone,
  kind: 'signed-out',
  subject: { kind: 'session', id: sessionId },
});

/** Sign-ins of a person were ended: so many. */
export const sessionsEnded = (userId: string, ended: number): Change => ({
  ...about(userId),
  kind: 'sessions-ended',
  after: { ended },
});

/** A person's account takes no sign-in for so many seconds, after failures from this address. */
export const signInThrottled = (userId: string, from: string, seconds: number): Change => ({
  ...about(userId),
  kind: 'sign-in-throttled',
  after: { from, seconds },
});

/** A person has a new password. */
export const passwordSet = (userId: string): Change => ({ ...about(userId), kind: 'password-set' });

/** A person has set up one-time codes. */
export const oneTimeCodeSet = (userId: string): Change => ({ ...about(userId), kind: 'one-time-code-set' });

/** A person has new recovery codes, so many; those from before work no more. */
export const recoveryCodesMade = (userId: string, codes: number): Change => ({
  ...about(userId),
  kind: 'recovery-codes-made',
  after: { codes },
});
