/** One way in which a document is not the published one. */
export type WordingDifference = {
  readonly kind: 'missing' | 'doubled' | 'changed' | 'extra' | 'out-of-order';
  /** The statement concerned; null for text that is none. */
  readonly statement: string | null;
  /** Our own title of the statement, or of the framework. */
  readonly title: string;
  /** The line of the document, from 1; null where the document has none. */
  readonly line: number | null;
  /** What differs and where, as a sentence. */
  readonly message: string;
};

/** What a document says: the official text of each statement it holds unchanged, and all differences in document order. */
export type WordingMatch = {
  readonly wording: ReadonlyMap<string, string>;
  readonly differences: readonly WordingDifference[];
};
