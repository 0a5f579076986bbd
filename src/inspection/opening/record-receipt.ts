import type { Change } from '../change.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type InspectionRecord, refusalIfClosed } from './inspection-record.ts';
import { type AroundPinned, receivedOn, timetableAnew } from './timetable-anew.ts';
import { whenFaults } from './when-faults.ts';

/** What is wrong with a day of receipt: no report is received before the last day on site. Null is a report not received yet. */
export const receiptFaults = (received: string | null, onSiteEnds: string): readonly FieldFault[] =>
  received !== null && received < onSiteEnds
    ? [{ place: 'on', words: 'The report cannot be received before the last day on site. Correct the day.' }]
    : [];

/** The entries counted from the receipt of the report, made anew when that changes; the receipt itself is left to another change. */
export function countedFromReceipt(
  inspection: InspectionRecord,
  received: string | null,
  reason: string | null,
  around: AroundPinned,
): readonly Change[] {
  const { notifiedOn, onSiteEnds } = inspection;
  if (notifiedOn === null || onSiteEnds === null) return [];
  const of = { ...inspection, notifiedOn, onSiteEnds, reportReceived: received };
  return timetableAnew(inspection, of, around, { reason, followers: 'follow', besides: 'report-received' });
}

/**
 * Records the day on which the report was received, and dates what is counted from it (001 ¶10, ¶40). Refused: one that is recorded
 * already (`recorded-already`: it is moved instead), dates that are not settled (`no-dates`), and what is not valid.
 */
export function recordReceipt(
  inspection: InspectionRecord,
  { on, today }: { readonly on: string; readonly today: string },
  around: AroundPinned,
): readonly Change[] | Refusal {
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  const { notifiedOn, onSiteEnds } = inspection;
  if (receivedOn(around.entries) !== null) {
    return refuse('recorded-already', 'The day is recorded already. Move it on the timetable if it was another.');
  }
  if (notifiedOn === null || onSiteEnds === null) {
    return refuse('no-dates', 'Settle the dates of the inspection first.');
  }
  const faults = whenFaults({ to: on, until: '', time: '' });
  const wrong = faults.length > 0 ? faults : [...receiptFaults(on, onSiteEnds), ...futureFaults(on, today)];
  const refusal = refuseFields(wrong);
  if (refusal !== null) return refusal;
  // One that was cancelled is recorded again.
  const entries = around.entries.map((entry) =>
    entry.key === 'report-received' ? { ...entry, cancelledByHand: false } : entry,
  );
  const of = { ...inspection, notifiedOn, onSiteEnds, reportReceived: on };
  return timetableAnew(inspection, of, { ...around, entries }, { reason: null, followers: 'follow', besides: null });
}

/** What is wrong with a day of receipt that has not come. */
export const futureFaults = (on: string, today: string): readonly FieldFault[] =>
  on > today
    ? [{ place: 'on', words: 'The day must not be in the future: record it once the report is received.' }]
    : [];
