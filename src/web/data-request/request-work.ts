import type { FastifyRequest } from 'fastify';
import type { Refusal } from '#inspection';
import type { AnswerTo, AskedOf, QuestionName } from './questions/index.ts';
import type { ReadingProgress } from './reading/asked-of-reader.ts';

/** The work behind the data request: what was sent is read and checked, and lists that were checked are opened to answer pages. */
export type RequestWork = {
  /**
   * Asks about the lists of an inspection as they stood after a submission (the last checked one when null). That the person opens
   * them, and what for, is on record before anything is opened. Refused: `not-there` when there is no checked submission that they may
   * see, `key-destroyed` after erasure. Throws Problem 503 when too many wait. `against` opens the submission of that number beside it,
   * on record too, for what compares them.
   */
  readonly ask: <Name extends QuestionName>(
    request: FastifyRequest,
    of: {
      readonly inspectionId: string;
      readonly submission: number | null;
      readonly against?: number;
      readonly purpose: string;
    },
    name: Name,
    asked: AskedOf<Name>,
  ) => Promise<AnswerTo<Name> | Refusal>;
  /** Forgets whatever this process has in memory of an inspection's lists: they were erased. Whoever keeps such things hears of it. */
  readonly forget: (inspectionId: string) => void;
  readonly whenForgotten: (hear: (inspectionId: string) => void) => void;
  /** How far the reading of a submission is, when this process reads it; null otherwise. */
  readonly progress: (submissionId: string) => ReadingProgress | null;
  /** Something was sent: it is read as soon as its turn comes. */
  readonly look: () => void;
  /** Resolves when nothing waits to be read. For tests and for stopping. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};
