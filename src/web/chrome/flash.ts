// What has just been done, said once on the next page. It travels in a cookie of its own, so that no table holds it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieName, cookieOptions } from '../walls/cookie-of.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether cookies are sent over https alone. */
    readonly secureCookies: boolean;
  }
}

const name = 'bestfit-done';

/** Says on the next page what has been done; the answer itself is still to be sent. */
export function sayDone(reply: FastifyReply, words: string): FastifyReply {
  const { server } = reply;
  const said = Buffer.from(words).toString('base64url');
  return reply.setCookie(cookieName(server, name), said, { ...cookieOptions(server), maxAge: 60 });
}

/** Goes to a page and says there what has been done: "Ines Okafor has been invited." It answers: nothing is sent after it. */
export function done(reply: FastifyReply, path: string, words: string): FastifyReply {
  return sayDone(reply, words).redirect(path, 303);
}

/** What has just been done, or null. It is said once. */
export function justDone(request: FastifyRequest, reply: FastifyReply): string | null {
  const { server } = reply;
  const value = request.cookies[cookieName(server, name)];
  if (value === undefined || value === '') return null;
  reply.clearCookie(cookieName(server, name), cookieOptions(server));
  return Buffer.from(value, 'base64url').toString('utf8').slice(0, 500);
}
