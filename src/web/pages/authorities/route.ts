import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type AuthorityFields, addAuthority, changeAuthority, isRefusal, mayAnywhere } from '#inspection';
import { authorityById, listAuthorities } from '#store';
import { done, justDone } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { type Posted, posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

const wantedOf = (form: Posted): AuthorityFields => ({
  name: form.text('name'),
  code: form.text('code').toUpperCase(),
  region: form.text('region') || null,
});

/** Authorities: the list, and adding and changing one. */
export function authorityPages(app: FastifyInstance, { store, now }: Parts): void {
  const see = { config: { action: 'read-authorities' } } as const;
  const keep = { config: { action: 'keep-authorities' } } as const;

  app.get('/authorities', see, async (request, reply) => {
    const authorities = await store.read(request.acting, listAuthorities);
    return reply.page('authorities/list', {
      title: 'Authorities',
      flash: justDone(request, reply),
      authorities,
      mayKeep: mayAnywhere(request.person, 'keep-authorities'),
    });
  });

  const addPage = { title: 'Add an authority', backLink: { href: '/authorities' } };
  app.get('/authorities/add', keep, async (_request, reply) => reply.page('authorities/edit', addPage));
  app.post('/authorities/add', keep, async (request, reply) => {
    const form = posted(request);
    const wanted = wantedOf(form);
    const decided = await store.change(request.acting, now(), async () => addAuthority(randomUUID(), wanted));
    if (isRefusal(decided)) {
      return reply.code(422).page('authorities/edit', { ...addPage, errors: errorsOf(decided), values: form.values });
    }
    return done(reply, '/authorities', `${wanted.name} has been added.`);
  });

  app.get('/authorities/:id/change', keep, async (request, reply) => {
    const authority = await store.read(request.acting, (tx) => authorityById(tx, idOf(request)));
    if (authority === null) throw new Problem(404, {});
    return reply.page('authorities/edit', {
      title: `Change ${authority.name}`,
      backLink: { href: '/authorities' },
      values: { ...authority },
      version: authority.version,
      changing: true,
    });
  });
  app.post('/authorities/:id/change', keep, async (request, reply) => {
    const form = posted(request);
    const id = idOf(request);
    const seen = form.number('version') ?? 0;
    const decided = await store.change(request.acting, now(), async (tx) => {
      const authority = await authorityById(tx, id);
      if (authority === null) throw new Problem(404, {});
      return changeAuthority(authority, { wanted: wantedOf(form), seen, reason: form.text('reason') });
    });
    if (isRefusal(decided)) {
      // Read again: what is there now is shown beside what was typed, and saving again is decided on it.
      const current = await store.read(request.acting, (tx) => authorityById(tx, id));
      const conflict = decided.code === 'changed-meanwhile';
      return reply.code(conflict ? 409 : 422).page('authorities/edit', {
        title: `Change ${current?.name ?? 'the authority'}`,
        backLink: { href: '/authorities' },
        errors: errorsOf(decided),
        values: form.values,
        version: conflict ? (current?.version ?? seen) : seen,
        thereNow: conflict ? current : null,
        changing: true,
      });
    }
    return done(
      reply,
      '/authorities',
      decided.length === 0 ? 'Nothing was changed.' : 'The authority has been changed.',
    );
  });
}
