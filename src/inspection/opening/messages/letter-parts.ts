// What the texts to an authority have in common.
import type { MessageAbout } from './message-about.ts';
import { letter, section } from './plain-text.ts';

/** Whom a text is for: the director of the authority, or the chair of the board where it alone is reviewed. */
export function addressee({ inspection, director, chair }: MessageAbout): {
  readonly post: string;
  readonly name: string | null;
} {
  return inspection.subject === 'lscb'
    ? { post: `Chair of the Local Safeguarding Children Board, ${inspection.authorityName}`, name: chair }
    : { post: `Director of Children’s Services, ${inspection.authorityName}`, name: director };
}

/** What is not known and so stands in no text, a sentence each. */
export function commonGaps(about: MessageAbout): readonly string[] {
  const { name } = addressee(about);
  const board = about.inspection.subject === 'lscb';
  return [
    ...(name === null
      ? [`No ${board ? 'chair of the safeguarding board' : 'director'} is recorded: the text names the post alone.`]
      : []),
    ...(about.lead === null ? ['No lead inspector is recorded: the text names nobody to ask.'] : []),
    ...(about.entries.length === 0
      ? ['There is no timetable yet: the text has no dates. Set the dates of the inspection first.']
      : []),
  ];
}

/** Whether what goes to an address of the service is encrypted on its way. */
const isSecure = (service: string): boolean => service.startsWith('https://');

/** How everything is sent. Nothing about a child goes by e-mail (Annex A asks for secure means). */
export const howToSend = (about: MessageAbout, what: string): readonly string[] =>
  section(
    'How to send',
    `Send ${what} through the inspection service, and by no other way:`,
    `${about.service}/inspections/${about.inspection.id}`,
    `Whoever sends signs in there with an account of their own, and sees what is due, when, and what has arrived. ${
      isSecure(about.service) ? 'The connection is secure, and what' : 'What'
    } is sent is kept sealed. Nobody who works on this should send anything about a child by e-mail: no list, no document, no name, number or date of birth. ${
      about.inspection.subject === 'authority' && about.directorSignsIn
        ? 'If somebody lacks an account, the director can invite them in the service.'
        : 'If somebody lacks an account, ask the lead inspector.'
    }`,
  );

/** Whom to ask, and who writes. */
export function questions({ lead }: MessageAbout): readonly string[] {
  if (lead === null) return [];
  const ask =
    lead.email === null
      ? `Ask ${lead.name}, the lead inspector.`
      : `Ask ${lead.name}, the lead inspector: ${lead.email}`;
  return section('Questions', ask);
}

/** A whole text: greeting, what it says, and who writes. */
export const wholeLetter = (about: MessageAbout, parts: readonly string[]): string =>
  letter([
    `Dear ${addressee(about).name ?? addressee(about).post},`,
    ...parts,
    ...(about.lead === null ? [] : [`${about.lead.name}\nLead inspector`]),
  ]);
