import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayAnywhere } from '#inspection';
import { done } from '../chrome/flash.ts';
import { isId } from '../forms/id-of.ts';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { forgetWhatWasTyped, keepWhatWasTyped } from './kept-form.ts';

/** An address of this service to go on to after signing in; anything that leads elsewhere becomes the first page. */
export function wayOn(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/';
  return next;
}

const signIn = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`;

/**
 * Asks somebody who is not signed in to do so, and to come back. What they had typed is kept for them: a form gets here only when it is
 * known to be of this service. Programs are told so.
 */
export async function askToSignIn(parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.url.startsWith('/api/')) throw new Problem(401, {});
  if (request.method !== 'POST') return reply.redirect(signIn(request.url), 303);
  const kept = await keepWhatWasTyped(parts, request, reply);
  if (kept !== null) {
    return done(
      reply,
      signIn(kept),
      'You were signed out. What you had written is kept: sign in, and you can send it.',
    );
  }
  // The page of the form, where the form is sent to the address of its page; else there is no page to come back to.
  const { url } = request.routeOptions;
  const page = url !== undefined && request.server.hasRoute({ method: 'GET', url });
  return reply.redirect(signIn(page ? request.url : '/'), 303);
}

/** Whether the browser itself says that a form comes from a page of this service. No page of another site can make it say so. */
function fromThisService({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === publicUrl : site === 'same-origin';
}

/**
 * Lets nobody lose what they typed. A form of somebody who is signed out, which the browser says is ours, is kept before its token is
 * looked at: that may have gone with the sign-in, and nothing is changed by keeping. Where the browser does not say so, the token must
 * prove it first. A form that was kept is forgotten once it has been taken, or shown again with what is wrong in it.
 */
export function loseNothingTyped(app: FastifyInstance, parts: Parts): void {
  const { publicUrl } = parts.config;
  app.addHook('preHandler', async (request, reply) => {
    const { action, byToken } = request.routeOptions.config;
    if (request.method !== 'POST' || byToken === true || request.person !== null || action === undefined) return;
    if (mayAnywhere(null, action) || !fromThisService(request, publicUrl)) return;
    return askToSignIn(parts, request, reply);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { body } = request;
    if (request.person === null || typeof body !== 'object' || body === null || !('_kept' in body)) return payload;
    const { _kept: id } = body;
    const taken = reply.statusCode < 400 || reply.statusCode === 409 || reply.statusCode === 422;
    if (taken && typeof id === 'string' && isId(id)) await forgetWhatWasTyped(parts, request, id);
    return payload;
  });
}
