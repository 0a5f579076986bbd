import type { FastifyInstance } from 'fastify';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

/** The checker of the data request, as one page that nothing leaves. It brings its own policy, stricter than the service's. */
export function checkerPage(app: FastifyInstance, { checker }: Parts): void {
  // Built when first asked for: most starts of the service never need it.
  let page: Promise<string> | null = null;
  app.get('/checker', { config: { action: 'read-public-pages' } }, async (_request, reply) => {
    if (checker === null) throw new Problem(404, {});
    page ??= checker().catch((error: unknown) => {
      page = null;
      throw error;
    });
    const html = await page;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    if (policy === undefined) throw new Error('The checker’s page has no policy of its own.');
    return reply
      .header('content-security-policy', `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`)
      .header('cache-control', 'public, max-age=3600')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}
