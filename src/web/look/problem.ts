import type { ProblemWords } from './problem-words.ts';

/**
 * A request that cannot be answered, with words for the person who made it. Thrown anywhere behind a page or the API, it becomes the
 * problem page or the API's error with that status. What is not said is said as for every problem of the status. The words are
 * shown as they are: no secret and nothing about a child belongs in them.
 */
export class Problem extends Error {
  readonly statusCode: number;
  readonly words: Partial<ProblemWords>;
  /** Where in what was sent the fault lies: "body/dueOn". Told to programs. */
  readonly place: string | undefined;

  constructor(statusCode: number, words: Partial<ProblemWords>, place?: string) {
    super(words.happened ?? `A problem of status ${statusCode}.`);
    this.name = 'Problem';
    this.statusCode = statusCode;
    this.words = words;
    this.place = place;
  }
}
