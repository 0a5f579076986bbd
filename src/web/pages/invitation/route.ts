import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerLink, type Change, isRefusal, type Refusal, refusalOfLink, sessionsEnded } from '#inspection';
import {
  endSessions,
  forgetOneTimeCodes,
  invitationOfToken,
  type KeptInvitation,
  type KeptUser,
  secretsOf,
  setPasswordHash,
  type Tx,
  useInvitation,
  userById,
} from '#store';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { Parts } from '../../parts.ts';
import { beginFirstStep } from '../../sign-in/begin.ts';
import { whileHashing } from '../../sign-in/hashing-queue.ts';
import { cookieName, cookieOptions } from '../../walls/cookie-of.ts';
import { giveSession } from '../../walls/signed-in.ts';

const nobody = { for: 'signing-in', userId: null } as const;

type Found = { readonly link: KeptInvitation; readonly user: KeptUser };

/** The link of a token and whose it is, or why it does not work. */
async function find(tx: Tx, token: string, at: Date): Promise<Found | Refusal> {
  const link = await invitationOfToken(tx, token, at);
  const user = link === null ? null : await userById(tx, link.userId);
  const times = link === null ? null : { usedAt: link.usedAt?.getTime() ?? null, expiresAt: link.expiresAt.getTime() };
  const refusal = refusalOfLink(times, user?.status ?? null, at.getTime());
  if (refusal !== null) return refusal;
  if (link === null || user === null) throw new Error('A link that works has an owner.');
  return { link, user };
}

/** Answering the link by which somebody chooses a password: at first, or anew. One-time codes come next. */
export function invitationPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const config = { action: 'sign-in' } as const;
  const cookie = cookieName(parts.config, 'bestfit-invitation');
  const options = cookieOptions(parts.config);
  const tokenOf = (request: FastifyRequest): string => request.cookies[cookie] ?? '';

  const broken = (reply: FastifyReply, refusal: Refusal) =>
    reply
      .code(refusal.code === 'unknown-link' ? 404 : 410)
      .clearCookie(cookie, options)
      .page('invitation/broken', { title: 'This link does not work', words: refusal.words });
  const page = (reply: FastifyReply, { user }: Found, errors: ReturnType<typeof errorsOf> = []) =>
    reply.page('invitation/answer', {
      title: user.status === 'invited' ? `Welcome, ${user.name}` : 'Choose a new password',
      errors,
      user,
    });

  // The token is a secret in an address: it goes into a cookie at once, and the address that stays open does not hold it.
  app.get('/invitation/:token', { config }, async (request, reply) => {
    const { params } = request;
    const token: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'token') : '';
    const written = typeof token === 'string' && /^[\w-]{43}$/.test(token) ? token : 'unknown';
    reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
    return reply.setCookie(cookie, written, { ...options, maxAge: 3600 }).redirect('/invitation', 303);
  });

  app.get('/invitation', { config }, async (request, reply) => {
    reply.header('referrer-policy', 'no-referrer');
    const found = await store.read(nobody, (tx) => find(tx, tokenOf(request), now()));
    return isRefusal(found) ? broken(reply, found) : page(reply, found);
  });

  app.post('/invitation', { config }, async (request, reply) => {
    const password = posted(request).exact('password');
    const token = tokenOf(request);
    const found = await store.read(nobody, (tx) => find(tx, token, now()));
    if (isRefusal(found)) return broken(reply, found);
    const answered = answerLink(found.user, password);
    if (isRefusal(answered)) return page(reply.code(422), found, errorsOf(answered));
    const hash = await whileHashing((hasher) => hasher.hash(password));
    const { userId } = found.link;
    let [session, codes] = ['', false];
    // Decided again on what is there now: of two who answer one link at once, the second is told that it has been used.
    const decided = await store.change({ for: 'signing-in', userId }, now(), async (tx) => {
      const { changes, ended } = await takeLink(tx, { token, password, hash, at: now() });
      if (isRefusal(changes)) return changes;
      session = await beginFirstStep(tx, parts, request, userId);
      codes = (await secretsOf(tx, userId)).oneTimeSecret !== null;
      return ended === 0 ? changes : [...changes, sessionsEnded(userId, ended)];
    });
    if (isRefusal(decided)) return broken(reply, decided);
    giveSession(parts, reply, session);
    reply.clearCookie(cookie, options);
    return reply.redirect(codes ? '/sign-in/code' : '/sign-in/set-up-codes', 303);
  });
}

/** Uses a link up and writes what follows: the password's hash, all sign-ins ended, one-time codes forgotten where they are to be anew. */
async function takeLink(
  tx: Tx,
  answer: { readonly token: string; readonly password: string; readonly hash: string; readonly at: Date },
): Promise<{ readonly changes: readonly Change[] | Refusal; readonly ended: number }> {
  const { token, password, hash, at } = answer;
  const found = await find(tx, token, at);
  if (isRefusal(found)) return { changes: found, ended: 0 };
  const { link, user } = found;
  const changes = answerLink(user, password);
  if (!isRefusal(changes) && !(await useInvitation(tx, link.id, at))) {
    return { changes: await usedMeanwhile(tx, token, at), ended: 0 };
  }
  await setPasswordHash(tx, user.id, hash, at);
  if (link.oneTimeAnew) await forgetOneTimeCodes(tx, user.id);
  return { changes, ended: await endSessions(tx, user.id, at) };
}

async function usedMeanwhile(tx: Tx, token: string, at: Date): Promise<Refusal> {
  const found = await find(tx, token, at);
  if (!isRefusal(found)) throw new Error('A link could not be used, and nothing says why.');
  return found;
}
