import type { FastifyRequest } from 'fastify';
import { wayOn } from '../../walls/ask-to-sign-in.ts';

/** Where somebody wants to go when they have signed in, by the page's address (`?next=`): always a page of this service. */
export function nextOf(request: FastifyRequest): string {
  const { query } = request;
  return wayOn(typeof query === 'object' && query !== null ? Reflect.get(query, 'next') : undefined);
}

/** The address of a step of signing in that remembers where one wants to go. */
export const withNext = (path: string, next: string): string =>
  next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
