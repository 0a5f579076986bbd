import type { AreaFigure, AreaLineFields } from '../request-changes.ts';

export type AreaDecision = NonNullable<AreaLineFields['decision']>;

/** The three figures of a line beside each other. */
export type FiguresOfLine = Pick<AreaLineFields, AreaDecision>;

const order = ['ofsted', 'authority', 'computed'] as const satisfies readonly AreaDecision[];

/** One of the three. */
export const figureOf = (figures: FiguresOfLine, which: AreaDecision): AreaFigure | null => figures[which];

/** Which of the figures are of the latest day: more than one when days are the same. A figure without a day is older than any with one. */
export function newestOf(figures: FiguresOfLine): readonly AreaDecision[] {
  const there = order.filter((which) => figures[which] !== null);
  const dayOf = (which: AreaDecision) => figures[which]?.on ?? '';
  const latest = there.reduce((day, which) => (dayOf(which) > day ? dayOf(which) : day), '');
  return there.filter((which) => dayOf(which) === latest);
}

/** The figure that is taken; null while nothing is decided. */
export const takenFigure = (line: AreaLineFields | null): AreaFigure | null =>
  line?.decision == null ? null : figureOf(line, line.decision);
