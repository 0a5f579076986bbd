// What comes of reading a document on single children: decided by the service, which acts for nobody.
import type { Change } from '../../change.ts';
import type { DocumentRecord } from './document-record.ts';

/** What a document on single children holds and what was found in it, in numbers: no value of a row, no id of a child. */
export type DocumentSummary = {
  readonly rows: number;
  readonly children: number;
  /** Rows without an id: a child known to the police alone has none (001 fn 35). */
  readonly withoutId: number;
  readonly errors: number;
  readonly queries: number;
  /** The submission whose lists the ids were held against, and how many of the children stand in them; null where there were no lists. */
  readonly lists: { readonly submission: number; readonly found: number; readonly notFound: number } | null;
  /** Whether there was more to find than is kept one by one. */
  readonly cut: boolean;
};

type Read = Pick<DocumentRecord, 'id' | 'checkState' | 'version'> & { readonly inspectionId: string };

const about = (authorityId: string, { id, inspectionId, version }: Read) => ({
  subject: { kind: 'document' as const, id },
  authorityId,
  inspectionId,
  expects: version,
  reason: null,
});

/** A document was read and checked: what was counted, and where what was found is kept sealed. */
export const documentChecked = (
  authorityId: string,
  document: Read,
  { summary, findingsPayload }: { readonly summary: DocumentSummary; readonly findingsPayload: string },
): readonly Change[] => [
  {
    ...about(authorityId, document),
    kind: 'document-checked',
    before: { checkState: document.checkState },
    after: { checkState: 'checked', errors: summary.errors, queries: summary.queries },
    summary,
    findingsPayload,
  },
];

/** A document could not be read: why, in words for the authority. */
export const documentUnreadable = (authorityId: string, document: Read, fault: string): readonly Change[] => [
  {
    ...about(authorityId, document),
    kind: 'document-unreadable',
    before: { checkState: document.checkState },
    after: { checkState: 'unreadable' },
    fault,
  },
];

/** A document as it is decided on whether it is read again. */
export type CheckedAgainst = Read & Pick<DocumentRecord, 'state'> & { readonly summary: DocumentSummary | null };

/**
 * The documents that are read again because other lists stand now than those they were held against: newer ones were checked, or they were
 * taken back. Of those that were checked and still stand. `standing` is the number of the submission that counts now; null where none does.
 */
export const readAgain = (
  authorityId: string,
  documents: readonly CheckedAgainst[],
  standing: number | null,
): readonly Change[] =>
  documents
    .filter(({ state, checkState }) => state === 'supplied' && checkState === 'checked')
    .filter(({ summary }) => (summary?.lists?.submission ?? null) !== standing)
    .map((document) => ({
      ...about(authorityId, document),
      kind: 'document-changed',
      before: { checkState: document.checkState },
      after: { checkState: 'received' },
    }));
