import type { Change } from '../change.ts';
import { type DatesAgainst, type DatesQuestion, questionsOfDates } from '../programme/dates-questions.ts';
import { asksAbout } from '../programme/plan-questions.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type DatesCountedFrom, datesAfter, datesOf, isHangsOn } from './hangs-on.ts';
import {
  entryFields,
  type InspectionRecord,
  ofInspection,
  refusalIfClosed,
  type TimetableEntry,
} from './inspection-record.ts';
import { laterThanRule } from './later-than-rule.ts';
import type { NewTimetableEntry } from './opening-changes.ts';
import { futureFaults } from './record-receipt.ts';
import { daysDiffer, type Followers, isGiven, standing } from './remake-timetable.ts';
import { timetableOf } from './timetable.ts';
import type { AroundPinned } from './timetable-anew.ts';
import { followed } from './what-follows.ts';
import { whenFaults } from './when-faults.ts';

export type MoveCommand = {
  /** ISO 8601. */
  readonly to: string;
  /** The last day of what lasts longer; empty for what does not. */
  readonly until: string;
  /** `am`, `end`, an hour such as 09:30, or empty. */
  readonly time: string;
  readonly followers: Followers;
  /** Whether it was said that a date later than the rule allows is meant. */
  readonly lateMeant: boolean;
  /** What was asked about the day of notification, and is meant. */
  readonly confirmed: readonly DatesQuestion[];
  readonly seen: number;
  readonly reason: string;
  /** ISO 8601. */
  readonly today: string;
};

/** What the rule of an entry gives by these dates; null for one that no rule gives. */
export function ruledBy(
  inspection: InspectionRecord,
  dates: DatesCountedFrom | null,
  { key }: Pick<TimetableEntry, 'key'>,
  { framework: { framework } }: AroundPinned,
): NewTimetableEntry | null {
  if (dates === null || key === null) return null;
  // It is looked at and not kept, so it needs no id.
  const ruled = timetableOf({ ...inspection, ...dates, framework }, () => '');
  return ruled.find((one) => one.key === key) ?? null;
}

/** The change of an entry to what it is to be: its fields that differ, before and after. */
export function entryChanged(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  wanted: NewTimetableEntry,
  { seen, reason }: Pick<MoveCommand, 'seen' | 'reason'>,
): Change {
  const fields = Object.entries(entryFields(wanted)).filter(([field, value]) => Reflect.get(entry, field) !== value);
  const after = Object.fromEntries(fields);
  return {
    ...ofInspection(inspection),
    subject: { kind: 'timetable-entry', id: entry.id },
    kind: 'on' in after ? 'timetable-entry-moved' : 'timetable-entry-changed',
    expects: seen,
    before: Object.fromEntries(Object.keys(after).map((field) => [field, Reflect.get(entry, field)])),
    after,
    reason,
  };
}

/** An entry where a command puts it: held there unless that is where its rule has it. */
function moved(entry: TimetableEntry, ruled: NewTimetableEntry | null, command: MoveCommand): NewTimetableEntry {
  const place = {
    on: command.to,
    until: command.until === '' ? null : command.until,
    time: command.time === '' ? null : command.time,
  };
  if (ruled === null) return { ...entry, ...place, held: true };
  const held = daysDiffer(entry, place) ? daysDiffer(ruled, place) && !isGiven(entry.key) : entry.held;
  const timeHeld = place.time === entry.time ? entry.timeHeld : place.time !== ruled.time;
  return standing(ruled, { ...place, id: entry.id, held, timeHeld });
}

/** What cannot be asked of any entry, and what cannot of the day the report was received. */
function faultsOf({ key }: TimetableEntry, command: MoveCommand): readonly FieldFault[] {
  const faults = whenFaults(command);
  return faults.length === 0 && key === 'report-received' ? futureFaults(command.to, command.today) : faults;
}

/** Whether an entry is the notification of an inspection that is planned still: moving it is held against the programme. */
export const isPlannedDay = (
  { stage }: Pick<InspectionRecord, 'stage'>,
  { key }: Pick<TimetableEntry, 'key'>,
): boolean => stage === 'planned' && key === 'notification';

/**
 * Moves an entry of the timetable to another day or hour, with a reason: the day it had stays on record. What is counted from it follows,
 * or stays where it is; what was set by hand before stays in any case. Refused: in an inspection that is
 * closed (`closed`); an entry that is cancelled (`cancelled`); what is not
 * valid, field by field; a deadline later than its rule allows (`later-than-the-rule`), unless that is meant; and what is to be asked about
 * first (`asks`) when the notification of a planned inspection moves: `against` is what the programme knows, null where nothing is asked.
 */
export function moveEntry(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  command: MoveCommand,
  around: AroundPinned,
  against: DatesAgainst | null = null,
): readonly Change[] | Refusal {
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  if (entry.cancelled) return refuse('cancelled', 'This date is cancelled. Put it back before it is moved.');
  const { key } = entry;
  const { to, until, time } = command;
  const stays = to === entry.on && until === (entry.until ?? '') && time === (entry.time ?? '');
  if (stays) return [];
  const faults = faultsOf(entry, command);
  const reason = reasonFault(command.reason, 'it moves');
  const refusal = refuseFields([...faults, ...(reason === null ? [] : [reason])]);
  if (refusal !== null) return refusal;
  const hangs = isHangsOn(key) && to !== entry.on;
  const dates = hangs
    ? datesAfter(inspection, around.entries, key, to, command.followers)
    : datesOf(inspection, around.entries);
  const beside = hangs && dates !== null ? followed(inspection, key, dates, command, around) : [];
  if ('refused' in beside) return beside;
  const asked =
    isPlannedDay(inspection, entry) && hangs && against !== null
      ? asksAbout(questionsOfDates(inspection, to, against, command.confirmed))
      : null;
  if (asked !== null) return asked;
  const ruled = ruledBy(inspection, dates, entry, around);
  const then = moved(entry, ruled, command);
  const late = entry.kind === 'deadline' && ruled !== null ? laterThanRule(entry.rule, ruled, then) : null;
  if (late !== null && !command.lateMeant) return refuse('later-than-the-rule', late, 'lateMeant');
  return [...beside, entryChanged(inspection, entry, then, command)];
}
