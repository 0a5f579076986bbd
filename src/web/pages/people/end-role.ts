import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endRole, isRefusal } from '#inspection';
import { allRolesOf } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { type PageView, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';
import { roleInWords } from './words.ts';

/** Ending a role of somebody, with a reason. */
export function endRolePage(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const path = '/people/:id/roles/:membership/end';
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView>) => {
    const [id, membershipId] = [idOf(request), idOf(request, 'membership')];
    const { person, role } = await store.read(request.acting, async (tx) => ({
      person: await personThere(tx, id),
      role: (await allRolesOf(tx, id)).find((each) => each.id === membershipId),
    }));
    if (role === undefined) throw new Problem(404, {});
    return reply.page('people/with-reason', {
      title: `End a role of ${person.name}`,
      backLink: { href: `/people/${id}`, text: person.name },
      says: [
        `The role: ${roleInWords(role)}.`,
        `${person.name} can no longer do what this role lets them do, from the moment it ends. What they have done stays as it is. If they need the role again it is given anew.`,
      ],
      why: 'Why the role ends',
      button: 'End the role',
      warning: true,
      ...view,
    });
  };

  app.get(path, keep, (request, reply) => form(request, reply, {}));

  app.post(path, keep, async (request, reply) => {
    const [id, membershipId] = [idOf(request), idOf(request, 'membership')];
    const sent = posted(request);
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx, by) =>
      endRole(await personThere(tx, id), { membershipId, by, reason: sent.text('reason') }),
    );
    if (isRefusal(decided)) {
      reply.code(statusOf(decided));
      return form(request, reply, { errors: errorsOf(decided), values: sent.values });
    }
    return done(reply, `/people/${id}`, 'The role has ended.');
  });
}
