import type { FastifyInstance } from 'fastify';
import { justDone } from '../../chrome/flash.ts';
import { backToService } from '../../chrome/navigation.ts';
import type { Parts } from '../../parts.ts';
import { changeRetentionPages } from './change.ts';
import { erasePages } from './erase.ts';
import { retentionOverview } from './overview.ts';

/** How long records are kept, what is due for erasure, and what was erased. */
export function retentionPages(app: FastifyInstance, parts: Parts): void {
  app.get('/retention', { config: { action: 'keep-retention' } }, async (request, reply) =>
    reply.page('retention/overview', {
      title: 'How long records are kept',
      ...backToService(request),
      flash: justDone(request, reply),
      ...(await parts.store.read(request.acting, (tx) => retentionOverview(tx, parts.store.keys, parts.now()))),
    }),
  );
  changeRetentionPages(app, parts);
  erasePages(app, parts);
}
