import { parseIsoDate, writtenDay } from '#calendar';
import type { Change } from '../change.ts';
import { reasonFault } from '../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { datesFaults } from './date-faults.ts';
import { arrivalAfter } from './inspection-dates.ts';
import {
  type InspectionRecord,
  inspectionFields,
  ofInspection,
  refusalIfClosed,
  type TimetableEntry,
} from './inspection-record.ts';
import type { NewTimetableEntry, TimetableEntryFields } from './opening-changes.ts';
import { receiptFaults } from './record-receipt.ts';
import { byRule, type Followers } from './remake-timetable.ts';
import { timetableOf } from './timetable.ts';
import { type AroundPinned, receivedOn, redated, timetableAnew } from './timetable-anew.ts';
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
  readonly seen: number;
  readonly reason: string;
};

/** The dates that an inspection hangs on stand in its timetable under these keys. */
const hangsOn = ['notification', 'on-site-ends', 'report-received'] as const;
type HangsOn = (typeof hangsOn)[number];
const isHangsOn = (key: string | null): key is HangsOn => hangsOn.some((one) => one === key);

/** Whether other dates are counted from an entry, so that moving it may move them. */
export const hasFollowers = ({ key }: Pick<TimetableEntryFields, 'key'>): boolean => isHangsOn(key);

/** What the rules give for the timetable as the dates stand; nothing for an inspection without dates. */
function ruledNow(inspection: InspectionRecord, around: AroundPinned): readonly NewTimetableEntry[] {
  const { notifiedOn, onSiteEnds } = inspection;
  if (notifiedOn === null || onSiteEnds === null) return [];
  const reportReceived = receivedOn(around.entries);
  return timetableOf(
    { ...inspection, notifiedOn, onSiteEnds, framework: around.framework.framework, reportReceived },
    () => around.newId(),
  );
}

const entryMoved = (
  inspection: InspectionRecord,
  entry: TimetableEntry,
  after: Partial<TimetableEntryFields>,
  { seen, reason }: MoveCommand,
): Change => {
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, Reflect.get(entry, field)]));
  return {
    ...ofInspection(inspection),
    subject: { kind: 'timetable-entry', id: entry.id },
    kind: after.on === undefined ? 'timetable-entry-changed' : 'timetable-entry-moved',
    expects: seen,
    before,
    after,
    reason,
  };
};

/** The changes that follow from moving a date that others are counted from; the entry itself is moved beside them. */
function followed(
  inspection: InspectionRecord,
  key: HangsOn,
  { to, followers, reason }: MoveCommand,
  around: AroundPinned,
): readonly Change[] | Refusal {
  const notifiedOn = key === 'notification' ? to : inspection.notifiedOn;
  const onSiteEnds = key === 'on-site-ends' ? to : inspection.onSiteEnds;
  if (notifiedOn === null || onSiteEnds === null) return [];
  const reportReceived = key === 'report-received' ? to : receivedOn(around.entries);
  const faults = [
    ...datesFaults({ notifiedOn, onSiteEnds, asAt: inspection.asAt }, inspection.subject),
    ...receiptFaults(reportReceived, onSiteEnds),
  ];
  const refusal = refuseFields(faults.map(({ words }) => ({ place: 'on', words })));
  if (refusal !== null) return refusal;
  const told = { reason, followers, besides: key };
  if (key === 'report-received') {
    return timetableAnew(inspection, { ...inspection, notifiedOn, onSiteEnds, reportReceived }, around, told);
  }
  const wanted = { ...inspectionFields(inspection), notifiedOn, onSiteEnds };
  return redated(inspection, wanted, around, { ...told, expects: inspection.version });
}

/**
 * Moves an entry of the timetable to another day or hour, with a reason: the day it had stays on record. What is counted from it follows,
 * or stays where it is; what was set by hand before stays in any case. Refused: in an inspection that is
 * closed (`closed`); an entry that is cancelled (`cancelled`); what is not
 * valid, field by field; a deadline later than its rule allows (`later-than-the-rule`), unless that is meant.
 */
export function moveEntry(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  command: MoveCommand,
  around: AroundPinned,
): readonly Change[] | Refusal {
  const closed = refusalIfClosed(inspection);
  if (closed !== null) return closed;
  if (entry.cancelled) return refuse('cancelled', 'This date is cancelled. Put it back before it is moved.');
  const faults = whenFaults(command);
  const time = command.time === '' ? null : command.time;
  const until = command.until === '' ? null : command.until;
  const stays = faults.length === 0 && command.to === entry.on && time === entry.time && until === entry.until;
  if (stays) return [];
  const reason = reasonFault(command.reason, 'it moves');
  const refusal = refuseFields([...faults, ...(reason === null ? [] : [reason])]);
  if (refusal !== null) return refusal;
  const ruled = ruledNow(inspection, around).find(({ key }) => key !== null && key === entry.key);
  if (entry.kind === 'deadline' && ruled !== undefined && command.to > ruled.on && !command.lateMeant) {
    const words = `${entry.rule} That is ${writtenDay(parseIsoDate(ruled.on))}, and this is later. Choose an earlier day, or tick the box if the later one is meant.`;
    return refuse('later-than-the-rule', words, 'lateMeant');
  }
  const moves = command.to !== entry.on;
  const onRule = ruled === undefined || ruled.on === command.to;
  const note = ruled === undefined ? entry.note : onRule || isHangsOn(entry.key) ? ruled.note : byRule(ruled);
  const after = {
    ...(moves ? { on: command.to } : {}),
    ...(until === entry.until ? {} : { until }),
    ...(time === entry.time ? {} : { time }),
    ...(note === entry.note ? {} : { note }),
    // What hangs on nothing but itself is held where it was put, unless that is where its rule has it.
    ...(moves && !isHangsOn(entry.key) ? { held: ruled === undefined || !onRule } : {}),
  };
  const beside = moves && isHangsOn(entry.key) ? followed(inspection, entry.key, command, around) : [];
  return 'refused' in beside ? beside : [...beside, entryMoved(inspection, entry, after, command)];
}

/** What would follow if a date that others are counted from moved: each with its day now and then. Nothing when the day cannot be taken. */
export function wouldFollow(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  to: string,
  around: AroundPinned,
): readonly { readonly title: string; readonly from: string; readonly to: string }[] {
  if (!isHangsOn(entry.key) || whenFaults({ to, until: '', time: '' }).length > 0) return [];
  const command: MoveCommand = {
    to,
    until: '',
    time: '',
    followers: 'follow',
    lateMeant: true,
    seen: 0,
    reason: 'asked',
  };
  const changes = followed(inspection, entry.key, command, around);
  if ('refused' in changes) return [];
  const kept = new Map(around.entries.map((one) => [one.id, one.on]));
  return changes
    .flatMap((change) => (change.kind === 'timetable-made' ? change.entries : []))
    .flatMap(({ id, title, on }) => {
      const from = kept.get(id);
      return from === undefined || from === on ? [] : [{ title, from, to: on }];
    });
}

/** The day on which the first inspectors arrive, ISO 8601; null before the day of notification is settled. */
export const arrivesOn = ({ notifiedOn }: Pick<InspectionRecord, 'notifiedOn'>): string | null =>
  notifiedOn === null ? null : arrivalAfter(parseIsoDate(notifiedOn)).toString();
