import type { RequestedDocument } from '#annex-a';
import { permissions } from '../../permissions.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { Stage } from '../../stages.ts';
import type { DocumentFields } from '../request-changes.ts';

/** A file that was sent for a number of the data request, as decisions need it. */
export type DocumentRecord = DocumentFields & {
  readonly id: string;
  readonly fileName: string;
  readonly version: number;
};

/** The documents that an inspection asks for, and of which of them somebody may decide. */
export type DocumentsRequest = {
  readonly inspection: { readonly id: string; readonly authorityId: string; readonly stage: Stage };
  /** As the choice about the safeguarding board has them now. */
  readonly asked: readonly RequestedDocument[];
  /** The chair of a safeguarding board has to do with the documents of the board only. */
  readonly reach: DocumentsReach;
};
export type DocumentsReach = 'all' | 'board';

/** Whether a number is of the documents of the safeguarding board, 4.01 to 4.10. */
export const isOfBoard = (number: string): boolean => number.startsWith('4.');

/** Whether somebody has to do with documents of a number. */
export const reaches = (reach: DocumentsReach, number: string): boolean => reach === 'all' || isOfBoard(number);

/** Whether a document stands as an answer: neither returned, replaced nor taken back. */
export const stands = ({ state }: Pick<DocumentRecord, 'state'>): boolean => state === 'supplied';

/** Whether a document was returned unread and nothing came in its place. */
export const waitsForBetter = ({ state, replacedBy }: Pick<DocumentRecord, 'state' | 'replacedBy'>): boolean =>
  state === 'returned-unread' && replacedBy === null;

/** What every change of a document names. */
export const changing = (
  { inspection }: DocumentsRequest,
  { id, version }: Pick<DocumentRecord, 'id' | 'version'>,
) => ({
  subject: { kind: 'document' as const, id },
  authorityId: inspection.authorityId,
  inspectionId: inspection.id,
  expects: version,
});

/** The refusal of supplying at another stage (`wrong-stage`): a file may arrive for half an hour, and the inspection goes on. */
export function refusedStage({ inspection }: Pick<DocumentsRequest, 'inspection'>): Refusal | null {
  if (permissions['supply-documents'].stages.some((stage) => stage === inspection.stage)) return null;
  return refuse(
    'wrong-stage',
    'The inspection is no longer at a stage in which documents can be supplied. Ask the lead inspector.',
  );
}
