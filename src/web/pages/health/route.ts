import type { FastifyInstance } from 'fastify';
import type { Parts } from '../../parts.ts';

/** /health: the process lives. /ready: the database answers too. For whoever watches the service: no page, nothing about people. */
export function healthPages(app: FastifyInstance, { store }: Parts): void {
  const config = { action: 'read-public-pages', sameForAll: true } as const;
  app.get('/health', { config }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/ready', { config }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await store.ready();
      return reply.send({ status: 'ready' });
    } catch (error) {
      request.log.error(
        { code: error instanceof Error && 'code' in error ? error.code : null },
        'The database does not answer.',
      );
      return reply.code(503).send({ status: 'not ready', because: 'The database does not answer.' });
    }
  });
}
