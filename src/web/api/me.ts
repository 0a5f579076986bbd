import Type, { type Static } from 'typebox';
import { type ActionId, isAction, type Person, permissions, roles, whatOneMay } from '#inspection';
import type { KeptToken } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { type Api, door } from './door.ts';
import { id, moment, object, orNull } from './given.ts';

const role = object({
  role: Type.String(),
  title: Type.String(),
  authorityId: orNull(id),
  inspectionId: orNull(id),
});

const me = object(
  {
    id,
    name: Type.String(),
    token: object({ name: Type.String(), scope: Type.Enum(['read', 'write']), expiresAt: moment }),
    roles: Type.Array(role),
    may: Type.Array(
      object({
        action: Type.String(),
        does: Type.String({ description: 'What it is, as words that follow “may”.' }),
        within: orNull(Type.Array(role), 'The roles within which it is so; null for everywhere.'),
      }),
      { description: 'What the person may do. A token that only reads does none of it that changes something.' },
    ),
  },
  'Whose token it is, and what they may do.',
);

const roleOf = (held: Person['memberships'][number]): Static<typeof role> => ({
  role: held.role,
  title: roles[held.role].title,
  authorityId: held.authorityId,
  inspectionId: held.inspectionId,
});

const actions = new Map<string, ActionId>(
  Object.keys(permissions)
    .filter(isAction)
    .map((action) => [permissions[action].does, action]),
);

const meOf = ({ userId, name, memberships }: Person, token: KeptToken): Static<typeof me> => ({
  id: userId,
  name,
  token: { name: token.name, scope: token.scope, expiresAt: token.expiresAt.toISOString() },
  roles: memberships.map(roleOf),
  may: whatOneMay(memberships).map(({ does, within }) => ({
    action: actions.get(does) ?? does,
    does,
    within: within?.map(roleOf) ?? null,
  })),
});

/** Who asks. */
export function meRoutes(api: Api, _parts: Parts): void {
  const route = door('keep-own-account', {
    summary: 'Whose token this is, and what they may do',
    tags: ['You'],
    response: { 200: me },
  });
  api.get('/api/v1/me', route, async ({ person, apiToken }) => {
    if (person === null || apiToken === null) throw new Problem(401, {});
    return meOf(person, apiToken);
  });
}
