// What the page on retention shows: how long each kind is kept, what is due, what was erased, and which key backups are left.
import { dueForErasure, inspectionToldApart, retentionKindIds, retentionKinds, writtenPeriod } from '#inspection';
import { type ErasureRecord, listErasures, type Names, namesOf, retentionState, type Store, type Tx } from '#store';
import { ukTime } from '../../look/uk-time.ts';

const erasedBy = {
  person: 'By an administrator, who confirms it',
  itself: 'By the service itself',
  'sealed-data': 'With the lists and documents',
  never: 'Never',
} as const;

/** What is erased, as the confirmation and the list call it. */
export const dueInWords = (kind: 'sealed-data' | 'left-accounts', id: string, names: Names): string => {
  if (kind === 'left-accounts') return `Account of ${names.users.get(id) ?? 'somebody'}`;
  const found = names.inspections.get(id);
  return `Data about children of the inspection of ${found === undefined ? 'an authority' : inspectionToldApart(found)}`;
};

function recordInWords(
  record: ErasureRecord,
  inspectionId: string | null,
  names: Names,
): { readonly what: string; readonly detail: string } {
  if (record.what === 'key-backup') {
    return { what: 'A backup of the keys', detail: `${record.file}, taken ${ukTime(new Date(record.takenAt))}` };
  }
  if (record.what === 'left-account') return { what: dueInWords('left-accounts', record.user, names), detail: '' };
  return {
    what: dueInWords('sealed-data', inspectionId ?? '', names),
    detail: `Key with the fingerprint ${record.fingerprint} destroyed ${ukTime(new Date(record.destroyedAt))}`,
  };
}

/** How long everything is kept, what is due at a time, and what was erased. */
export async function retentionOverview(tx: Tx, keys: Store['keys'], at: Date) {
  const state = await retentionState(tx);
  const due = dueForErasure(state, at);
  const erasures = await listErasures(tx);
  const destroyed = await keys.destroyed();
  const users = erasures.flatMap(({ record }) => (record.what === 'left-account' ? [record.user] : []));
  const inspections = erasures.flatMap(({ inspectionId }) => inspectionId ?? []);
  const names = await namesOf(tx, [...due.map(({ id }) => id), ...users, ...inspections]);
  return {
    kinds: retentionKindIds.map((id) => {
      const kind = retentionKinds[id];
      const period = state.periods[id];
      return {
        id,
        title: kind.title,
        holds: kind.holds,
        because: kind.because,
        kept:
          period === null
            ? kind.erasedBy === 'never'
              ? 'For ever'
              : 'As long as the lists and documents'
            : `${writtenPeriod(period)} after ${kind.after ?? ''}`,
        standard:
          kind.standard === null || period === null || writtenPeriod(kind.standard) === writtenPeriod(period)
            ? null
            : writtenPeriod(kind.standard),
        erasedBy: erasedBy[kind.erasedBy],
        mayChange: kind.least !== null,
      };
    }),
    due: due.map(({ kind, id, since, dueAt }) => ({ kind, id, what: dueInWords(kind, id, names), since, dueAt })),
    // A backup that holds no destroyed key has nothing to hide.
    backups: (await keys.backups()).flatMap(({ file, takenAt }) => {
      const holds = destroyed.filter(({ inBackups }) => inBackups.some((each) => each.file === file)).length;
      return holds === 0 ? [] : [{ file, takenAt, holds }];
    }),
    erasures: erasures.map((erasure) => ({
      at: erasure.at,
      by: erasure.byName ?? 'The service',
      reason: erasure.reason,
      ...recordInWords(erasure.record, erasure.inspectionId, names),
    })),
  };
}
