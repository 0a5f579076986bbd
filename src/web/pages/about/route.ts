import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';
import { cookies } from './cookies.ts';
import { partsUsed } from './parts-used.ts';

const config = { action: 'read-public-pages' } as const;

/** What the foot of every page leads to: how the service is for everybody, what it keeps about people, and what it is made of. */
export function aboutPages(app: FastifyInstance, { config: { secureCookies, session, openId } }: Parts): void {
  app.get('/accessibility', { config }, async (_request, reply) =>
    reply.page('about/accessibility', { title: 'Accessibility statement' }),
  );
  app.get('/privacy', { config }, async (_request, reply) =>
    reply.page('about/privacy', {
      title: 'Privacy',
      cookies,
      secureCookies,
      session,
      otherSignIn: openId?.label ?? null,
    }),
  );
  app.get('/open-source', { config }, async (_request, reply) =>
    reply.page('about/open-source', { title: 'Open source', partsUsed }),
  );
}
