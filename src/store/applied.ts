import type { Change, ChangeKind, ChangeNamed } from '#inspection';
import type { Tx } from './tables.ts';

/** Whether a change was written, or the record was no longer the one it was decided on. */
export type Applied = 'applied' | 'changed-meanwhile';

/** Writes one kind of change to the tables. */
export type Applier<Kind extends ChangeKind> = (tx: Tx, change: ChangeNamed<Kind>, at: Date) => Promise<Applied>;

/** The authority that a change belongs to; a change of something that only authorities have always names one. */
export function authorityOf(change: Change): string {
  if (change.authorityId === null) throw new Error(`The change ${change.kind} names no authority.`);
  return change.authorityId;
}
