// Somebody as programs of administrators get them.
import Type, { type Static } from 'typebox';
import { roles } from '#inspection';
import { allRolesOf, type KeptUser, type RoleHeldThere, rolesHeldBy, type Tx, userById } from '#store';
import { Problem } from '../../look/plugin.ts';
import { id, moment, object, orNull } from '../given.ts';

const own = {
  id,
  name: Type.String(),
  email: Type.String(),
  status: Type.Enum(['invited', 'active', 'suspended']),
  version: Type.Integer({ description: 'Goes up with each change of their details; its ETag.' }),
};

const role = object({
  id,
  role: Type.String(),
  title: Type.String(),
  authorityId: orNull(id),
  inspectionId: orNull(id),
  givenAt: moment,
  endedAt: orNull(moment),
});

/** One line of the list: the roles are those held now. */
export const personInList = object({ ...own, roles: Type.Array(role) });

/** One person: the roles are all, those that ended too. */
export const personWhole = object(
  { ...own, roles: Type.Array(role) },
  'The person, with all roles they hold and held.',
);

/** A link by which somebody chooses a password. */
export const linkMade = {
  link: Type.String({ description: 'By which they choose a password. It works once and is told this once.' }),
  linkWorksUntil: moment,
};

/** Somebody invited, with their link. */
export const personInvited = object({ ...own, roles: Type.Array(role), ...linkMade }, 'The person and their link.');

const roleOf = (held: RoleHeldThere): Static<typeof role> => ({
  id: held.id,
  role: held.role,
  title: roles[held.role].title,
  authorityId: held.authorityId,
  inspectionId: held.inspectionId,
  givenAt: held.givenAt.toISOString(),
  endedAt: held.endedAt?.toISOString() ?? null,
});

const ownOf = ({ id: own, name, email, status, version }: KeptUser) => ({ id: own, name, email, status, version });

/** People with the roles they hold now. */
export async function inList(tx: Tx, users: readonly KeptUser[]): Promise<Static<typeof personInList>[]> {
  const held = await rolesHeldBy(
    tx,
    users.map((user) => user.id),
  );
  return users.map((user) => ({
    ...ownOf(user),
    roles: held.filter(({ userId }) => userId === user.id).map(roleOf),
  }));
}

/** One person; nobody with that id leads nowhere. */
export async function wholePerson(tx: Tx, userId: string): Promise<Static<typeof personWhole>> {
  const user = await userById(tx, userId);
  if (user === null) throw new Problem(404, {});
  return { ...ownOf(user), roles: (await allRolesOf(tx, userId)).map(roleOf) };
}
