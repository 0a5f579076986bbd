// The staff of one authority as its director keeps them: data officers and auditors, and nobody else.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isOwnStaffRole, roles } from '#inspection';
import { authorityById, listUsers, rolesAt } from '#store';
import { justDone } from '../../chrome/flash.ts';
import { isId } from '../../forms/id-of.ts';
import { ukDay } from '../../forms/uk-today.ts';
import type { Parts } from '../../parts.ts';
import { inviteStaffPage, staffLinkPage } from './staff-invited.ts';
import { authorityThere, keepStaff } from './staff-of-authority.ts';
import { endStaffRolePage } from './staff-role-ended.ts';
import { standings } from './words.ts';

/** The authorities that somebody directs. */
const directedBy = (request: FastifyRequest): readonly string[] =>
  (request.person?.memberships ?? []).flatMap(({ role, authorityId }) =>
    role === 'director' && authorityId !== null ? [authorityId] : [],
  );

/** The pages by which directors keep their staff. */
export function staffPages(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;

  // One address for whoever directs one authority; those who direct several choose.
  const about = async (request: FastifyRequest) => ({ authorityId: directedBy(request)[0] ?? null });
  app.get('/staff', { config: { action: 'keep-own-staff', about } }, async (request, reply) => {
    const directed = directedBy(request).filter(isId);
    const [only, ...others] = directed;
    if (only === undefined) return reply.redirect('/people', 303);
    if (others.length === 0) return reply.redirect(`/authorities/${only}/staff`, 303);
    const authorities = await store.read(request.acting, async (tx) => {
      const found = [];
      for (const id of directed) found.push(await authorityById(tx, id));
      return found.flatMap((each) => each ?? []);
    });
    return reply.page('people/staff-of-which', {
      title: 'Your staff',
      authorities: authorities.map(({ id, name }) => ({ id, name })),
    });
  });

  app.get('/authorities/:id/staff', keepStaff, async (request, reply) => {
    const authority = await authorityThere(parts, request);
    const { held, users } = await store.read(request.acting, async (tx) => ({
      held: await rolesAt(tx, authority.id),
      users: await listUsers(tx, { holding: '', authorityId: authority.id, from: 0, count: 1000 }),
    }));
    const byId = new Map(users.users.map((user) => [user.id, user]));
    const byName = new Intl.Collator('en-GB').compare;
    const now = held.filter(({ endedAt }) => endedAt === null).toSorted((a, b) => byName(a.name, b.name));
    return reply.page('people/staff', {
      title: `People of ${authority.name}`,
      backLink: { href: `/authorities/${authority.id}`, text: authority.name },
      flash: justDone(request, reply),
      authority,
      held: now.map((role) => {
        const user = byId.get(role.userId);
        const own = isOwnStaffRole(role, authority.id);
        return {
          id: role.id,
          userId: role.userId,
          name: role.name,
          email: user?.email ?? '–',
          title: roles[role.role].title,
          standing: user === undefined ? '–' : standings[user.status],
          since: ukDay(role.givenAt),
          mayEnd: own,
          mayInviteAgain: own && user?.status === 'invited',
        };
      }),
      ended: held.flatMap(({ name, role, givenAt, endedAt }) =>
        endedAt === null ? [] : [{ name, title: roles[role].title, from: ukDay(givenAt), until: ukDay(endedAt) }],
      ),
    });
  });

  inviteStaffPage(app, parts);
  staffLinkPage(app, parts);
  endStaffRolePage(app, parts);
}
