// Every route names the action it does, and the table of permissions decides. A route that names none does not start.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type About, type ActionId, mayAnywhere, refusalOf } from '#inspection';
import { Problem } from '../look/plugin.ts';

/** One way into the service: a route as it is written in the code, and what it asks for. */
export type Door = {
  readonly method: string;
  readonly url: string;
  readonly action: ActionId;
  readonly byToken: boolean;
};

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route behind the permission table. The standing tests walk them, so that a new one needs no line there. */
    doors: readonly Door[];
  }
  interface FastifyContextConfig {
    /** The row of the permission table that this route needs. */
    action?: ActionId;
    /** What the action is about, for actions of one authority or one inspection; null when it is not there. */
    about?: (request: FastifyRequest) => Promise<About | null>;
    /** Asked by programs with a personal token, never by a browser with a cookie. */
    byToken?: boolean;
  }
}

/** Refuses what a person may not do. It is logged: somebody who tries doors should be seen. */
export function notAllowed(request: FastifyRequest, action: ActionId, happened?: string): never {
  request.log.warn(
    { action, route: request.routeOptions.url, userId: request.person?.userId },
    'Somebody was refused what they may not do.',
  );
  throw new Problem(403, happened === undefined ? {} : { happened });
}

export type AskToSignIn = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Puts the permission table in front of every route. `askToSignIn` answers somebody who is not signed in and should be. */
export function wallRoutes(app: FastifyInstance, askToSignIn: AskToSignIn): void {
  const doors: Door[] = [];
  app.decorate('doors', doors);
  app.addHook('onRoute', ({ method, url, config: { action, byToken = false } = {} }) => {
    if (action === undefined) {
      throw new Error(`The route ${String(method)} ${url} names no action of the permission table.`);
    }
    for (const each of [method].flat()) doors.push({ method: each, url, action, byToken });
  });
  app.addHook('preHandler', async (request, reply) => {
    const { action, about } = request.routeOptions.config;
    if (action === undefined) return;
    // Who could never do it is told so before anything is looked up: what is not theirs and what is not there look the same.
    if (!mayAnywhere(request.person, action)) {
      return request.person === null ? askToSignIn(request, reply) : notAllowed(request, action);
    }
    const found = about === undefined ? {} : await about(request);
    if (found === null) throw new Problem(404, {});
    const refusal = refusalOf(request.person, action, found);
    if (refusal !== null) return notAllowed(request, action, refusal.words);
  });
}
