import type { Change } from '../../change.ts';
import { childFault } from '../../child-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { ReturnGround } from '../request-changes.ts';
import { changing, type DocumentRecord, type DocumentsRequest } from './document-record.ts';

/**
 * Why a document may be returned unread, and what the authority does next. The three grounds are those of 001, Annex A, on performance
 * information; the words are ours.
 */
export const returnGrounds = {
  'purpose-unclear': {
    title: 'Its purpose is not clear',
    means: 'It is not said, or cannot be seen, what the document is to show the inspectors.',
    next: 'Supply it again and say what it shows and on which pages, or supply a document that answers the question.',
  },
  unprocessed: {
    title: 'The information is not processed',
    means: 'These are data or records as they were taken down: nobody has drawn anything from them yet.',
    next: 'Supply the report or analysis that the authority itself has made of it and works with.',
  },
  'not-strategic': {
    title: 'It does not help to understand the whole',
    means: 'It does not serve to see how services are led and how well they work as a whole.',
    next: 'Supply what leaders themselves use to understand and steer these services.',
  },
} as const satisfies Readonly<
  Record<ReturnGround, { readonly title: string; readonly means: string; readonly next: string }>
>;

/** Whether a text names a ground on which a document may be returned. */
export const isReturnGround = (text: string): text is ReturnGround => Object.hasOwn(returnGrounds, text);

const [shortest, longest] = [3, 500];

/**
 * Returns a document unread, on one of the framework's grounds and with words on what is missing. Refused: `not-valid` field by field,
 * `changed-meanwhile` when it no longer stands.
 */
export function returnUnread(
  request: DocumentsRequest,
  document: DocumentRecord,
  { ground, words, seen }: { readonly ground: string; readonly words: string; readonly seen: number },
): readonly Change[] | Refusal {
  const faults: FieldFault[] = [];
  if (!isReturnGround(ground)) faults.push({ place: 'ground', words: 'Choose why the document is returned.' });
  if (words.length < shortest) {
    faults.push({
      place: 'words',
      words: 'Tell the authority what is missing, so that it can supply something better.',
    });
  }
  if (words.length > longest)
    faults.push({ place: 'words', words: `The words must be ${longest} characters or fewer.` });
  const named = childFault(words, 'words');
  if (named !== null) faults.push(named);
  const refusal = refuseFields(faults);
  if (refusal !== null || !isReturnGround(ground)) return refusal ?? [];
  if (document.state !== 'supplied') return noLongerStands;
  return [
    {
      ...changing(request, { id: document.id, version: seen }),
      kind: 'document-changed',
      before: { state: 'supplied', returnGround: null, returnWords: null },
      after: { state: 'returned-unread', returnGround: ground, returnWords: words },
      reason: words,
    },
  ];
}

/** The refusal of what can be done only with a document that still stands. */
export const noLongerStands = refuse(
  'changed-meanwhile',
  'Somebody replaced, returned or took back this document after you opened the page. Look at what became of it.',
);
