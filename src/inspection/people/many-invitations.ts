// Many people invited at once, from the rows of a file: what each row asks for, and what is wrong with it.

import type { Change } from '../change.ts';
import { type FieldFault, isRefusal } from '../refusal.ts';
import { isRole, type RoleId, roles } from '../roles.ts';
import { tidied } from './details.ts';
import { invitePerson } from './keep-people.ts';
import type { AuthorityPlace } from './role-and-place.ts';

/** A row as the file gives it; `row` is its number there. */
export type AskedRow = {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly authorityCode: string;
};

/** A row with what it leads to: invitations when nothing is wrong, or everything that is. */
export type DecidedRow = {
  readonly asked: AskedRow;
  readonly changes: readonly Change[];
  readonly faults: readonly FieldFault[];
};

/** The most rows that are taken at once: all of them are made in one step, or none. */
export const mostRowsAtOnce = 1000;

/** What there is, for rows to be decided on. E-mail addresses and codes of authorities in lower case. */
export type KnownForMany = {
  readonly emailsTaken: ReadonlySet<string>;
  readonly authoritiesByCode: ReadonlyMap<string, AuthorityPlace>;
};

const spoken = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
const rolesByWords: ReadonlyMap<string, RoleId> = new Map(
  Object.keys(roles)
    .filter(isRole)
    .flatMap((role) => {
      const { title } = roles[role];
      const short = title.replace(/^(Inspectorate|Authority) /, '').replace(/ \(.*\)$/, '');
      return [role, title, short].map((words) => [spoken(words), role] as const);
    }),
);

/** The role that a file names by its id or title, in any case: "data-officer", "Authority data officer", "Data officer". */
export const roleNamed = (words: string): RoleId | null => rolesByWords.get(spoken(words)) ?? null;

/** Decides every row by itself and against the rows above it. `newId` gives each invitation its ids. Nothing is thrown for what a row holds. */
export function decideRows(rows: readonly AskedRow[], known: KnownForMany, newId: () => string): readonly DecidedRow[] {
  const rowOfEmail = new Map<string, number>();
  return rows.map((asked) => {
    const faults: FieldFault[] = [];
    const { email } = tidied(asked);
    const key = email.toLowerCase();
    const above = rowOfEmail.get(key);
    if (above !== undefined) {
      faults.push({ place: 'email', words: `Row ${above} has this e-mail address too. Leave one of the two out.` });
    } else if (key !== '') rowOfEmail.set(key, asked.row);
    if (known.emailsTaken.has(key)) {
      faults.push({
        place: 'email',
        words: 'Somebody among the people has this e-mail address already. Give them the role on their own page.',
      });
    }
    const role = roleNamed(asked.role);
    const code = asked.authorityCode.trim().toLowerCase();
    const authority = code === '' ? null : (known.authoritiesByCode.get(code) ?? null);
    if (code !== '' && authority === null) {
      faults.push({ place: 'authority', words: `There is no authority with the code ${asked.authorityCode}.` });
    }
    if (role === null) {
      faults.push({
        place: 'role',
        words:
          asked.role === ''
            ? 'Write a role.'
            : `“${asked.role}” is no role. Write one of the titles, such as Data officer.`,
      });
    } else if (roles[role].scope === 'inspection') {
      faults.push({
        place: 'role',
        words:
          'Roles in inspections are not given by a file. Invite the person by the form, or give the role on their page.',
      });
    }
    // A code that leads nowhere has been named above: the decision must not ask for the authority once more.
    const lost = code !== '' && authority === null;
    const decided = invitePerson(
      {
        userId: newId(),
        membershipId: newId(),
        details: asked,
        asked: { role: role ?? '', authority, inspection: null },
        note: '',
      },
      null,
    );
    if (!isRefusal(decided)) return { asked, changes: faults.length === 0 ? decided : [], faults };
    const found = [{ words: decided.words, place: decided.place ?? 'row' }, ...(decided.also ?? [])];
    const told = new Set(faults.map(({ place }) => place));
    for (const fault of found) {
      const again = told.has(fault.place) || (lost && fault.place === 'authority');
      if (!again && !(role !== null && told.has('role') && fault.place === 'inspection')) faults.push(fault);
    }
    return { asked, changes: [], faults };
  });
}
