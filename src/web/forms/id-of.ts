import type { FastifyRequest } from 'fastify';
import { Problem } from '../look/plugin.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is an id as records have them. */
export const isId = (text: string): boolean => uuid.test(text);

/** The id that stands in an address (`:id`, or another name); an address with something else there leads nowhere (404). */
export function idOf(request: FastifyRequest, name = 'id'): string {
  const { params } = request;
  const id: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  if (typeof id !== 'string' || !uuid.test(id)) throw new Problem(404, {});
  return id;
}
