import type { KeyFiles } from './key-files.ts';
import { KeysError } from './keys-error.ts';
import { newMasterKey } from './master-key.ts';
import { alsoWrappedBy, onlyWrappedBy } from './wrapping.ts';

/**
 * Changes the master key. Between its file and the key file no step can be atomic, so the key file opens with both for a while:
 * 1. the next master key is written beside the old one; 2. every secret is wrapped by both; 3. the next takes the old one's place;
 * 4. every secret is wrapped by the new one alone. Whoever opens the keys after a crash keeps the master key that is there.
 * `step` is told after each.
 */
export const rotateMaster = (
  files: KeyFiles,
  at: Date,
  step: (done: string) => void,
): Promise<{ from: string; to: string; secrets: number }> =>
  files.change(async ({ kept, master }, writing) => {
    const next = newMasterKey();
    // First of all, so that a secret that does not open stops this before anything is written.
    const byBoth = alsoWrappedBy(kept, master, next);
    await writing.writeNextMaster(next);
    step('next master key written');
    await writing.write(byBoth);
    step('secrets wrapped by both');
    await writing.putNextMaster();
    step('master key replaced');
    const { master: inPlace } = await files.read();
    if (inPlace.id !== next.id) {
      throw new KeysError(
        'not-written',
        'The master key file was changed by somebody else meanwhile. The keys open with the master key that is there; try again.',
      );
    }
    await writing.write(onlyWrappedBy({ ...byBoth, masterKeySince: at.toISOString() }, next.id));
    step('secrets wrapped by the new one');
    return { from: master.id, to: next.id, secrets: kept.secrets.size };
  });
