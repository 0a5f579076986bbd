import type { FastifyInstance } from 'fastify';
import { isRefusal, loadFramework } from '#inspection';
import { frameworkHash, frameworkKept } from '#store';
import { done } from '../../../chrome/flash.ts';
import { posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { uploaded } from '../../../forms/uploaded.ts';
import type { Parts } from '../../../parts.ts';
import { frameworkAddress } from '../addresses.ts';
import { readFrameworkFile } from './read-file.ts';

const mostListed = 200;
// A form keeps what was pasted or read, as long as it may be sent again.
const longestShown = 900_000;

/** /frameworks/load: a framework's JSON, uploaded or pasted, checked with every fault told, kept as a draft. */
export function loadPages(app: FastifyInstance, { store, now }: Parts): void {
  const action = 'keep-frameworks';
  const page = {
    title: 'Load a framework',
    backLink: { href: '/frameworks', text: 'All frameworks' },
    asksToReplace: false,
  };

  app.get('/frameworks/load', { config: { action } }, async (_request, reply) =>
    reply.page('frameworks/load/load', page),
  );

  app.post('/frameworks/load', { config: { action, uploads: { megabytes: 2 } } }, async (request, reply) => {
    const form = posted(request);
    const pasted = form.exact('text');
    const file = uploaded(request, 'file');
    const isPasted = isRefusal(file) && file.code === 'no-file' && pasted.trim() !== '';
    if (isRefusal(file) && !isPasted) {
      const errors =
        file.code === 'no-file' ? [{ field: 'file', text: 'Choose a file, or paste its text.' }] : errorsOf(file);
      return reply.code(422).page('frameworks/load/load', { ...page, errors, values: form.values });
    }
    const read = await readFrameworkFile(isRefusal(file) ? pasted : file, isPasted ? 'text' : 'file');
    const text = read.text.length <= longestShown ? read.text : '';
    if ('refusal' in read) {
      return reply.code(422).page('frameworks/load/load', {
        ...page,
        errors: errorsOf(read.refusal),
        values: { ...form.values, text },
        faults: read.faults.slice(0, mostListed).map(({ place, message }) => [place, message]),
        moreFaults: Math.max(0, read.faults.length - mostListed),
      });
    }
    const { framework } = read;
    const address = frameworkAddress({ id: framework.id, frameworkVersion: framework.version });
    const decided = await store.change(request.acting, now(), async (tx) => {
      const there = await frameworkKept(tx, framework.id, framework.version);
      return loadFramework({
        framework,
        hash: frameworkHash(framework),
        builtIn: there?.origin === 'built-in',
        there,
        replace: form.text('replace') === 'yes',
      });
    });
    if (isRefusal(decided)) {
      return reply.code(decided.code === 'changed-meanwhile' ? 409 : 422).page('frameworks/load/load', {
        ...page,
        errors: errorsOf(decided).map((error) =>
          error.field === 'file' && isPasted ? { ...error, field: 'text' } : error,
        ),
        values: { ...form.values, text },
        asksToReplace: decided.code === 'draft-there',
      });
    }
    const words = 'This framework is here already with the same content. Nothing was changed.';
    return done(
      reply,
      address,
      decided.length === 0 ? words : 'The framework is kept as a draft. Read it, then publish it.',
    );
  });
}
