import { workingDaysFromTo } from '#calendar';
import { rowsByWord } from '../../submission/rows-of.ts';
import { blank, columnOf, present } from '../../submission/submission.ts';
import type { Length, Question } from './question.ts';

/**
 * Working days from a child's referral to the authorisation of the assessment: the latest referral of list 3 on or before the day the
 * assessment started.
 */
export const workingDaysFromReferral: Question<Length> = {
  needs: ['child-id', 'continuous-start', 'continuous-authorised'],
  elsewhere: { 3: ['child-id', 'referral-date'] },
  ask: (reader) => {
    const children = reader.values('child-id');
    const starts = reader.values('continuous-start');
    const ends = reader.values('continuous-authorised');
    const lackOfEnd = reader.lack('continuous-authorised');
    const lackOfStart = reader.lack('continuous-start');
    const referred = columnOf(reader.submission, 3, 'child-id');
    const dates = columnOf(reader.submission, 3, 'referral-date')?.values;
    const rows = referred === undefined ? null : rowsByWord(referred);
    return (row) => {
      const end = ends[row];
      if (end === undefined || end === blank || end > reader.asAt) return null;
      if (!present(end)) return lackOfEnd(end);
      const start = starts[row];
      if (!present(start)) return lackOfStart(start);
      if (end < start) return 'the assessment was authorised before it started';
      const child = children[row];
      if (!present(child) || rows === null) return 'no child id';
      let latest = blank;
      for (let at = rows.first(child); at >= 0; at = rows.next(at)) {
        const date = dates?.[at];
        if (present(date) && date <= start && date > latest) latest = date;
      }
      if (latest === blank) return 'list 3 has no referral of the child on or before the start of the assessment';
      return workingDaysFromTo(latest, end) ?? 'a date lies outside the years whose bank holidays are known';
    };
  },
};
