import { lettersApart } from '../../submission/headings/nearest-heading.ts';

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

const simple = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** A sentence that asks for the nearest known name, with a space before it; empty when none is near. */
export function didYouMean(text: string, known: readonly string[]): string {
  const most = Math.max(2, Math.floor(text.length / 3));
  let best = '';
  let least = most + 1;
  for (const name of known) {
    const apart = lettersApart(simple(text), simple(name), most);
    if (apart < least) {
      least = apart;
      best = name;
    }
  }
  return best === '' ? '' : ` Did you mean “${best}”?`;
}

/** The known names, when they are few enough to be told. */
export const knownNames = (known: readonly string[]): string =>
  known.length > 0 && known.length <= 12 ? ` Known: ${known.join(', ')}.` : '';
