// What whoever set an installation up does first, as long as it is left to do.
import { mayAnywhere, type Person } from '#inspection';
import { howFarBegun, type Tx } from '#store';

type FirstStep = { readonly text: string; readonly href: string; readonly about: string };

/** The first steps that are left; none for whoever does not keep both authorities and people, and none once both are there. */
export async function firstStepsOf(tx: Tx, person: Person): Promise<readonly FirstStep[]> {
  if (!mayAnywhere(person, 'keep-authorities') || !mayAnywhere(person, 'keep-people')) return [];
  const { authorities, others } = await howFarBegun(tx, person.userId);
  const left = [
    ...(authorities
      ? []
      : [
          { text: 'Import the authorities', href: '/authorities/import', about: 'from a file, all at once.' },
          { text: 'Or add an authority', href: '/authorities/add', about: 'by hand.' },
        ]),
    ...(others
      ? []
      : [{ text: 'Invite people', href: '/people/invite', about: 'and give each the role they work in.' }]),
  ];
  if (left.length === 0) return [];
  return [...left, { text: 'Look at the frameworks', href: '/frameworks', about: 'that inspections are judged by.' }];
}
