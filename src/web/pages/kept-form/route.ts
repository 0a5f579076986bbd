import type { FastifyInstance, FastifyRequest } from 'fastify';
import { done, justDone } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { forgetWhatWasTyped, whatWasTyped } from '../../walls/kept-form.ts';

/** A field's name as people read it: "published on" for publishedOn and published-on. */
const inWords = (name: string): string => {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

/** What somebody had typed when their sign-in had run out, ready to be sent again to where it was sent. */
export function keptFormPages(app: FastifyInstance, parts: Parts): void {
  const config = { action: 'keep-own-account' } as const;
  const notThere = () =>
    new Problem(404, {
      title: 'Nothing is kept here for you',
      happened: 'What was written is kept for 12 hours, in the browser and for the person who wrote it, and sent once.',
      toDo: 'If you wrote something, sign in as the person who wrote it, in the same browser.',
    });

  const find = async (request: FastifyRequest) => {
    const typed = await whatWasTyped(parts, request, idOf(request));
    // Sent only to where forms of this service are still taken.
    if (typed === null || !app.hasRoute({ method: 'POST', url: typed.route })) throw notThere();
    return typed;
  };

  app.get('/kept-form/:id', { config }, async (request, reply) => {
    const { address, fields, hadFiles, keptAt } = await find(request);
    return reply.page('kept-form/kept-form', {
      title: 'You were signed out',
      flash: justDone(request, reply),
      id: idOf(request),
      address,
      keptAt,
      hadFiles,
      fields: fields.map(([name, values]) => ({ name, values })),
      // Versions and the like are sent along, and say nothing to a reader.
      written: fields
        .filter(([name, values]) => name !== 'version' && values.some((value) => value.trim() !== ''))
        .map(([name, values]) => ({ what: inWords(name), values })),
    });
  });

  app.post('/kept-form/:id/forget', { config }, async (request, reply) => {
    if (!(await forgetWhatWasTyped(parts, request, idOf(request)))) throw notThere();
    return done(reply, '/', 'What you had written has been deleted.');
  });
}
