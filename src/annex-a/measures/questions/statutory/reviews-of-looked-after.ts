import { addMonthsToDay, workingDaysFromTo } from '#calendar';
import { blank, present, unreadable } from '../../../submission/submission.ts';
import type { Question, Verdict } from '../question.ts';

/**
 * Whether the next review is overdue on a day, from the latest review alone (null: none in this period of care). SI 2010/959
 * regulation 33: the first within 20 working days of becoming looked after, the second within three months of it, then within six
 * months. A latest review in the first 20 working days is taken for the first; any later one is given six months, so that only what
 * is surely overdue is told. Null: outside the years whose bank holidays are known.
 */
export function reviewIsOverdue(start: number, lastReview: number | null, on: number): boolean | null {
  if (lastReview === null) {
    const passed = workingDaysFromTo(start, on);
    return passed === null ? null : passed > 20;
  }
  const taken = workingDaysFromTo(start, lastReview);
  if (taken === null) return null;
  return on > addMonthsToDay(lastReview, taken <= 20 ? 3 : 6);
}

const noStart = 'when the child started to be looked after is not known';
const afterReference = 'a date is after the reference date';
const reviewUnreadable = 'the date of the latest review cannot be read';
const outsideYears = 'a date lies outside the years whose bank holidays are known';

/** Whether a looked after child's next review is overdue at the reference date. Short breaks have rules of their own. */
export const reviewOverdue: Question<Verdict> = {
  needs: ['looked-after-start', 'legal-status', 'last-review'],
  ask: (reader) => {
    const { asAt } = reader;
    const starts = reader.values('looked-after-start');
    const reviews = reader.values('last-review');
    const statuses = reader.values('legal-status');
    const shortBreak = reader.isOneOf('legal-status', ['V3', 'V4']);
    return (row) => {
      if (shortBreak(statuses[row])) return null;
      const start = starts[row];
      if (!present(start)) return noStart;
      const review = reviews[row] ?? blank;
      if (review === unreadable) return reviewUnreadable;
      if (start > asAt || review > asAt) return afterReference;
      return reviewIsOverdue(start, review >= start ? review : null, asAt) ?? outsideYears;
    };
  },
};
