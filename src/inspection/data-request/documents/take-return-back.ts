import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuseFields } from '../../refusal.ts';
import { changing, type DocumentRecord, type DocumentsRequest, waitsForBetter } from './document-record.ts';
import { noLongerStands } from './return-unread.ts';

/**
 * Takes back that a document was returned unread, as long as nothing came in its place: it stands again as it was supplied. One on single
 * children is read again, for other lists may have been checked meanwhile. Refused: `not-valid` without a reason, `changed-meanwhile`.
 */
export function takeReturnBack(
  request: DocumentsRequest,
  document: DocumentRecord,
  { reason, seen }: { readonly reason: string; readonly seen: number },
): readonly Change[] | Refusal {
  const fault = reasonFault(reason, 'the return is taken back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  if (!waitsForBetter(document)) return noLongerStands;
  const { state, returnGround, returnWords, checkState } = document;
  const checked = checkState === 'checked';
  return [
    {
      ...changing(request, { id: document.id, version: seen }),
      kind: 'document-changed',
      before: { state, returnGround, returnWords, ...(checked ? { checkState } : {}) },
      after: {
        state: 'supplied',
        returnGround: null,
        returnWords: null,
        ...(checked ? { checkState: 'received' as const } : {}),
      },
      reason,
    },
  ];
}
