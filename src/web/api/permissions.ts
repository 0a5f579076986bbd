import Type, { type Static } from 'typebox';
import { isAction, isRole, type Permission, permissions, roles } from '#inspection';
import type { Parts } from '../parts.ts';
import { type Api, door } from './door.ts';
import { object, orNull } from './given.ts';

const table = object(
  {
    roles: Type.Array(
      object({
        role: Type.String(),
        title: Type.String(),
        scope: Type.Enum(['inspectorate', 'authority', 'inspection', 'none']),
        does: Type.String(),
      }),
    ),
    actions: Type.Array(
      object({
        action: Type.String(),
        does: Type.String(),
        about: Type.Enum(['service', 'authority', 'inspection']),
        allowed: Type.Enum(['anyone', 'signed-in', 'roles'], { description: 'Who may; “roles”: those named.' }),
        roles: Type.Array(Type.String()),
        stages: orNull(Type.Array(Type.String()), 'The stages of an inspection at which it is allowed; null for all.'),
      }),
    ),
  },
  'The table of permissions.',
);

function rowOf(action: keyof typeof permissions): Static<typeof table>['actions'][number] {
  const { does, about, allowed, stages }: Permission = permissions[action];
  const byRole = typeof allowed !== 'string';
  return {
    action,
    does,
    about,
    allowed: byRole ? 'roles' : allowed,
    roles: byRole ? [...allowed] : [],
    stages: stages === undefined ? null : [...stages],
  };
}

/** Who may do what: the table of permissions itself. */
export function permissionRoutes(api: Api, _parts: Parts): void {
  const route = door('read-permissions', {
    summary: 'Who may do what',
    description: 'The one table by which pages and API decide.',
    tags: ['The service'],
    response: { 200: table },
  });
  api.get(
    '/api/v1/permissions',
    route,
    async (): Promise<Static<typeof table>> => ({
      roles: Object.keys(roles)
        .filter(isRole)
        .map((role) => ({ role, ...roles[role] })),
      actions: Object.keys(permissions).filter(isAction).map(rowOf),
    }),
  );
}
