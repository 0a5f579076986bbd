import type { FastifyInstance } from 'fastify';
import { mayAnywhere } from '#inspection';
import { listFrameworks } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { frameworkAddress } from '../addresses.ts';
import { frameworkAsked, inAddress, inQuery } from '../asked.ts';
import { wordingsBeside } from './statements-view.ts';
import { frameworkView, judgementView } from './view.ts';

/** A framework as its page, and each of its judgements as one. */
export function showPages(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const read = { config: { action: 'read-frameworks' } } as const;

  app.get('/frameworks/:id', read, async (request, reply) => {
    const all = await store.read(request.acting, listFrameworks);
    const published = all.filter(({ id, status }) => id === inAddress(request, 'id') && status === 'published');
    const newest = published.at(-1);
    if (newest === undefined) throw new Problem(404, {});
    const query = /\?.*/s.exec(request.url)?.[0] ?? '';
    return reply.redirect(`${frameworkAddress(newest)}${query}`, 302);
  });

  app.get('/frameworks/:id/:version', read, async (request, reply) => {
    const kept = await frameworkAsked(parts, request);
    const wordings = await store.read(request.acting, (tx) => wordingsBeside(tx, kept.framework));
    const asked = inQuery(request, 'judgement');
    const only = kept.framework.judgements.find(({ id }) => id === asked) ?? null;
    if (asked !== '' && only === null) throw new Problem(404, {});
    return reply.page('frameworks/show/show', {
      title: kept.shortTitle,
      backLink: { href: '/frameworks', text: 'All frameworks' },
      flash: justDone(request, reply),
      values: { judgement: asked },
      only: asked,
      mayKeep: mayAnywhere(request.person, 'keep-frameworks'),
      isSignedIn: request.person !== null,
      ...frameworkView(kept, wordings, only),
    });
  });

  app.get('/frameworks/:id/:version/judgements/*', read, async (request, reply) => {
    const kept = await frameworkAsked(parts, request);
    const judgement = kept.framework.judgements.find(({ id }) => id === inAddress(request, '*'));
    if (judgement === undefined) throw new Problem(404, {});
    const wordings = await store.read(request.acting, (tx) => wordingsBeside(tx, kept.framework));
    return reply.page('frameworks/show/judgement', {
      title: judgement.title,
      backLink: { href: frameworkAddress(kept), text: kept.shortTitle },
      mayKeep: mayAnywhere(request.person, 'keep-frameworks'),
      isSignedIn: request.person !== null,
      ...judgementView(kept, judgement, wordings),
    });
  });
}
