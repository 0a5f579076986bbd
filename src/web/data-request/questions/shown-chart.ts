import type { Chart, ChartTable } from '#charts';

/** A chart drawn for a wide screen and for a narrow one, of which a page shows one, and its numbers. */
export type ShownChart = { readonly wide: string; readonly narrow: string; readonly table: ChartTable };

/** Draws a chart twice. `draw` is given the width in pixels and what makes the ids in the picture its own. */
export function shownChart(draw: (width: number, ids: string) => Chart | null, wide = 720): ShownChart | null {
  const large = draw(wide, '');
  const small = draw(300, '-narrow');
  return large === null || small === null ? null : { wide: large.svg, narrow: small.svg, table: large.table };
}
