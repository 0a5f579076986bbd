import type { Change } from '../../change.ts';
import { childFault } from '../../child-fault.ts';
import { type FieldFault, type Refusal, refuseFields } from '../../refusal.ts';
import type { LetterDates, MessagePurpose } from '../opening-changes.ts';
import { addressesIn, faultsOfAddresses, unknownAddresses } from './addresses.ts';
import { aboutMessage } from './message-record.ts';

export const messagePurposes = { notification: 'Notification', 'data-request': 'Data request (Annex A)' } as const;

/** Whether a text is what a message may be for. */
export const isMessagePurpose = (text: string): text is MessagePurpose => Object.hasOwn(messagePurposes, text);

export const longestHeading = 200;
const longestBody = 50_000;
export const longestNote = 500;

/** How a message goes: by e-mail from here, or by somebody's own means. */
export type SendingWay = 'by-email' | 'otherwise';

/** What somebody wrote. */
export type WrittenMessage = {
  readonly purpose: MessagePurpose;
  /** As typed: a line each. */
  readonly addresses: string;
  readonly heading: string;
  readonly body: string;
};

/** What is wrong with a message as it was written, field by field. */
export function faultsOfMessage({ addresses, heading, body }: WrittenMessage): readonly FieldFault[] {
  const faults: FieldFault[] = [...faultsOfAddresses(addressesIn(addresses))];
  if (heading === '') faults.push({ place: 'heading', words: 'Enter a heading: it is the subject of the e-mail.' });
  else if (heading.length > longestHeading) {
    faults.push({ place: 'heading', words: `The heading must be ${longestHeading} characters or fewer.` });
  } else if (/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u.test(heading)) {
    faults.push({ place: 'heading', words: 'The heading must be on one line, in plain characters.' });
  }
  if (body.trim() === '') faults.push({ place: 'body', words: 'Enter the text of the message.' });
  else if (body.length > longestBody) {
    faults.push({
      place: 'body',
      words: `The text must be ${longestBody.toLocaleString('en-GB')} characters or fewer.`,
    });
  }
  for (const [place, text] of [
    ['heading', heading],
    ['body', body],
  ] as const) {
    if (childFault(text, place) !== null) {
      faults.push({
        place,
        words:
          'This holds what looks like a child’s date of birth or number. Nothing about a child goes by e-mail: take it out.',
      });
    }
  }
  return faults;
}

/**
 * Keeps a message with the dates of the inspection for which it was written (`of`): to be sent by e-mail as soon as nothing keeps it back
 * (`keptBack`), or as one that somebody sends otherwise and how. Refused (`not-valid`) field by field: addresses
 * that are none, a heading of several lines, no text, what looks like a child's particulars, no way of sending, and addresses that are not
 * known as the authority's unless these are meant.
 */
export function writeMessage(
  of: LetterDates & { readonly id: string; readonly inspectionId: string; readonly authorityId: string },
  written: WrittenMessage,
  sending: Sending,
): readonly Change[] | Refusal {
  const faults = [...faultsOfMessage(written), ...faultsOfSending(sending), ...faultsOfStrangers(written, sending)];
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  const otherwise = sending.way === 'otherwise';
  return [
    {
      ...aboutMessage(of),
      kind: 'message-written',
      expects: null,
      before: null,
      after: {
        purpose: written.purpose,
        addresses: addressesIn(written.addresses),
        heading: written.heading,
        state: otherwise ? 'sent-otherwise' : 'unsent',
        note: otherwise ? sending.how : null,
        notifiedOn: of.notifiedOn,
        onSiteEnds: of.onSiteEnds,
        asAt: of.asAt,
        early: false,
      },
      body: written.body,
      reason: null,
    },
  ];
}

/** How a message is sent, as a form says it. */
export type Sending = {
  readonly way: string;
  readonly how: string;
  /** The addresses of the authority's people. */
  readonly known: readonly string[];
  /** Whether addresses that are not known are meant. */
  readonly meant: boolean;
};

function faultsOfStrangers({ addresses }: WrittenMessage, { way, known, meant }: Sending): readonly FieldFault[] {
  if (way !== 'by-email' || meant) return [];
  const unknown = unknownAddresses(addressesIn(addresses), known);
  if (unknown.length === 0) return [];
  const words = `Not known as ${unknown.length === 1 ? 'an address' : 'addresses'} of this authority: ${unknown.join(', ')}. Change it, or tick the box if it is right.`;
  return [{ place: 'meant', words }];
}

function faultsOfSending({ way, how }: Pick<Sending, 'way' | 'how'>): readonly FieldFault[] {
  if (way === 'by-email') return [];
  if (way !== 'otherwise') return [{ place: 'way', words: 'Choose how it is sent.' }];
  return faultsOfHow(how);
}

/** What is wrong with how something was sent otherwise. */
export function faultsOfHow(how: string): readonly FieldFault[] {
  if (how === '')
    return [
      { place: 'how', words: 'Say how you sent it, and when: for example, “From my own mailbox, 2 November, 9:40am”.' },
    ];
  if (how.length > longestNote)
    return [{ place: 'how', words: `How it was sent must be ${longestNote} characters or fewer.` }];
  const named = childFault(how, 'how');
  return named === null ? [] : [named];
}
