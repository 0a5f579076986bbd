/** What can be kept sealed: what it is called, and who supplied it. What the authority supplied, it may open again. */
export const sealedKinds = {
  'data-request-file': { title: 'Data request as the authority sent it', suppliedBy: 'authority' },
  'data-request-findings': { title: 'What the checks found in a data request', suppliedBy: 'authority' },
  'data-request-measures': { title: 'What was counted in a data request', suppliedBy: 'authority' },
  'document-findings': { title: 'What the checks found in a document', suppliedBy: 'authority' },
  'board-document': { title: 'Document of the safeguarding board', suppliedBy: 'board' },
  document: { title: 'Document about children', suppliedBy: 'authority' },
  attachment: { title: 'Attachment of evidence', suppliedBy: 'inspectorate' },
} as const satisfies Record<
  string,
  { readonly title: string; readonly suppliedBy: 'authority' | 'board' | 'inspectorate' }
>;

export type SealedKind = keyof typeof sealedKinds;

/** Whether a text names a kind of sealed payload. */
export const isSealedKind = (text: string): text is SealedKind => Object.hasOwn(sealedKinds, text);
