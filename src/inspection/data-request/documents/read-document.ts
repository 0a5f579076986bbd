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

/**
 * The documents that are read again because newer lists were checked: those that stand and were held against older ones, or against none.
 * `submission` is the number of the newer one.
 */
export const readAgain = (
  authorityId: string,
  documents: readonly (Read & Pick<DocumentRecord, 'state'> & { readonly summary: DocumentSummary | null })[],
  submission: number,
): readonly Change[] =>
  documents
    .filter(({ state, checkState }) => state === 'supplied' && checkState === 'checked')
    .filter(({ summary }) => (summary?.lists?.submission ?? 0) < submission)
    .map((document) => ({
      ...about(authorityId, document),
      kind: 'document-changed',
      before: { checkState: document.checkState },
      after: { checkState: 'received' },
    }));
