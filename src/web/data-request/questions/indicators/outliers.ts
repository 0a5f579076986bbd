import type { Answering } from '../../opened.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { indicators } from './indicators.ts';
import type { Beside } from './measured.ts';

export type Outliers = {
  readonly submission: number;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  /** The furthest first. */
  readonly outliers: readonly IndicatorValues[];
};

/** The indicators that stand out. */
export const outliers: Answering<Beside & { readonly base: string }, Outliers> = (opened, asked) => {
  const { submission, asAt, groups, outliers: found } = indicators(opened, asked);
  const byId = new Map(groups.flatMap((group) => group.indicators.map((each) => [each.id, each])));
  return { submission, asAt, outliers: found.flatMap(({ measure }) => byId.get(measure) ?? []) };
};
