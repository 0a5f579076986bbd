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
    const known = new Map<number, Int32Array>();
    /** The days of a child's referrals, earliest first; once for each child, since one id may stand in very many rows. */
    const referralsOf = (child: number): Int32Array => {
      const already = known.get(child);
      if (already !== undefined) return already;
      const days: number[] = [];
      for (let at = rows?.first(child) ?? -1; at >= 0; at = rows?.next(at) ?? -1) {
        const day = dates?.[at];
        if (present(day)) days.push(day);
      }
      const sorted = Int32Array.from(days).sort();
      known.set(child, sorted);
      return sorted;
    };
    return (row) => {
      const end = ends[row];
      if (end === undefined || end === blank || end > reader.asAt) return null;
      if (!present(end)) return lackOfEnd(end);
      const start = starts[row];
      if (!present(start)) return lackOfStart(start);
      if (end < start) return 'the assessment was authorised before it started';
      const child = children[row];
      if (!present(child)) return 'no child id';
      const latest = latestUpTo(referralsOf(child), start);
      if (latest === blank) return 'list 3 has no referral of the child on or before the start of the assessment';
      return workingDaysFromTo(latest, end) ?? 'a date lies outside the years whose bank holidays are known';
    };
  },
};

/** The last of some days, earliest first, that is not after another; `blank` when there is none. */
function latestUpTo(days: Int32Array, last: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) <= last) from = middle + 1;
    else to = middle;
  }
  return days[from - 1] ?? blank;
}
