import type { FastifyReply, FastifyRequest } from 'fastify';
import { type KeptUser, secretsOf, userById } from '#store';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import type { Hasher } from '../../sign-in/hashing-queue.ts';
import { accountOf, tryPassword } from '../../sign-in/try-password.ts';

/** Whoever asks, and the session they ask in. Only for routes that need a sign-in. */
export function selfOf({ person, session }: FastifyRequest): { readonly userId: string; readonly sessionId: string } {
  if (person === null || session === null) throw new Problem(401, {});
  return { userId: person.userId, sessionId: session.id };
}

/** The user of whoever asks. Somebody without a password (single sign-on, the demonstration) has none of these pages: 404. */
export async function selfWithPassword({ store }: Parts, request: FastifyRequest): Promise<KeptUser> {
  const { userId } = selfOf(request);
  const { user, secrets } = await store.read(request.acting, async (tx) => ({
    user: await userById(tx, userId),
    secrets: await secretsOf(tx, userId),
  }));
  if (user === null || secrets.passwordHash === null) throw new Problem(404, {});
  return user;
}

/** Asks whoever is signed in for their password once more: answers null when it is right, else words for its field. */
export async function passwordAgain(
  parts: Parts,
  asked: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly hasher: Hasher },
  user: KeptUser,
  password: string,
): Promise<string | null> {
  if (password === '') {
    asked.reply.code(422);
    return 'Enter your present password.';
  }
  const claimed = { account: accountOf(user.email), userId: user.id };
  return tryPassword(parts, asked, claimed, { password, wrong: 'This is not your present password.' });
}
