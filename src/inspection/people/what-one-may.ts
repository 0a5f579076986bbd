// The table of permissions as people read it: by role, and for one person.
import { type ActionId, isAction, type Permission, permissions } from '../permissions.ts';
import type { Membership } from '../person.ts';
import { type RoleId, roles } from '../roles.ts';
import { type Stage, stages } from '../stages.ts';

/** Where somebody may do an action: anywhere, or only where their role holds. */
type Extent = 'anywhere' | 'own-authority' | 'own-inspection';

/** That a role may do an action, and within what: the titles of the stages to which it is limited, or null for every stage. */
export type Allowed = {
  readonly action: ActionId;
  readonly does: string;
  readonly extent: Extent;
  readonly stages: readonly string[] | null;
};

const actions: readonly ActionId[] = Object.keys(permissions).filter(isAction);

const titled = (limited: readonly Stage[] | undefined) => limited?.map((stage) => stages[stage]) ?? null;

function extentOf(role: RoleId, permission: Permission): Extent {
  const { scope } = roles[role];
  if (permission.about === 'service' || scope === 'inspectorate' || scope === 'none') return 'anywhere';
  if (permission.allowed === 'anyone' || permission.allowed === 'signed-in') return 'anywhere';
  return scope === 'inspection' && permission.about === 'inspection' ? 'own-inspection' : 'own-authority';
}

/** What a role may do with an action, or null when it may not. Whoever is not signed in has the role `public`. */
export function allowedTo(role: RoleId, action: ActionId): Allowed | null {
  const permission: Permission = permissions[action];
  const { allowed, does } = permission;
  const may = allowed === 'anyone' || (allowed === 'signed-in' ? role !== 'public' : allowed.includes(role));
  return may ? { action, does, extent: extentOf(role, permission), stages: titled(permission.stages) } : null;
}

/** All actions with what each role may do: the whole table, in its own order. */
export const permissionTable = (): readonly {
  readonly action: ActionId;
  readonly does: string;
  readonly by: ReadonlyMap<RoleId, Allowed | null>;
}[] =>
  actions.map((action) => ({
    action,
    does: permissions[action].does,
    by: new Map(roleIds.map((role) => [role, allowedTo(role, action)])),
  }));

const roleIds: readonly RoleId[] = Object.keys(roles).filter((role): role is RoleId => Object.hasOwn(roles, role));

/** Everything that a role may do. */
export const allAllowedTo = (role: RoleId): readonly Allowed[] =>
  actions.flatMap((action) => allowedTo(role, action) ?? []);

/** One thing that a person may do: anywhere (`within` is null), or only within the roles named. */
export type MayDo<Held extends Membership> = {
  readonly does: string;
  readonly within: readonly Held[] | null;
  readonly stages: readonly string[] | null;
};

/** What a person who is signed in may do by the roles they hold. */
export function whatOneMay<Held extends Membership>(held: readonly Held[]): readonly MayDo<Held>[] {
  return actions.flatMap((action): MayDo<Held>[] => {
    const permission: Permission = permissions[action];
    const { allowed, does } = permission;
    const limited = titled(permission.stages);
    if (allowed === 'anyone' || allowed === 'signed-in') return [{ does, within: null, stages: limited }];
    const by = held.filter(({ role }) => allowed.includes(role));
    if (by.length === 0) return [];
    const everywhere = by.some(({ role }) => extentOf(role, permission) === 'anywhere');
    return [{ does, within: everywhere ? null : by, stages: limited }];
  });
}
