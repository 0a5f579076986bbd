import type { FastifyInstance } from 'fastify';
import { type Allowed, allAllowedTo, isRole, permissionTable, roles } from '#inspection';
import type { Parts } from '../../parts.ts';

const extents = {
  anywhere: null,
  'own-authority': 'for their authority',
  'own-inspection': 'in their inspection',
} as const;

/** Within what a role may do something: "for their authority, at the stages Fieldwork, Judging"; null without a limit. */
function limitsOf({ extent, stages }: Allowed): string | null {
  const limits = [extents[extent], stages === null ? null : `at the stages ${stages.join(', ')}`];
  return limits.filter((limit) => limit !== null).join(', ') || null;
}

const rolesToShow = Object.keys(roles).filter(isRole);

/** Who may do what: the table of permissions itself, whole or for one role. */
export function permissionsPage(app: FastifyInstance, _parts: Parts): void {
  app.get('/permissions', { config: { action: 'read-permissions' } }, async (request, reply) => {
    const { query } = request;
    const asked: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'role') : undefined;
    const role = typeof asked === 'string' && isRole(asked) ? asked : null;
    const roleChoices = rolesToShow.map((value) => ({ value, text: roles[value].title }));
    if (role !== null) {
      return reply.page('permissions/role', {
        title: `What the role ${roles[role].title} may do`,
        backLink: { href: '/permissions', text: 'Who may do what' },
        values: { role },
        roleChoices,
        does: roles[role].does,
        nobody: role === 'public',
        may: allAllowedTo(role).map((allowed) => ({ does: allowed.does, limits: limitsOf(allowed) })),
      });
    }
    return reply.page('permissions/table', {
      title: 'Who may do what',
      values: {},
      roleChoices,
      roles: rolesToShow.map((each) => ({ id: each, ...roles[each] })),
      rows: permissionTable().map(({ does, by }) => ({
        does,
        cells: rolesToShow.map((each) => {
          const allowed = by.get(each) ?? null;
          if (allowed === null) return '–';
          const limits = limitsOf(allowed);
          return limits === null ? 'may' : `may, ${limits}`;
        }),
      })),
    });
  });
}
