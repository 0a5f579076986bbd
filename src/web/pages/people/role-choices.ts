// What a form offers when a role is to be given, and what it sent.
import { type AskedRole, inspectionToldApart, roles, rolesToGive, titleWithin } from '#inspection';
import {
  authorityById,
  inspectionById,
  type KeptInspection,
  leadOf,
  listAuthorities,
  listInspections,
  type Tx,
} from '#store';
import { isId } from '../../forms/id-of.ts';
import type { Posted } from '../../forms/posted.ts';
import { roleToChoose } from './words.ts';

/** Whether people can still join an inspection. */
const isOpen = ({ closedAt, erasedAt, stage }: KeptInspection): boolean =>
  closedAt === null && erasedAt === null && stage !== 'closed';

type Choice = { readonly value: string; readonly text: string };

const titlesOf = (scope: string): string =>
  rolesToGive
    .filter((role) => roles[role].scope === scope)
    .map(titleWithin)
    .join(', ');

/** The roles, authorities and open inspections there are to choose from, and which roles need which. */
export async function roleChoices(tx: Tx): Promise<{
  readonly roles: readonly Choice[];
  readonly authorities: readonly Choice[];
  readonly inspections: readonly Choice[];
  readonly needAuthority: string;
  readonly needInspection: string;
}> {
  const authorities = await listAuthorities(tx);
  const names = new Map(authorities.map(({ id, name }) => [id, name]));
  const inspections = await listInspections(tx);
  return {
    roles: rolesToGive.map((role) => ({ value: role, text: roleToChoose(role) })),
    authorities: authorities.map(({ id, name }) => ({ value: id, text: name })),
    inspections: inspections.filter(isOpen).map(({ id, authorityId, weekOne, subject }) => ({
      value: id,
      text: inspectionToldApart({ authorityName: names.get(authorityId) ?? null, weekOne, subject }),
    })),
    needAuthority: titlesOf('authority'),
    needInspection: titlesOf('inspection'),
  };
}

/** The role that a form asks for, with the places it names as they are kept. */
export async function askedRole(tx: Tx, form: Pick<Posted, 'text'>): Promise<AskedRole> {
  const [authorityId, inspectionId] = [form.text('authority'), form.text('inspection')];
  const authority = isId(authorityId) ? await authorityById(tx, authorityId) : null;
  const inspection = isId(inspectionId) ? await inspectionById(tx, inspectionId) : null;
  const inspected = inspection === null ? null : await authorityById(tx, inspection.authorityId);
  return {
    role: form.text('role'),
    authority: authority === null ? null : { id: authority.id, name: authority.name },
    inspection:
      inspection === null || inspected === null
        ? null
        : {
            id: inspection.id,
            authorityId: inspected.id,
            authorityName: inspected.name,
            open: isOpen(inspection),
            lead: await leadOf(tx, inspection.id),
          },
  };
}
