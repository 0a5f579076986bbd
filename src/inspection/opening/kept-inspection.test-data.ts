// An inspection with its timetable as the store would keep it: changes are made to it, and every date an entry had is on record.
import { findFramework } from '#frameworks';
import type { Change } from '../change.ts';
import { type InspectionRecord, inspectionFields, type TimetableEntry } from './inspection-record.ts';
import type { SettleCommand } from './settle-inspection.ts';
import type { AroundPinned, PinnedFramework } from './timetable-anew.ts';

export type Kept = {
  readonly inspection: InspectionRecord;
  readonly entries: readonly TimetableEntry[];
  /** The dates that entries had before, by entry. */
  readonly moves: readonly {
    readonly entry: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }[];
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
      const moves = change.entries.flatMap(({ key, on }) => {
        const was = byKey.get(key);
        return was === undefined || was.on === on ? [] : [{ entry: was.id, from: was.on, to: on, reason }];
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
      const move = was.on === now.on ? [] : [{ entry: was.id, from: was.on, to: now.on, reason }];
      return {
        ...kept,
        entries: kept.entries.map((entry) => (entry.id === was.id ? now : entry)),
        moves: [...kept.moves, ...move],
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
