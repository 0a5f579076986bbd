// What has just been done, said once on the next page. It travels in a cookie of its own, so that no table holds it.
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookie = 'bestfit-done';

/** Goes to a page and says there what has been done: "Ines Okafor has been invited." */
export function done(reply: FastifyReply, path: string, words: string): FastifyReply {
  reply.setCookie(cookie, Buffer.from(words).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 60,
  });
  return reply.redirect(path, 303);
}

/** What has just been done, or null. It is said once. */
export function justDone(request: FastifyRequest, reply: FastifyReply): string | null {
  const value = request.cookies[cookie];
  if (value === undefined || value === '') return null;
  reply.clearCookie(cookie, { path: '/' });
  return Buffer.from(value, 'base64url').toString('utf8').slice(0, 500);
}
