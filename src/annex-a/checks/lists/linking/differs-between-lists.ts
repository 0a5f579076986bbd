import { listsOfChildren } from '../../../editions/lists-of-children.ts';
import { type Check, everyEdition } from '../../check.ts';
import { type Comparison, disagreementInWords, reportDisagreements } from './disagreements.ts';

/** Something about a child that should be the same on every list. */
interface SameEverywhere
  extends Pick<Check, 'id' | 'title' | 'failing' | 'passing'>,
    Pick<Comparison, 'field' | 'inWords'> {
  /** Whether a value says anything that another could contradict, at a reference date. */
  readonly says: (value: number, asAt: number) => boolean;
  /** What differs, as a message names it. */
  readonly what: string;
  readonly todo: string;
}

/** The check that a child has one value of a field, whichever list it stands on. */
export function differsBetweenLists({ field, what, todo, says, inWords, ...rest }: SameEverywhere): Check {
  return {
    ...rest,
    severity: 'error',
    scope: 'lists',
    editions: everyEdition,
    needs: [{}],
    source: 'Annex A, the use of one child ID over the lists; looked after return rules 202 to 204 for the idea',
    run: ({ submission, asAt, report }) =>
      reportDisagreements(
        submission,
        { field, lists: listsOfChildren, says: (value) => says(value, asAt), inWords },
        report,
      ),
    message: (details) => `${disagreementInWords(what, details)} ${todo}`,
  };
}
