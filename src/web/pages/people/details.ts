import type { FastifyInstance } from 'fastify';
import { changeDetails, isRefusal } from '#inspection';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';

/** Changing somebody's name or e-mail address. */
export function detailsPage(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const path = '/people/:id/change';

  app.get(path, keep, async (request, reply) => {
    const id = idOf(request);
    const { name, email, version } = await store.read(request.acting, (tx) => personThere(tx, id));
    return reply.page('people/details', {
      title: `Change ${name}`,
      backLink: { href: `/people/${id}`, text: name },
      values: { name, email },
      version,
    });
  });

  app.post(path, keep, async (request, reply) => {
    const id = idOf(request);
    const form = posted(request);
    const seen = form.number('version') ?? 0;
    const wanted = { name: form.text('name'), email: form.text('email') };
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx) =>
      changeDetails(await personThere(tx, id), { wanted, seen, reason: form.text('reason') }),
    );
    if (isRefusal(decided)) {
      // Read again: what is there now is shown beside what was typed, and saving again is decided on it.
      const current = await store.read(request.acting, (tx) => personThere(tx, id));
      const conflict = decided.code === 'changed-meanwhile';
      return reply.code(statusOf(decided)).page('people/details', {
        title: `Change ${current.name}`,
        backLink: { href: `/people/${id}`, text: current.name },
        errors: errorsOf(decided),
        values: form.values,
        version: conflict ? current.version : seen,
        thereNow: conflict ? { name: current.name, email: current.email } : null,
      });
    }
    return done(
      reply,
      `/people/${id}`,
      decided.length === 0 ? 'Nothing was changed.' : 'The details have been changed.',
    );
  });
}
