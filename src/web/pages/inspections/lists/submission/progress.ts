import type { KeptSubmission } from '#store';
import type { Parts } from '../../../../parts.ts';

/** How far the reading of a submission is. */
export type ProgressView = {
  readonly state: KeptSubmission['state'];
  readonly words: string;
  /** Per cent; null when it is not known here. */
  readonly percent: number | null;
};

/** How far a submission is, as this process knows: it may be another one that reads it. */
export function progressOf({ work, now }: Pick<Parts, 'work' | 'now'>, submission: KeptSubmission): ProgressView {
  const { state, id, heldUntil } = submission;
  if (state !== 'received') return { state, words: 'It has been read.', percent: 100 };
  const here = work.progress(id);
  if (here !== null) return { state, words: `${here.stage}.`, percent: Math.round(here.share * 100) };
  const elsewhere = heldUntil !== null && heldUntil > now();
  return { state, words: elsewhere ? 'It is being read.' : 'It waits for its turn to be read.', percent: null };
}
