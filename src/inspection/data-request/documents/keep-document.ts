// What suppliers do with a document that they supplied: better words on where to look, or taking it back.
import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuseFields } from '../../refusal.ts';
import { staysOpenAt } from '../taken-back.ts';
import { changing, type DocumentRecord, type DocumentsRequest, waitsForBetter } from './document-record.ts';
import { noLongerStands } from './return-unread.ts';
import { whereToLookFault } from './where-to-look.ts';

/** Changes where to look in a document that stands. Refused: `not-valid`, `changed-meanwhile`. No change at all is no change. */
export function changeWhereToLook(
  request: DocumentsRequest,
  document: DocumentRecord,
  { whereToLook, seen }: { readonly whereToLook: string; readonly seen: number },
): readonly Change[] | Refusal {
  const fault = whereToLookFault(whereToLook, 'whereToLook');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  if (document.state !== 'supplied') return noLongerStands;
  if (document.version === seen && document.whereToLook === whereToLook) return [];
  return [
    {
      ...changing(request, { id: document.id, version: seen }),
      kind: 'document-changed',
      before: { whereToLook: document.whereToLook },
      after: { whereToLook },
      reason: null,
    },
  ];
}

/**
 * Takes back a document that stands, or one that was returned and that nothing is to replace. It stays on record with the reason. The
 * inspectors open it no more, unless fieldwork has begun: what they may have judged by stays open to them. Refused: `not-valid`, `changed-meanwhile`.
 */
export function withdrawDocument(
  request: DocumentsRequest,
  document: DocumentRecord,
  { reason, seen }: { readonly reason: string; readonly seen: number },
): readonly Change[] | Refusal {
  const fault = reasonFault(reason, 'the document is taken back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  if (document.state !== 'supplied' && !waitsForBetter(document)) return noLongerStands;
  return [
    {
      ...changing(request, { id: document.id, version: seen }),
      kind: 'document-changed',
      before: { state: document.state, withdrawnBecause: null },
      after: { state: 'withdrawn', withdrawnBecause: reason, staysOpen: staysOpenAt(request.inspection.stage) },
      reason,
    },
  ];
}
