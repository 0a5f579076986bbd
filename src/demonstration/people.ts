import type { RoleId } from '#inspection';

/** A made-up person. `held` are their roles: those of an authority name it; those of an inspection are in the one of Westmarch. */
export type MadeUpPerson = {
  readonly name: string;
  readonly email: string;
  readonly held: readonly { readonly role: RoleId; readonly authority?: string }[];
  /** Somebody who has not answered the invitation, or was suspended after they had held a role; active when left out. */
  readonly status?: 'invited' | 'suspended';
};

const at =
  (place: string) =>
  (name: string, role: RoleId, ...authorities: readonly string[]): MadeUpPerson => {
    const held = authorities.length === 0 ? [{ role }] : authorities.map((authority) => ({ role, authority }));
    return { name, email: emailOf(name, place), held };
  };

/** "Patrick O’Rourke" at westmarch: patrick.orourke@westmarch.example. */
const emailOf = (name: string, place: string): string =>
  `${name
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll(/[^a-z]+/g, '.')}@${place}.example`;

const inspectorate = at('inspectorate');
const inWestmarch = at('westmarch');

/** Everybody of the demonstration: somebody in every role, and people whom the walls keep apart. */
export const people: readonly MadeUpPerson[] = [
  inspectorate('Priya Raman', 'administrator'),
  inspectorate('Gareth Pugh', 'administrator'),
  inspectorate('Ruth Adeyemi', 'hmci'),
  inspectorate('Daniel Kowalczyk', 'analyst'),
  inspectorate('Ines Okafor', 'lead-inspector'),
  inspectorate('Marek Nowak', 'team-inspector'),
  inspectorate('Siobhan Keane', 'team-inspector'),
  inspectorate('Yusuf Demir', 'team-inspector'),
  inspectorate('Hannah Lindqvist', 'team-inspector'),
  inspectorate('Carlos Mendes', 'team-inspector'),
  inspectorate('Aisha Rahman', 'team-inspector'),
  inspectorate('Mei-Ling Zhao', 'team-inspector'),
  inspectorate('Bronwen Rhys', 'quality-assurance'),
  at('other-inspectorate')('Olivia Grant', 'other-inspectorate'),
  inWestmarch('Amara Nwosu', 'director', 'Westmarch'),
  inWestmarch('Jakub Zielinski', 'data-officer', 'Westmarch'),
  inWestmarch('Grace Mensah', 'auditor', 'Westmarch'),
  inWestmarch('Dev Chatterjee', 'lscb-chair', 'Westmarch'),
  at('saltmere')('Patrick O’Rourke', 'director', 'Saltmere', 'Fenholme'),
  at('fenholme')('Leila Haddad', 'data-officer', 'Fenholme'),
  { ...inWestmarch('Noor Siddiqui', 'data-officer', 'Westmarch'), status: 'invited' },
  { ...inspectorate('Colin Baxter', 'analyst'), status: 'suspended' },
];
