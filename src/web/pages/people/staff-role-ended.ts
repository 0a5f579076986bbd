import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endStaffRole, isRefusal, roles } from '#inspection';
import { rolesAt } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { type PageView, Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';
import { authorityThere, keepStaff } from './staff-of-authority.ts';

/** Ending a role of a data officer or an auditor of one's own authority. */
export function endStaffRolePage(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const path = '/authorities/:id/staff/:membership/end';
  const roleThere = async (request: FastifyRequest) => {
    const authority = await authorityThere(parts, request);
    const membershipId = idOf(request, 'membership');
    const held = await store.read(request.acting, (tx) => rolesAt(tx, authority.id));
    const role = held.find(({ id, endedAt }) => id === membershipId && endedAt === null);
    if (role === undefined) throw new Problem(404, {});
    return { authority, role };
  };
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView> = {}) => {
    const { authority, role } = await roleThere(request);
    return reply.page('people/with-reason', {
      title: `End a role of ${role.name}`,
      backLink: { href: `/authorities/${authority.id}/staff`, text: `People of ${authority.name}` },
      says: [
        `The role: ${roles[role.role].title}, ${authority.name}.`,
        `${role.name} can no longer do what this role lets them do, from the moment it ends. What they have done stays as it is.`,
      ],
      why: 'Why the role ends',
      button: 'End the role',
      warning: true,
      ...view,
    });
  };

  app.get(path, keepStaff, (request, reply) => form(request, reply));

  app.post(path, keepStaff, async (request, reply) => {
    const { authority, role } = await roleThere(request);
    const sent = posted(request);
    const needs = { action: 'keep-own-staff', about: { authorityId: authority.id } } as const;
    const decided = await changePeople(parts, request, needs, async (tx, by) =>
      endStaffRole(authority, await personThere(tx, role.userId), {
        membershipId: role.id,
        by,
        reason: sent.text('reason'),
      }),
    );
    if (isRefusal(decided)) {
      reply.code(statusOf(decided));
      return form(request, reply, { errors: errorsOf(decided), values: sent.values });
    }
    return done(reply, `/authorities/${authority.id}/staff`, `The role of ${role.name} has ended.`);
  });
}
