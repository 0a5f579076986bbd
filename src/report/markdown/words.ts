// The fixed words of our Markdown, written and read in one place.
import type { Timescale } from '../document.ts';

/** The line over the areas for improvement of one timescale. */
export const timescaleLines: readonly { readonly timescale: Timescale | null; readonly line: string }[] = [
  { timescale: 'immediately', line: '**Immediately:**' },
  { timescale: 'within-three-months', line: '**Within three months:**' },
  { timescale: 'within-six-months', line: '**Within six months:**' },
  { timescale: null, line: '**No timescale:**' },
];

/** Comments that say what Markdown cannot show. */
export const comments = {
  contents: '<!-- contents -->',
  newList: '<!-- a new list -->',
  emptyList: '<!-- an empty list -->',
  emptyTable: '<!-- an empty table -->',
  emptyParagraph: '<!-- an empty paragraph -->',
} as const;
