import { nearestName } from '../../submission/nearest-name.ts';

/** Something wrong in a plan: where (a JSON pointer into the file), and what to do. */
export interface PlanProblem {
  readonly place: string;
  readonly message: string;
}

/** A plan that cannot be used. The message has every problem, one a line. */
export class PlanError extends Error {
  override name = 'PlanError';
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** A sentence that asks for the nearest known name, with a space before it; empty when none is near. */
export function didYouMean(text: string, known: readonly string[]): string {
  const near = nearestName(text, known);
  return near === null ? '' : ` Did you mean “${near}”?`;
}

/** The known names, when they are few enough to be told. */
export const knownNames = (known: readonly string[]): string =>
  known.length > 0 && known.length <= 12 ? ` Known: ${known.join(', ')}.` : '';
