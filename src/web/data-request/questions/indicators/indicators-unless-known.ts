import { createHash } from 'node:crypto';
import type { Answering } from '../../opened.ts';
import { type Indicators, indicators } from './indicators.ts';

/** All indicators with a mark of all that they say; null where whoever asks has those of this mark already. */
export type IndicatorsUnlessKnown = { readonly mark: string; readonly indicators: Indicators | null };

type Asked = Parameters<typeof indicators>[1] & {
  /** The marks that whoever asks has. */
  readonly known: readonly string[];
};

// Answers are remembered as they are: each is marked once.
const marks = new WeakMap<Indicators, string>();

function markOf(all: Indicators): string {
  const mark = marks.get(all) ?? createHash('sha256').update(JSON.stringify(all)).digest('base64url');
  marks.set(all, mark);
  return mark;
}

/** All indicators, told only where they are not those of a known mark: to tell them costs more than to know them. */
export const indicatorsUnlessKnown: Answering<Asked, IndicatorsUnlessKnown> = (opened, { known, ...asked }) => {
  const all = indicators(opened, asked);
  const mark = markOf(all);
  return { mark, indicators: known.includes(mark) ? null : all };
};
