import { addMonthsToDay, writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { present } from '../../../submission/submission.ts';
import type { Run } from '../../check.ts';
import { cells, rowInWords } from './cells.ts';
import { datedCells } from './dated-cells.ts';
import { caseBeganBefore } from './open-cases.ts';

/**
 * Reports the events of a list that lie before the referral they should follow from. List 3 holds no more than the
 * referrals of its window, one for each child where it can, so an earlier one may have led to the event: where list 3
 * counts none in the 12 months before its referral, only a case that is older than these explains it; where the count is
 * not known, any case that began before the event does.
 */
export function reportBeforeReferral(
  { submission, values, optional, report }: Run,
  list: ListNo,
  keys: readonly FieldKey[],
) {
  const referrals = datedCells(submission, 3, ['referral-date']);
  const counts = optional(3, 'referrals-in-12-months');
  const children = values(list, 'child-id');
  for (const field of keys) {
    const days = optional(list, field);
    days?.forEach((day, row) => {
      const child = children[row];
      if (!present(child) || !present(day) || referrals.upTo(child, day) >= 0) return;
      const next = referrals.first(child);
      if (next < 0) return;
      const referral = referrals.day(next);
      const place = referrals.place(next);
      const before = counts?.[place.row];
      const yearBefore = addMonthsToDay(referral, -12);
      if (present(before) ? before > 0 || day <= yearBefore : false) return;
      if (caseBeganBefore(submission, child, present(before) ? yearBefore : day)) return;
      report({
        list,
        row,
        field,
        also: [place, ...(present(before) ? cells(3, place.row, 'referrals-in-12-months') : [])],
        details: [day, referral, rowInWords(submission, 3, place.row), present(before) ? 1 : 0],
      });
    });
  }
}

/** What is wrong with an event before its referral. */
export const beforeReferralInWords = (
  what: string,
  [day, referral, where, counted]: readonly (number | string)[],
): string =>
  `${what} started on ${writtenDayNumber(Number(day))}, before the referral of ${writtenDayNumber(Number(referral))} (${where})${Number(counted) === 1 ? ', and list 3 counts no referral in the 12 months before that' : ''}. Correct one of the dates, or say which referral it followed.`;
