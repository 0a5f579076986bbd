import { isRefusal, type Refusal, type SubmissionFile } from '#inspection';
import { type Acting, openSealedParts, type Store } from '#store';
import type { SentFile } from './sent-files.ts';

/**
 * Unseals files of one inspection, on record, each into memory of its own that can be given to a thread. Refused as by `openSealed`;
 * throws SealError 'damaged'.
 */
export async function unsealedFiles(
  store: Store,
  acting: Acting,
  files: readonly SubmissionFile[],
  opening: { readonly purpose: string; readonly at: Date },
): Promise<readonly SentFile[] | Refusal> {
  const opened = await openSealedParts(
    store,
    acting,
    files.map(({ payloadId }) => payloadId),
    opening,
  );
  if (isRefusal(opened)) return opened;
  const unsealed: SentFile[] = [];
  for (const { id, name, bytes: size, payloadId } of files) {
    const payload = opened.find((each) => each.id === payloadId);
    if (payload === undefined) throw new Error('A file that was opened is not among those that were.');
    unsealed.push({ id, name, bytes: await payload.bytes(size) });
  }
  return unsealed;
}

/** The memory of files, to be moved to a thread. */
export const memoryOf = (files: readonly SentFile[]): readonly ArrayBuffer[] => files.map(({ bytes }) => bytes.buffer);
