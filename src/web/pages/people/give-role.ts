import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { giveRole, isRefusal } from '#inspection';
import { rolesHeldBy } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { PageView } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';
import { askedRole, roleChoices } from './role-choices.ts';
import { roleInWords } from './words.ts';

/** Giving somebody a further role. */
export function giveRolePage(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const path = '/people/:id/roles/give';
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView>) => {
    const id = idOf(request);
    const found = await store.read(request.acting, async (tx) => ({
      person: await personThere(tx, id),
      held: (await rolesHeldBy(tx, [id])).map(roleInWords),
      choices: await roleChoices(tx),
    }));
    return reply.page('people/give-role', {
      title: `Give ${found.person.name} a role`,
      backLink: { href: `/people/${id}`, text: found.person.name },
      ...found,
      ...view,
    });
  };

  app.get(path, keep, (request, reply) => form(request, reply, {}));

  app.post(path, keep, async (request, reply) => {
    const id = idOf(request);
    const sent = posted(request);
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx) =>
      giveRole(await personThere(tx, id), {
        id: randomUUID(),
        asked: await askedRole(tx, sent),
        note: sent.text('note'),
      }),
    );
    if (isRefusal(decided)) {
      reply.code(statusOf(decided));
      return form(request, reply, { errors: errorsOf(decided), values: sent.values });
    }
    return done(reply, `/people/${id}`, 'The role has been given.');
  });
}
