import type { Change } from '../change.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type Due, dueForErasure, type RetentionState } from './due.ts';
import { type RetentionKindId, retentionKinds, retentionSetting } from './kinds.ts';
import { isShorter, type Period, readPeriod, writtenPeriod } from './period.ts';

const longestReason = 500;

function reasonFaults(reason: string, words: string): readonly FieldFault[] {
  if (reason.trim() === '') return [{ place: 'reason', words }];
  if (reason.length <= longestReason) return [];
  return [{ place: 'reason', words: `The reason must be ${longestReason} characters or fewer.` }];
}

/**
 * Sets how long a kind of record is kept. `seen` is the version of the setting that was seen; null when the standard was in force.
 * Refused (`not-valid`) without a reason, for a period that is none, and for one shorter or longer than the kind allows; `fixed` for a
 * kind whose time cannot be set.
 */
export function changeRetention(
  kind: RetentionKindId,
  command: { readonly count: string; readonly unit: string; readonly seen: number | null; readonly reason: string },
  now: Period | null,
): readonly Change[] | Refusal {
  const { title, least, most } = retentionKinds[kind];
  if (now === null || least === null || most === null) {
    return refuse('fixed', `How long this is kept cannot be set: ${title}.`);
  }
  const wanted = readPeriod(`${command.count.trim()} ${command.unit}`);
  const faults: FieldFault[] = [];
  if (wanted === null) {
    faults.push({ place: 'count', words: 'Enter a whole number from 1 to 9999, and choose days, months or years.' });
  } else if (isShorter(wanted, least)) {
    faults.push({ place: 'count', words: `This must be kept for ${writtenPeriod(least)} at least.` });
  } else if (isShorter(most, wanted)) {
    faults.push({ place: 'count', words: `This must be kept for ${writtenPeriod(most)} at most.` });
  }
  faults.push(...reasonFaults(command.reason, 'Say why the time changes: the change log keeps it.'));
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (wanted === null || writtenPeriod(wanted) === writtenPeriod(now)) return [];
  return [
    {
      kind: 'setting-changed',
      subject: { kind: 'setting', id: retentionSetting(kind) },
      authorityId: null,
      inspectionId: null,
      expects: command.seen,
      before: { value: writtenPeriod(now) },
      after: { value: writtenPeriod(wanted) },
      reason: command.reason,
    },
  ];
}

/**
 * Whether something may be erased now: answers what is due, or a refusal: `not-due` before its time or when it is erased already,
 * `not-valid` without a reason or without the tick that confirms it.
 */
export function mayErase(
  state: RetentionState,
  at: Date,
  command: {
    readonly kind: Due['kind'];
    readonly id: string;
    readonly confirmed: boolean;
    readonly reason: string;
  },
): Due | Refusal {
  const due = dueForErasure(state, at).find(({ kind, id }) => kind === command.kind && id === command.id);
  if (due === undefined) {
    return refuse('not-due', 'This is not due for erasure: its time is not over, or it has been erased already.');
  }
  const unconfirmed = { place: 'confirmed', words: 'Tick that you know that this cannot be undone.' };
  return (
    refuseFields([
      ...(command.confirmed ? [] : [unconfirmed]),
      ...reasonFaults(command.reason, 'Say why this is erased now: the record of the erasure keeps it.'),
    ]) ?? due
  );
}
