import type { KeptKeys, Tombstone } from './kept-keys.ts';
import type { DestroyedKey, KeyBackup } from './keys.ts';

/** The record of a destroyed secret, with the key backups among those on record that still hold it. */
export const destroyedKey = (name: string, stone: Tombstone, backups: KeptKeys['backups']): DestroyedKey => ({
  name,
  madeAt: new Date(stone.madeAt),
  destroyedAt: new Date(stone.destroyedAt),
  fingerprint: stone.fingerprint,
  inBackups: keyBackups(backups.filter(({ no }) => no >= stone.fromBackup && no < stone.beforeBackup)),
});

/** Key backups on record, each file once. */
export function keyBackups(backups: KeptKeys['backups']): readonly KeyBackup[] {
  const byFile = new Map(backups.map(({ file, takenAt }) => [file, { file, takenAt: new Date(takenAt) }]));
  return [...byFile.values()];
}
