// How roles, places and people's standing are said on the pages about them.
import { inspectionToldApart, type RoleId, roles } from '#inspection';
import { type KeptUser, type RoleHeldThere, rolesHeldBy, type Tx } from '#store';

type Placed = Pick<RoleHeldThere, 'role' | 'authorityName' | 'inspectionId' | 'weekOne' | 'subject'>;

/** Where a role holds: "Westmarch", "Inspection of Westmarch, week of 16 November 2026", or "The inspectorate". */
export function placeInWords({ inspectionId, ...place }: Omit<Placed, 'role'>): string {
  if (inspectionId !== null) return `Inspection of ${inspectionToldApart(place)}`;
  return place.authorityName ?? 'The inspectorate';
}

/** A role and where it holds: "Authority data officer, Westmarch"; of the inspectorate as a whole, the role alone. */
export function roleInWords(held: Placed): string {
  const { title } = roles[held.role];
  if (roles[held.role].scope === 'inspectorate') return title;
  const place = placeInWords(held);
  return `${title}, ${held.inspectionId === null ? place : `${place.slice(0, 1).toLowerCase()}${place.slice(1)}`}`;
}

const kinds = { inspectorate: 'of the inspectorate', authority: 'of an authority', inspection: 'in an inspection' };

/** A role as it is chosen, with where it belongs: "Lead inspector (in an inspection)". */
export function roleToChoose(role: RoleId): string {
  const { scope, title } = roles[role];
  return scope === 'none' ? title : `${title} – ${kinds[scope]}`;
}

/** What people's standing is called. */
export const standings: { readonly [Status in KeptUser['status']]: string } = {
  invited: 'Invited, not joined yet',
  active: 'Active',
  suspended: 'Suspended',
};

/** Whether a text names people's standing. */
export const isStanding = (text: string): text is KeptUser['status'] => Object.hasOwn(standings, text);

/** The roles that somebody holds, in one line of words. */
export async function rolesInWords(tx: Tx, userId: string): Promise<string> {
  return (await rolesHeldBy(tx, [userId])).map(roleInWords).join('; ');
}
