import { windowStart } from '../../editions/window-start.ts';
import { openOrEnded } from '../../submission/open-or-ended.ts';
import { blank, type List, present, type Submission } from '../../submission/submission.ts';

/** Whether a row belongs: true, null for another population of the list, or the reason why it is left out. */
export type Belongs = true | null | string;

const endNotRead = 'the date on which it ended cannot be read';
const months = (count: number) => `${count} months before the reference date`;

/**
 * Whether a row of a list lies in the list's window. A row without any date is taken at the authority's word; one with dates, none
 * of which lies in the window, is left out.
 */
export function inWindow(submission: Submission, list: List): (row: number) => Belongs {
  const { scope } = list.definition;
  const { asAt } = submission;
  if (scope.kind === 'events') {
    const first = windowStart(scope, asAt);
    const columns = scope.dates.flatMap((key) => list.columns.get(key)?.values ?? []);
    const why = `no date of the event lies in the ${months(scope.months)}`;
    return (row) => {
      let dated = false;
      for (const values of columns) {
        const day = values[row];
        if (!present(day)) continue;
        if (day >= first && day <= asAt) return true;
        dated = true;
      }
      return dated ? why : true;
    };
  }
  if (scope.kind === 'open-in-window') {
    const first = windowStart(scope, asAt);
    const starts = list.columns.get(scope.start)?.values;
    const ends = list.columns.get(scope.end)?.values;
    const late = 'it starts after the reference date';
    const early = `it ended before the ${months(scope.months)}`;
    return (row) => {
      const start = starts?.[row];
      const end = ends?.[row];
      if (present(start) && start > asAt) return late;
      return present(end) && end < first ? early : true;
    };
  }
  return () => true;
}

/**
 * Whether a row of list 6, 7 or 8 is current at the reference date: begun, and not ended on or before it. A row without a start is
 * taken at its word; one whose end cannot be read is left out.
 */
export function isCurrent(submission: Submission, list: List): (row: number) => Belongs {
  const { scope } = list.definition;
  if (scope.kind !== 'current-or-ended') return () => true;
  const { asAt } = submission;
  const starts = list.columns.get(scope.start)?.values;
  const ends = list.columns.get(scope.end)?.values;
  return (row) => {
    const state = openOrEnded(ends?.[row] ?? blank, asAt);
    if (state === 'unclear') return endNotRead;
    if (state === 'ended') return null;
    const start = starts?.[row];
    return present(start) && start > asAt ? 'it starts after the reference date' : true;
  };
}

/** Whether a row of list 6, 7 or 8 ended in some months up to the reference date, those of the list unless said otherwise. */
export function hasEnded(submission: Submission, list: List): (row: number) => Belongs {
  const { scope } = list.definition;
  if (scope.kind !== 'current-or-ended') return () => null;
  const { asAt } = submission;
  const first = windowStart(scope, asAt);
  const ends = list.columns.get(scope.end)?.values;
  const why = `it ended before the ${months(scope.months)}`;
  return (row) => {
    const end = ends?.[row] ?? blank;
    const state = openOrEnded(end, asAt);
    if (state === 'unclear') return endNotRead;
    if (state === 'open') return null;
    return end < first ? why : true;
  };
}
