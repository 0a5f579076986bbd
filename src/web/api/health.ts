import Type from 'typebox';
import { loggedError, Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { type Api, door } from './door.ts';
import { object } from './given.ts';

/** Whether the service and its database answer. */
export function healthRoutes(api: Api, { store }: Parts): void {
  const route = door('read-public-pages', {
    summary: 'Whether the service and its database answer',
    tags: ['The service'],
    response: { 200: object({ status: Type.Literal('ok') }, 'Both answer.') },
  });
  api.get('/api/v1/health', route, async (request) => {
    try {
      await store.ready();
    } catch (error) {
      request.log.error({ error: loggedError(error) }, 'The database does not answer.');
      throw new Problem(503, {});
    }
    return { status: 'ok' };
  });
}
