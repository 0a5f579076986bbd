import { wholeYearsBetween } from '#calendar';
import { listsOfChildren } from '../../../editions/lists-of-children.ts';
import { present, type Submission } from '../../../submission/submission.ts';

/** Days before and after the reference date on which the ages of a submission may have been worked out. */
const reach = 31;
/** Ages that must be wrong at the reference date before another day is thought of. */
const enough = 10;
const year = 365.2425;

/** The day on which the ages were worked out, how many are not those of the reference date, and of how many. */
export interface DayOfTheAges {
  readonly day: number;
  readonly wrong: number;
}

const days = new WeakMap<Submission, DayOfTheAges>();

/**
 * The day near the reference date on which the ages in years on all lists are right: the reference date itself, unless
 * ten or more ages are wrong on it of which nine in ten are right on another.
 */
export function dayOfTheAges(submission: Submission): DayOfTheAges {
  const known = days.get(submission);
  if (known !== undefined) return known;
  const { asAt } = submission;
  // Of the ages that some day in reach makes right and some other wrong: how many each day makes wrong.
  const wrong = new Int32Array(2 * reach + 1);
  for (const no of listsOfChildren) {
    const columns = submission.lists.get(no)?.columns;
    const births = columns?.get('date-of-birth')?.values;
    const ages = columns?.get('age')?.values;
    if (births === undefined || ages === undefined) continue;
    ages.forEach((age, row) => {
      const birth = births[row];
      if (!present(age) || !present(birth) || birth > asAt - reach) return;
      const sinceBirthday = (asAt - birth) % year;
      if (sinceBirthday > reach + 2 && sinceBirthday < year - reach - 2) return;
      for (let at = 0; at < wrong.length; at += 1) {
        if (wholeYearsBetween(birth, asAt + at - reach) !== age) wrong[at] = (wrong[at] ?? 0) + 1;
      }
    });
  }
  const here = wrong[reach] ?? 0;
  let best = reach;
  wrong.forEach((count, at) => {
    const least = wrong[best] ?? 0;
    if (count < least || (count === least && Math.abs(at - reach) < Math.abs(best - reach))) best = at;
  });
  const found = here >= enough && (wrong[best] ?? 0) * 10 <= here ? best : reach;
  const result = { day: asAt + found - reach, wrong: here - (wrong[found] ?? 0) };
  days.set(submission, result);
  return result;
}
