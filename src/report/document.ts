// The report as a document: an immutable tree of sections and blocks that knows no screen and no file.

/** A published inspection report, or one about to be. */
export type ReportDocument = {
  /** The framework its judgements belong to; null when nothing in it tells. */
  readonly framework: 'slac-2012' | 'sif-2015' | null;
  readonly cover: Cover;
  /** What stands before the first section: notices, the contents list. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

/** What the cover says. Dates are ISO 8601; null where the report does not say or it cannot be read. */
export type Cover = {
  readonly title: string | null;
  readonly authority: string | null;
  /** One pair, first and last day, for each block of days on site. */
  readonly inspectionDates: readonly (readonly [from: string, to: string])[];
  readonly published: string | null;
  readonly inspector: string | null;
  /** Other labelled lines of the cover, in order, as printed. */
  readonly others: readonly { readonly label: string; readonly value: string }[];
};

/** A heading and all that stands under it. */
export type Section = {
  /** The id of the section in the framework's report outline; null for a heading the outline does not know. */
  readonly id: string | null;
  readonly title: string;
  /** The judgement the section grades, and its grade as printed in the heading's grade line. */
  readonly judgement: string | null;
  readonly grade: string | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Block =
  | { readonly kind: 'paragraph'; readonly number: number | null; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'areas-for-improvement'; readonly timescale: Timescale | null; readonly areas: readonly Area[] }
  | { readonly kind: 'contents'; readonly entries: readonly { readonly title: string; readonly page: number | null }[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'note'; readonly text: string };

export const timescales = ['immediately', 'within-three-months', 'within-six-months'] as const;

/** How soon an area for improvement must be acted on. The reports name no day from which it runs. */
export type Timescale = (typeof timescales)[number];

/** One thing that must improve, and who must act: the authority and its partners unless the text names another. */
export type Area = { readonly owner: string; readonly text: string };
