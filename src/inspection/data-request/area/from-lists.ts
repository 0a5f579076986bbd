import type { AreaFigure } from '../request-changes.ts';

/** What the lists give for a line of the area information. */
export type FromLists = {
  readonly line: string;
  /** Null where the lists do not hold it. */
  readonly figure: AreaFigure | null;
  /** The children and the whole that the per cent was worked out from. */
  readonly share: { readonly numerator: number; readonly denominator: number } | null;
  /** Why there is no figure, as it follows "because"; empty when there is one. */
  readonly because: string;
  readonly note: string;
};
