import { type Change, differences } from '../change.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import type { PersonRecord } from './person-record.ts';

/** What a person is called and how they sign in. */
export type Details = { readonly name: string; readonly email: string };

/** The most characters that a reason or a note may have. */
export const longestReason = 500;

/** Details as they are kept: one line each, no spaces around or doubled. */
export const tidied = ({ name, email }: Details): Details => ({
  name: name.replaceAll(/\s+/g, ' ').trim(),
  email: email.trim(),
});

/** Whether a text looks like an e-mail address: one @ with something on both sides, no spaces, 254 characters or fewer. */
export const looksLikeEmail = (text: string): boolean => text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(text);

/** What is wrong with a name and an e-mail address, field by field. */
export function faultsOfDetails({ name, email }: Details): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (name === '') faults.push({ place: 'name', words: 'Enter a name.' });
  if (name.length > 200) faults.push({ place: 'name', words: 'The name must be 200 characters or fewer.' });
  if (email === '') faults.push({ place: 'email', words: 'Enter an e-mail address.' });
  else if (!looksLikeEmail(email)) {
    faults.push({
      place: 'email',
      words:
        'Enter an e-mail address with one @ and no spaces, such as name@council.example, of 254 characters or fewer.',
    });
  }
  return faults;
}

/** What is wrong with a reason that has to be given; `why` says which: "why the role ends". */
export function faultsOfReason(reason: string, why: string): readonly FieldFault[] {
  if (reason === '') return [{ place: 'reason', words: `Say ${why}: the change log keeps it.` }];
  return tooLong(reason, 'reason', 'reason');
}

/** What is wrong with a note that may be left out. */
export const faultsOfNote = (note: string): readonly FieldFault[] => tooLong(note, 'note', 'note');

const tooLong = (text: string, place: string, what: string): readonly FieldFault[] =>
  text.length <= longestReason ? [] : [{ place, words: `The ${what} must be ${longestReason} characters or fewer.` }];

/**
 * Changes a person's name or e-mail address, decided on the version that was seen. Refused (`not-valid`) field by field, and without a
 * reason: the address is what the person signs in with. No change at all is no change.
 */
export function changeDetails(
  person: PersonRecord,
  command: { readonly wanted: Details; readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  const wanted = tidied(command.wanted);
  const changed = differences<Details>({ name: person.name, email: person.email }, wanted);
  const faults = [...faultsOfDetails(wanted)];
  if (changed !== null) faults.push(...faultsOfReason(command.reason, "why the person's details change"));
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [
    {
      kind: 'user-changed',
      subject: { kind: 'user', id: person.id },
      authorityId: null,
      inspectionId: null,
      expects: command.seen,
      ...changed,
      reason: command.reason,
    },
  ];
}
