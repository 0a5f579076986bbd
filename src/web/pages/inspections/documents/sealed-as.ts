import { type DocumentsReach, isOfBoard } from '#inspection';
import type { InspectionAsSeen, SealedKind } from '#store';

/** What a document of a number is sealed as: the chair of the safeguarding board opens the board's, and keeps nothing else. */
export const sealedAs = (number: string, reach: DocumentsReach): SealedKind =>
  reach === 'board' || isOfBoard(number) ? 'board-document' : 'document';

/** A name that begins with a number of the board's part of the request, however it is written. */
const ofBoard = /^\s*0?4[._ -]\d/;

/**
 * What a file is sealed as whose number only its name says: as the board's where the board alone is concerned, or where the name says so
 * and its documents are asked for.
 */
export const sealedByName = (
  name: string,
  { lscbReview, subject }: Pick<InspectionAsSeen, 'lscbReview' | 'subject'>,
  reach: DocumentsReach,
): SealedKind =>
  subject === 'lscb' || reach === 'board' || (lscbReview && ofBoard.test(name)) ? 'board-document' : 'document';
