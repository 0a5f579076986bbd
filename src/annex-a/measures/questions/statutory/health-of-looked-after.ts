import { addMonthsToDay, workingDaysFromTo } from '#calendar';
import { blank, present, unreadable } from '../../../submission/submission.ts';
import { ages } from '../../rows/ages.ts';
import type { Question, Verdict } from '../question.ts';

const noStart = 'when the child started to be looked after is not known';
const noAge = 'no age can be worked out';
const afterReference = 'the date of the health assessment is after the reference date';
const notReadable = 'the date of the health assessment cannot be read';
const outsideYears = 'a date lies outside the years whose bank holidays are known';

/**
 * Whether the first health assessment was within 20 working days of becoming looked after (SI 2010/959 regulation 7: before the first
 * review). The list has the latest one only, which is the first for children of the last six months; of these, those whose 20 days are
 * over. No date: not done.
 */
export const firstHealthInTime: Question<Verdict> = {
  needs: ['looked-after-start', 'last-health-assessment'],
  ask: (reader) => {
    const { asAt } = reader;
    const starts = reader.values('looked-after-start');
    const assessed = reader.values('last-health-assessment');
    const first = addMonthsToDay(asAt, -6);
    return (row) => {
      const start = starts[row];
      if (!present(start)) return noStart;
      if (start < first) return null;
      const passed = workingDaysFromTo(start, asAt);
      if (passed === null) return outsideYears;
      if (passed <= 20) return null;
      const day = assessed[row] ?? blank;
      if (day === unreadable) return notReadable;
      if (day > asAt) return afterReference;
      if (day < start) return false;
      const taken = workingDaysFromTo(start, day);
      return taken === null ? outsideYears : taken <= 20;
    };
  },
};

/**
 * Whether the health of a child looked after for 12 months or more was assessed in time: in the last 6 months under five, in the last
 * 12 from five on (SI 2010/959 regulation 7). No date: not done, and counted.
 */
export const healthUpToDate: Question<Verdict> = {
  needs: ['looked-after-start', 'last-health-assessment'],
  either: ['date-of-birth', 'age'],
  ask: (reader) => {
    const { asAt } = reader;
    const starts = reader.values('looked-after-start');
    const assessed = reader.values('last-health-assessment');
    const known = ages(reader.submission, reader.list);
    const year = addMonthsToDay(asAt, -12);
    const halfYear = addMonthsToDay(asAt, -6);
    return (row) => {
      const start = starts[row];
      if (!present(start)) return noStart;
      if (start > year) return null;
      const day = assessed[row] ?? blank;
      if (day === unreadable) return notReadable;
      if (day > asAt) return afterReference;
      const age = known[row];
      if (!present(age)) return noAge;
      return day >= (age < 5 ? halfYear : year);
    };
  },
};
