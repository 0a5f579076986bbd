// What a move of an inspection to another stage needs, and how needs are written.
import type { StageState } from './stage-state.ts';

export type Need = {
  readonly id: string;
  /** What is needed, as a sentence. */
  readonly needs: string;
  /** The paragraph of the framework of 2015 that asks for it. */
  readonly paragraph?: string;
  /** Why it is not met, and what to do; null when it is. */
  readonly unmet: (state: StageState) => string | null;
  /** Whether one may go on without it, with a reason. */
  readonly mayWait: boolean;
  /** The service cannot know it: whoever moves the inspection on says that it is so. */
  readonly byWord?: true;
  /** The page where it is met, behind /inspections/:id. */
  readonly where?: string;
  /** Whether it is needed at all; always where left out. */
  readonly applies?: (state: StageState) => boolean;
};

/** Nothing when it is met, the words when it is not. */
export const unless = (met: boolean, words: string): string | null => (met ? null : words);
/** Of an authority, not of a board alone. */
export const ofAuthority = ({ inspection }: StageState) => inspection.subject === 'authority';
/** Where the safeguarding board is reviewed, alone or with the authority. */
export const withBoard = ({ inspection }: StageState) => inspection.lscbReview || inspection.subject === 'lscb';

/** A need that the service cannot know of. */
export const word = (id: string, needs: string, applies?: Need['applies']): Need => ({
  id,
  needs,
  unmet: () => null,
  mayWait: false,
  byWord: true,
  ...(applies === undefined ? {} : { applies }),
});
