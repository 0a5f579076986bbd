// An inspection with its timetable as the store would keep it: changes are made to it, and every date an entry had is on record.
import { findFramework } from '#frameworks';
import type { Change } from '../change.ts';
import { type InspectionRecord, inspectionFields, type TimetableEntry } from './inspection-record.ts';
import { type MoveCommand, moveEntry } from './move-entry.ts';
import { type SettleCommand, settleInspection } from './settle-inspection.ts';
import type { AroundPinned, PinnedFramework } from './timetable-anew.ts';

type Place = Pick<TimetableEntry, 'on' | 'until' | 'time' | 'cancelled'>;
type Move = { readonly entry: string; readonly from: Place; readonly to: Place; readonly reason: string };

export type Kept = {
  readonly inspection: InspectionRecord;
  readonly entries: readonly TimetableEntry[];
  /** What became of entries, by entry: their days and hours before and since, and whether they were cancelled. */
  readonly moves: readonly Move[];
};

function sif(): PinnedFramework {
  const framework = findFramework('sif-2015');
  if (framework === undefined) throw new Error('The framework is not there.');
  return { framework, hash: 'f'.repeat(64), status: 'published', from: '2015-06-01', until: '2017-12-31' };
}
export const pinned = sif();

/** Monday 6 July 2015: the rest of the team arrives on Monday 20, and the ninth working day on site is Thursday 30. */
const weekOne = '2015-07-06';

export const planned = (fields: Partial<InspectionRecord> = {}): Kept => ({
  inspection: {
    id: 'inspection',
    authorityId: 'westmarch',
    version: 1,
    subject: 'authority',
    framework: pinned.framework.id,
    frameworkVersion: pinned.framework.version,
    frameworkHash: pinned.hash,
    stage: 'planned',
    lscbReview: true,
    weekOne,
    notifiedOn: null,
    onSiteEnds: null,
    asAt: null,
    edition: 'sif-2015',
    concurrent: null,
    ...fields,
  },
  entries: [],
  moves: [],
});

export const command = (fields: Partial<SettleCommand> = {}): SettleCommand => ({
  notifiedOn: weekOne,
  onSiteEnds: '',
  asAt: '',
  lscbReview: true,
  edition: 'sif-2015',
  notInForceMeant: false,
  confirmed: [],
  seen: 1,
  reason: '',
  ...fields,
});

let made = 0;
export const around = ({ entries }: Kept): AroundPinned => ({
  entries,
  framework: pinned,
  newId: () => {
    made += 1;
    return `entry-${made}`;
  },
});

/** Makes changes as the store does, and keeps the dates that entries had. */
export function changedBy(
  kept: Kept,
  changes: readonly Change[] | { readonly refused: true; readonly words: string },
): Kept {
  if ('refused' in changes) throw new Error(`Refused: ${changes.words}`);
  return changes.reduce(one, kept);
}

const placeOf = ({ on, until, time, cancelled }: Place): Place => ({ on, until, time, cancelled });
/** What is on record of an entry that was changed: nothing where it stands as it did. */
function moveOf(was: TimetableEntry, now: Place, reason: string): readonly Move[] {
  const [from, to] = [placeOf(was), placeOf(now)];
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ entry: was.id, from, to, reason }];
}

function one(kept: Kept, change: Change): Kept {
  const reason = change.reason ?? '';
  switch (change.kind) {
    case 'inspection-changed':
    case 'inspection-stage-moved': {
      if (change.expects !== kept.inspection.version) throw new Error('Changed meanwhile.');
      const { id, authorityId, version } = kept.inspection;
      const fields = { ...inspectionFields(kept.inspection), ...change.after };
      return { ...kept, inspection: { id, authorityId, version: version + 1, ...fields } };
    }
    case 'timetable-made': {
      const byKey = new Map(kept.entries.map((entry) => [entry.key, entry]));
      const moves = change.entries.flatMap((now) => {
        const was = byKey.get(now.key);
        return was === undefined ? [] : moveOf(was, now, reason);
      });
      const keys = new Set(change.entries.map(({ key }) => key));
      const entries = change.entries.map((entry) => {
        const was = byKey.get(entry.key);
        return was === undefined ? { ...entry, version: 1 } : { ...entry, id: was.id, version: was.version + 1 };
      });
      const others = kept.entries.filter(({ key }) => key === null || !keys.has(key));
      return { ...kept, entries: [...others, ...entries], moves: [...kept.moves, ...moves] };
    }
    case 'timetable-entry-added':
      return { ...kept, entries: [...kept.entries, { ...change.after, id: change.subject.id, version: 1 }] };
    case 'timetable-entry-moved':
    case 'timetable-entry-changed': {
      const was = kept.entries.find(({ id }) => id === change.subject.id);
      if (was === undefined || was.version !== change.expects) throw new Error('Changed meanwhile.');
      const now = { ...was, ...change.after, version: was.version + 1 };
      return {
        ...kept,
        entries: kept.entries.map((entry) => (entry.id === was.id ? now : entry)),
        moves: [...kept.moves, ...moveOf(was, now, reason)],
      };
    }
    default:
      throw new Error(`The timetable does not know the change ${change.kind}.`);
  }
}

/** The entry of a key. */
export function entryOf({ entries }: Kept, key: string): TimetableEntry {
  const found = entries.find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`The timetable has no ${key}.`);
  return found;
}

/** The inspection whose dates are settled: notified on Monday 6 July 2015, and what is usual. */
export const begun = changedBy(planned(), settleInspection(planned().inspection, command(), around(planned())));

/** What is decided when the entry of a key is moved, with a reason; its last day and hour stay unless others are given. */
export const moving = (kept: Kept, key: string, to: string, fields: Partial<MoveCommand> = {}) => {
  const entry = entryOf(kept, key);
  return moveEntry(
    kept.inspection,
    entry,
    {
      to,
      until: entry.until ?? '',
      time: entry.time ?? '',
      followers: 'follow',
      lateMeant: false,
      confirmed: [],
      seen: entry.version,
      reason: 'Agreed with the authority.',
      today: '2015-12-01',
      ...fields,
    },
    around(kept),
  );
};

/** The timetable once it has moved. */
export const moved = (kept: Kept, key: string, to: string, fields: Partial<MoveCommand> = {}): Kept =>
  changedBy(kept, moving(kept, key, to, fields));
