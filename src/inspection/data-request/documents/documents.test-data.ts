// A data request's documents without a database: changes applied to records in memory, as the store applies them.
import { documentsAskedFor, type RequestedDocument } from '#annex-a';
import type { Change } from '../../change.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Stage } from '../../stages.ts';
import type { DocumentRecord, DocumentsReach, DocumentsRequest } from './document-record.ts';
import type { SentFile } from './supply.ts';

export const requestFor = (
  asked: readonly RequestedDocument[] = documentsAskedFor({ lscbConcurrent: true }),
  reach: DocumentsReach = 'all',
  stage: Stage = 'notified',
): DocumentsRequest => ({ inspection: { id: 'inspection', authorityId: 'westmarch', stage }, asked, reach });

export const file = (name = 'Structure.pdf', sha256 = name): SentFile => ({
  name,
  bytes: 1000,
  sha256,
  payloadId: `payload of ${name}`,
});

/** The records after some changes. */
export function outcome(documents: readonly DocumentRecord[], changes: readonly Change[] | Refusal): DocumentRecord[] {
  if (isRefusal(changes)) throw new Error(`Refused: ${changes.words}`);
  let now = [...documents];
  for (const change of changes) {
    if (change.kind === 'document-supplied' || change.kind === 'document-received') {
      now.push({ ...change.after, id: change.subject.id, fileName: change.fileName, version: 1 });
    }
    if (change.kind !== 'document-changed' && change.kind !== 'document-described') continue;
    const was = now.find(({ id }) => id === change.subject.id);
    if (was === undefined || was.version !== change.expects) throw new Error('Changed meanwhile.');
    now = now.map((each) => (each === was ? { ...was, ...change.after, version: was.version + 1 } : each));
  }
  return now;
}
