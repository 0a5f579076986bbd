import type { Change } from '../change.ts';
import { childFault } from '../child-fault.ts';
import { type FieldFault, type Refusal, refuseFields } from '../refusal.ts';
import { type InspectionRecord, ofInspection, refusalIfClosed } from './inspection-record.ts';
import type { TimetableEntryKind } from './opening-changes.ts';
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
        cancelledByHand: false,
        held: true,
        timeHeld: true,
      },
      reason: null,
    },
  ];
}
