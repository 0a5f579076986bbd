import { addMonthsToDay, workingDaysFromTo } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { blank, present, unreadable } from '../../../submission/submission.ts';
import type { ListReader } from '../../rows/list-reader.ts';
import type { Question, Verdict } from '../question.ts';

const noStart = 'when the plan started is not known';
const afterReference = 'a date is after the reference date';
const outsideYears = 'a date lies outside the years whose bank holidays are known';

/** The verdict on a row from the start of its plan and the latest date since then of a column; null: none since then. */
const sinceStart = (reader: ListReader, key: FieldKey, verdict: (start: number, latest: number | null) => Verdict) => {
  const starts = reader.values('plan-start');
  const latest = reader.values(key);
  const notReadable = `“${reader.column(key).field.heading}” cannot be read`;
  return (row: number): Verdict => {
    const start = starts[row];
    if (!present(start)) return noStart;
    const day = latest[row] ?? blank;
    if (day === unreadable) return notReadable;
    if (start > reader.asAt || day > reader.asAt) return afterReference;
    return verdict(start, day >= start ? day : null);
  };
};

/** Whether the next visit to a child on a plan is overdue at the reference date, by the interval that is set. */
export const planVisitOverdue: Question<Verdict> = {
  needs: ['plan-start', 'last-statutory-visit'],
  ask: (reader) =>
    sinceStart(reader, 'last-statutory-visit', (start, latest) => {
      const passed = workingDaysFromTo(latest ?? start, reader.asAt);
      return passed === null ? outsideYears : passed > reader.settings.planVisitEvery;
    }),
};

/**
 * Whether the next review conference is overdue at the reference date: the first is due within three months of the start, each later
 * one within six months of the one before.
 */
export const planReviewOverdue: Question<Verdict> = {
  needs: ['plan-start', 'last-review-conference'],
  ask: (reader) =>
    sinceStart(
      reader,
      'last-review-conference',
      (start, latest) => reader.asAt > (latest === null ? addMonthsToDay(start, 3) : addMonthsToDay(latest, 6)),
    ),
};
