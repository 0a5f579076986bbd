import type { DoneBy, KeptDocument } from '#store';
import { ukTime } from '../../../look/uk-time.ts';
import { documentStates, groundOf, sizeInWords } from './states-in-words.ts';

const doneBy = (done: DoneBy): string => `${done.by ?? 'The service'}, ${ukTime(done.at)}`;

/** What somebody may do with the documents of an inspection. */
export type DocumentRights = {
  readonly supply: boolean;
  readonly steer: boolean;
  readonly openLists: boolean;
  /** Whether they are on the side of those who supply: they open what they took back. */
  readonly supplier: boolean;
};

/** Whether somebody opens a document: what was taken back before fieldwork, those alone who supply. */
export const opensFor = ({ state, staysOpen }: KeptDocument, { supplier }: DocumentRights): boolean =>
  state !== 'withdrawn' || staysOpen || supplier;

/** How checking a table of single children went, in words; null where nothing is checked. */
function checkView(document: KeptDocument, base: string, { openLists }: DocumentRights) {
  const { checkState, summary, fault, id } = document;
  if (checkState === 'none') return null;
  if (checkState === 'received') return { text: 'Being read and checked.', href: null };
  if (checkState === 'unreadable') return { text: `It could not be read. ${fault ?? ''}`.trim(), href: null };
  if (summary === null) return null;
  const { errors, queries, children } = summary;
  return {
    text: `${children} ${children === 1 ? 'child' : 'children'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${queries} ${queries === 1 ? 'query' : 'queries'}`,
    href: openLists ? `${base}/${id}/findings` : null,
  };
}

/** One document as pages place it. */
export function documentView(document: KeptDocument, base: string, rights: DocumentRights) {
  const { id, state, edition, fileName, bytes, whereToLook } = document;
  const stands = state === 'supplied';
  const waitsForBetter = state === 'returned-unread' && document.replacedBy === null;
  const ground = groundOf(document);
  return {
    id,
    edition,
    name: fileName,
    size: sizeInWords(bytes),
    where: whereToLook,
    supplied: doneBy(document.supplied),
    state: documentStates[state],
    replacedBy: document.replacedBy,
    stands,
    waitsForBetter,
    returned:
      ground === null || document.returned === null
        ? null
        : { by: doneBy(document.returned), title: ground.title, next: ground.next, words: document.returnWords },
    withdrawn:
      document.withdrawn === null
        ? null
        : { by: doneBy(document.withdrawn), because: document.withdrawnBecause, staysOpen: document.staysOpen },
    check: checkView(document, base, rights),
    href: opensFor(document, rights) ? `${base}/${id}/file` : null,
    actions: [
      ...(stands && rights.steer ? [{ text: 'Return it unread', href: `${base}/${id}/return` }] : []),
      ...(waitsForBetter && rights.steer
        ? [{ text: 'Take the return back', href: `${base}/${id}/take-return-back` }]
        : []),
      ...(stands && rights.supply ? [{ text: 'Change where to look', href: `${base}/${id}/where-to-look` }] : []),
      ...((stands || waitsForBetter) && rights.supply
        ? [{ text: 'Take it back', href: `${base}/${id}/withdraw` }]
        : []),
    ],
  };
}
