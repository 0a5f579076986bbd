// Where the time of a request goes: how much of it the database took, and how much the template.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

/** Milliseconds of one request. */
export type TimeSpent = { database: number; template: number };

declare module 'fastify' {
  interface FastifyRequest {
    timeSpent: TimeSpent | null;
  }
}

const current = new AsyncLocalStorage<TimeSpent>();

/** Counts for each request what is spent on its behalf. */
export function countTimeSpent(app: FastifyInstance): void {
  app.decorateRequest('timeSpent', null);
  app.addHook('onRequest', (request, _reply, next) => {
    request.timeSpent = { database: 0, template: 0 };
    current.run(request.timeSpent, next);
  });
}

/** Adds milliseconds to what the request that is being answered has spent; outside of one it counts nothing. */
export function spend(on: keyof TimeSpent, milliseconds: number): void {
  const spent = current.getStore();
  if (spent !== undefined) spent[on] += milliseconds;
}
