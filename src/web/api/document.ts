// The API describes itself: the document is generated from the schemas by which requests are checked, and the page from the document.
import swagger from '@fastify/swagger';
import Type from 'typebox';
import ownPackage from '../../../package.json' with { type: 'json' };
import type { Parts } from '../parts.ts';
import { type Api, door } from './door.ts';
import { apiView } from './page-view.ts';

/** Collects what each route says of itself. Registered before the routes. */
export async function describeApi(api: Api, { config }: Pick<Parts, 'config'>): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Bestfit',
        version: ownPackage.version,
        description:
          'Inspections of local authority children’s services. Programs ask with a personal token, which does what its person may do.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: config.publicUrl }],
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'A personal token, made on the page API tokens of one’s account.',
          },
        },
      },
    },
  });
}

/** The document for programs, and the page for people. */
export function documentRoutes(api: Api, parts: Parts): void {
  const route = door('read-public-pages', {
    summary: 'This description, as OpenAPI 3.1',
    tags: ['The service'],
    response: { 200: Type.Unknown({ description: 'The document.' }) },
  });
  api.get('/api/v1/openapi.json', route, async () => api.swagger());

  api.get('/api', { config: { action: 'read-public-pages' }, schema: { hide: true } }, async (_request, reply) =>
    reply.page('api/api', {
      title: 'The API for programs',
      publicUrl: parts.config.publicUrl,
      ...apiView(api.swagger()),
    }),
  );
}
