import type { Change } from '../change.ts';
import { reasonFault } from '../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { datesOf } from './hangs-on.ts';
import { type InspectionRecord, refusalIfClosed, type TimetableEntry } from './inspection-record.ts';
import { entryChanged, ruledBy } from './move-entry.ts';
import type { NewTimetableEntry } from './opening-changes.ts';
import { countedFromReceipt } from './record-receipt.ts';
import { againstRule } from './remake-timetable.ts';
import type { AroundPinned } from './timetable-anew.ts';

/** The days on which an inspection hangs cannot be cancelled: there is no inspection without them. */
const cannotBeCancelled: readonly (string | null)[] = ['notification', 'arrival', 'rest-arrives', 'on-site-ends'];

/** Whether an entry may be cancelled. */
export const mayBeCancelled = ({ key }: Pick<TimetableEntry, 'key'>): boolean => !cannotBeCancelled.includes(key);

/** Whether a cancelled entry may be put back: one that the rules took away comes back by the rules. */
export const mayBePutBack = ({ cancelled, cancelledByHand }: TimetableEntry): boolean => cancelled && cancelledByHand;

/**
 * A cancelled entry as it is once it is put back: where somebody had set it, and otherwise where its rule has it now. Null for one that
 * the rules no longer give.
 */
export function asPutBack(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  around: AroundPinned,
): NewTimetableEntry | null {
  const back = { ...entry, cancelled: false, cancelledByHand: false };
  if (entry.key === null) return back;
  const dates = datesOf(inspection, around.entries);
  // The report is received again on the day that it was.
  const then = dates === null || entry.key !== 'report-received' ? dates : { ...dates, reportReceived: entry.on };
  const ruled = ruledBy(inspection, then, entry, around);
  return ruled === null ? null : againstRule(back, ruled, 'follow');
}

/**
 * Cancels an entry with a reason, or puts it back, made anew by its rule but for what somebody had set. Refused: the days on which the
 * inspection hangs (`needed`), one that the rules no longer give (`not-given`), and what is not valid. What is counted from the receipt of
 * the report goes with it.
 */
export function cancelEntry(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  command: { readonly cancelled: boolean; readonly seen: number; readonly reason: string },
  around: AroundPinned,
): readonly Change[] | Refusal {
  const { cancelled, reason } = command;
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  if (cancelled === entry.cancelled) return [];
  if (!mayBeCancelled(entry))
    return refuse('needed', 'The inspection hangs on this date: it can be moved, not cancelled.');
  const fault = reasonFault(reason, cancelled ? 'it is cancelled' : 'it is put back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const then = cancelled
    ? { ...entry, cancelled: true, cancelledByHand: true }
    : mayBePutBack(entry)
      ? asPutBack(inspection, entry, around)
      : null;
  if (then === null) {
    return refuse(
      'not-given',
      'As the inspection is made now, its rules do not have this date. Change what the inspection is made with, or add a date of your own.',
    );
  }
  return [
    entryChanged(inspection, entry, then, command),
    ...(entry.key === 'report-received'
      ? countedFromReceipt(inspection, cancelled ? null : then.on, reason, around)
      : []),
  ];
}
