import type { Change } from '../change.ts';
import { childFault } from '../child-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type InspectionRecord, ofInspection, refusalIfClosed, type TimetableEntry } from './inspection-record.ts';
import type { TimetableEntryKind } from './opening-changes.ts';
import { countedFromReceipt } from './record-receipt.ts';
import type { AroundPinned } from './timetable-anew.ts';
import { whenFaults } from './when-faults.ts';

/** What somebody adds to a timetable by hand. */
export type EntryWanted = {
  readonly kind: string;
  readonly title: string;
  readonly who: string;
  readonly on: string;
  readonly until: string;
  readonly time: string;
  readonly internal: boolean;
};

/** What may be added by hand: a deadline is the framework's to set. */
export const kindsToAdd = {
  meeting: 'A meeting',
  step: 'A day',
  period: 'A period of several days',
} as const satisfies Partial<Record<TimetableEntryKind, string>>;
const isKindToAdd = (kind: string): kind is keyof typeof kindsToAdd => Object.hasOwn(kindsToAdd, kind);

function faultsOf(wanted: EntryWanted): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isKindToAdd(wanted.kind)) faults.push({ place: 'kind', words: 'Choose what it is.' });
  if (wanted.title === '') faults.push({ place: 'title', words: 'Enter what it is called.' });
  if (wanted.title.length > 200)
    faults.push({ place: 'title', words: 'It must be called in 200 characters or fewer.' });
  if (wanted.who === '')
    faults.push({ place: 'who', words: 'Enter who acts, for example inspectors or local authority.' });
  if (wanted.who.length > 100) faults.push({ place: 'who', words: 'Say who acts in 100 characters or fewer.' });
  for (const place of ['title', 'who'] as const) {
    const named = childFault(wanted[place], place);
    if (named !== null) faults.push(named);
  }
  faults.push(...whenFaults({ ...wanted, to: wanted.on }));
  if (wanted.kind === 'period' && wanted.until === '') {
    faults.push({ place: 'until', words: 'Enter the last day of the period.' });
  }
  return faults;
}

/** Adds an entry to the timetable by hand. Refused (`not-valid`) with what is wrong, field by field. */
export function addEntry(inspection: InspectionRecord, id: string, wanted: EntryWanted): readonly Change[] | Refusal {
  const refusal = refusalIfClosed(inspection) ?? refuseFields(faultsOf(wanted));
  if (refusal !== null) return refusal;
  return [
    {
      ...ofInspection(inspection),
      subject: { kind: 'timetable-entry', id },
      kind: 'timetable-entry-added',
      expects: null,
      before: null,
      after: {
        key: null,
        kind: isKindToAdd(wanted.kind) ? wanted.kind : 'step',
        title: wanted.title,
        who: wanted.who,
        on: wanted.on,
        until: wanted.kind === 'period' ? wanted.until : null,
        time: wanted.time === '' ? null : wanted.time,
        workingDays: null,
        rule: '',
        source: 'Added by hand',
        assumed: null,
        note: null,
        internal: wanted.internal,
        cancelled: false,
        held: true,
      },
      reason: null,
    },
  ];
}

/** The days on which an inspection hangs cannot be cancelled: there is no inspection without them. */
const cannotBeCancelled: readonly (string | null)[] = ['notification', 'on-site-ends'];

/** Whether an entry may be cancelled. */
export const mayBeCancelled = ({ key }: Pick<TimetableEntry, 'key'>): boolean => !cannotBeCancelled.includes(key);

/**
 * Cancels an entry with a reason, or puts it back. Refused: the notification and the last day on site (`needed`), and what is not valid.
 * What is counted from the receipt of the report goes with it.
 */
export function cancelEntry(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  command: { readonly cancelled: boolean; readonly seen: number; readonly reason: string },
  around: AroundPinned,
): readonly Change[] | Refusal {
  const { cancelled, seen, reason } = command;
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  if (cancelled === entry.cancelled) return [];
  if (!mayBeCancelled(entry))
    return refuse('needed', 'The inspection hangs on this date: it can be moved, not cancelled.');
  const fault = reasonFault(reason, cancelled ? 'it is cancelled' : 'it is put back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const itself: Change = {
    ...ofInspection(inspection),
    subject: { kind: 'timetable-entry', id: entry.id },
    kind: 'timetable-entry-changed',
    expects: seen,
    before: { cancelled: entry.cancelled },
    after: { cancelled, held: cancelled || entry.key === null },
    reason,
  };
  return [
    itself,
    ...(entry.key === 'report-received'
      ? countedFromReceipt(inspection, cancelled ? null : entry.on, reason, around)
      : []),
  ];
}
