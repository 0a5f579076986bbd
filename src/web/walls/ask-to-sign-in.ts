import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';

/** An address of this service to go on to after signing in; anything that leads elsewhere becomes the first page. */
export function wayOn(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/';
  return next;
}

/** Asks somebody who is not signed in to do so, and to come back. Programs are told so. */
export async function askToSignIn(_parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.url.startsWith('/api/')) throw new Problem(401, {});
  return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
}
