// Who is asking: the session of the browser's cookie, and the person whose it is.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '#inspection';
import { type Acting, isToBeMarked, type KeptSession, markSeen, whoShows } from '#store';
import type { Parts } from '../parts.ts';
import { cookieName, cookieOptions } from './cookie-of.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, completely; null when nobody is. */
    person: Person | null;
    /** The session of the browser, also while the second step of signing in is to come. */
    session: KeptSession | null;
    /** For whom the store acts in this request. */
    acting: Acting;
  }
  interface FastifyContextConfig {
    /** The same for everybody: who asks is not looked up, so that it answers without the database. */
    sameForAll?: boolean;
  }
}

/** The name of the session's cookie. */
export const sessionCookie = ({ config }: Pick<Parts, 'config'>): string => cookieName(config, 'bestfit');

/** Gives the browser the token of its session. */
export const giveSession = (parts: Parts, reply: FastifyReply, token: string): void => {
  reply.setCookie(sessionCookie(parts), token, cookieOptions(parts.config));
};

/** Makes the browser forget its session, which is ended by whoever calls this. */
export const forgetSession = (parts: Parts, reply: FastifyReply): void => {
  reply.clearCookie(sessionCookie(parts), cookieOptions(parts.config));
};

const signingIn = { for: 'signing-in', userId: null } as const;

/** Finds out, before anything else, who is asking. */
export function findWhoAsks(app: FastifyInstance, parts: Parts): void {
  app.decorateRequest('person', null);
  app.decorateRequest('session', null);
  app.decorateRequest('acting', {
    getter(this: FastifyRequest): Acting {
      return this.person === null ? { for: 'public' } : { for: 'person', userId: this.person.userId };
    },
  });
  app.addHook('onRequest', async (request) => {
    // Programs ask with a token: a browser's cookie opens none of their routes, so that no other site can use it there.
    if (request.routeOptions.config.byToken === true) return;
    const token = request.cookies[sessionCookie(parts)];
    if (token === undefined || token === '' || request.routeOptions.config.sameForAll === true) return;
    const at = parts.now();
    const { idleMinutes } = parts.config.session;
    const found = await parts.store.readOne(signingIn, (tx) => whoShows(tx, token, at, idleMinutes));
    if (found === null) return;
    const { session } = found;
    if (isToBeMarked(session, at)) await parts.store.read(signingIn, (tx) => markSeen(tx, session, at));
    request.session = found.session;
    request.person = found.person;
  });
  // What somebody signed in is sent is kept by nobody, unless it says so itself: downloads and redirects tell of them too.
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.person !== null && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
}
