import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Chrome } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { navigationOf } from './navigation.ts';

/** What stands around a page for whoever asks for it. */
export function chromeOf(parts: Parts, request: FastifyRequest, reply: FastifyReply): Chrome {
  // One token for all forms of a page: a second one would make the first invalid for a browser that had none.
  let token: string | null = null;
  return {
    signedInAs: request.person === null ? null : { name: request.person.name },
    navigation: navigationOf(request),
    demonstration: parts.demonstration(),
    csrf: () => {
      token ??= reply.generateCsrf();
      return token;
    },
  };
}
