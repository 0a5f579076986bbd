import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type AuthorityFields, addAuthority, changeAuthority, isRefusal } from '#inspection';
import type { KeptAuthority } from '#store';
import { done } from '../../../chrome/flash.ts';
import { type Posted, posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import type { Parts } from '../../../parts.ts';
import { authorityForm } from '../authority-form.ts';

const wantedOf = (form: Posted): AuthorityFields => ({
  name: form.text('name').replaceAll(/\s+/g, ' '),
  code: form.text('code').toUpperCase(),
  region: form.text('region').replaceAll(/\s+/g, ' ') || null,
});

const addPage = {
  title: 'Add an authority',
  backLink: { href: '/authorities' },
  cancel: { href: '/authorities' },
};

/** Adding an authority, and changing its name, code or region. */
export function editAuthorityPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-authorities' } } as const;

  app.get('/authorities/add', keep, async (_request, reply) => reply.page('authorities/edit/edit', addPage));
  app.post('/authorities/add', keep, async (request, reply) => {
    const form = posted(request);
    const wanted = wantedOf(form);
    const id = randomUUID();
    const decided = await store.change(request.acting, now(), async () => addAuthority(id, wanted));
    if (!isRefusal(decided)) return done(reply, `/authorities/${id}`, `${wanted.name} has been added.`);
    return reply
      .code(422)
      .page('authorities/edit/edit', { ...addPage, errors: errorsOf(decided), values: form.values });
  });

  authorityForm<KeptAuthority>(app, parts, {
    path: '/authorities/:id/change',
    template: 'authorities/edit/edit',
    load: async (_tx, _request, { authority }) => authority,
    view: ({ authority }) => ({ title: 'Change the authority', values: { ...authority }, changing: true }),
    version: ({ authority }) => authority.version,
    logged: 'authority',
    thereNow: ({ authority }, form) => {
      const wrote = wantedOf(form);
      return [
        { what: 'Name', is: authority.name, wrote: wrote.name },
        { what: 'Code', is: authority.code, wrote: wrote.code },
        { what: 'Region', is: authority.region ?? '', wrote: wrote.region ?? '' },
      ];
    },
    decide: ({ authority }, form) =>
      changeAuthority(authority, {
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
      }),
    done: () => 'The authority has been changed.',
  });
}
