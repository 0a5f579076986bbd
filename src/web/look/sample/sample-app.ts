import Fastify, { type FastifyInstance } from 'fastify';
import { brokenAddress, type Chrome, look, Problem } from '../plugin.ts';
import { everything } from './everything.ts';

const chrome: Chrome = {
  signedInAs: { name: 'Ines Okafor' },
  navigation: [
    { text: 'Inspections', href: '/inspections', current: true },
    { text: 'Authorities', href: '/authorities', current: false },
    { text: 'People', href: '/people', current: false },
    { text: 'Frameworks', href: '/frameworks', current: false },
    { text: 'Changes', href: '/changes', current: false },
  ],
  demonstration: true,
  csrf: () => 'a-token',
};

/** A small application that stands on the look, with the sample pages and ways to go wrong, and what it logs, line by line. */
export async function sampleApp(
  around: Partial<Chrome> = {},
  publicUrl = 'http://127.0.0.1:8080',
): Promise<{ readonly app: FastifyInstance; readonly logged: readonly string[] }> {
  const logged: string[] = [];
  const app = Fastify({
    frameworkErrors: brokenAddress,
    logger: { level: 'info', stream: { write: (line: string) => logged.push(line) } },
    genReqId: () => 'ref-7',
    bodyLimit: 1000,
  });
  await app.register(look, {
    chrome: (request) => {
      if (request.headers['x-chrome'] === 'fails') throw new Error('The database is gone.');
      return { ...chrome, ...around };
    },
    publicUrl,
    cached: true,
    pages: import.meta.dirname,
  });
  app.get('/everything', (_request, reply) => reply.page('everything', everything(false)));
  app.get('/wrong', (_request, reply) => reply.page('everything', everything(true)));
  app.get('/plain', (_request, reply) => reply.page('plain', { title: 'Plain', words: '<script>alert(1)</script>' }));
  app.get('/kept', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=60').page('plain', { title: 'Kept' }),
  );
  app.get('/lines', (_request, reply) =>
    reply.page('lines', { title: 'Lines', values: { reason: 'one\n  two\n\nthree' } }),
  );
  app.get('/faulty', (_request, reply) => reply.page('faulty', { title: 'Faulty' }));
  app.get('/faulty-date', (_request, reply) => reply.page('faulty', { title: 'Faulty', born: '1 April 2009' }));
  app.get('/context-forgotten', (_request, reply) => reply.page('context-forgotten', { title: 'Name' }));
  app.get('/fails', () => {
    throw Object.assign(new Error('duplicate key (born)=(2009-04-01)'), {
      code: '23505',
      table: 'person',
      detail: 'Kit Vale',
    });
  });
  app.get<{ Params: { status: string } }>('/status/:status', ({ params }, reply) => {
    reply.header('retry-after', '90');
    throw Object.assign(new Error('inner words'), { statusCode: Number(params.status) });
  });
  for (const path of ['/refused', '/api/v1/refused']) {
    app.get(path, (_request, reply) => {
      reply.header('content-disposition', 'attachment');
      throw new Problem(
        409,
        { code: 'draw-replaced', title: 'The draw was replaced', happened: 'It was drawn again at 2pm.' },
        'body/seed',
      );
    });
  }
  app.post(
    '/api/v1/authorities',
    {
      schema: { body: { type: 'object', required: ['code'], properties: { code: { type: 'string', maxLength: 3 } } } },
    },
    () => ({}),
  );
  return { app, logged };
}
