import type { FastifyInstance } from 'fastify';
import { justDone } from '../../chrome/flash.ts';
import { navigationOf } from '../../chrome/navigation.ts';
import type { Parts } from '../../parts.ts';

/** The first page: what one can do here, by who one is. */
export function homePage(app: FastifyInstance, _parts: Parts): void {
  app.get('/', { config: { action: 'read-public-pages' } }, async (request, reply) =>
    reply.page('home/home', {
      title: request.person === null ? 'Inspections of children’s services' : `Hello, ${request.person.name}`,
      flash: justDone(request, reply),
      signedIn: request.person !== null,
      links: navigationOf(request),
    }),
  );
}
