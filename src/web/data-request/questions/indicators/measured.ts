import { FiguresError, type MeasureResult, measures, parseComparators } from '#annex-a';
import type { Opened } from '../../opened.ts';
import { keptAnswers } from '../kept-answers.ts';

/** What measures are set beside. */
export type Beside = {
  /** The comparators of the inspection as CSV; null where none were imported. */
  readonly comparators: string | null;
  /** The values that the submission before had, by measure; null where there was none. */
  readonly before: Readonly<Record<string, number>> | null;
};

/** Measures, and what is wrong with the comparators, in words, where they could not be set beside them. */
export type Measured = { readonly results: readonly MeasureResult[]; readonly comparatorsFault: string | null };

const kept = keptAnswers<Measured>(2);

/** The measures of opened lists with the comparators beside them. */
export const measuredOf = (opened: Opened, comparators: string | null): Measured =>
  kept(opened, comparators ?? '', () => {
    if (comparators === null) return { results: opened.measures(), comparatorsFault: null };
    try {
      const known = parseComparators(
        comparators,
        'The comparators',
        measures.map(({ id }) => id),
      );
      return { results: opened.measures(known), comparatorsFault: null };
    } catch (error) {
      // They were whole when they were imported; a measure may have another name since.
      if (!(error instanceof FiguresError)) throw error;
      return { results: opened.measures(), comparatorsFault: error.message };
    }
  });
