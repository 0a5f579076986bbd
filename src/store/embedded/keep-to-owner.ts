import { chmod, chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Closes a file to all but the owner of the folder it is in, whom it is given to: what a start as root leaves in the data folder of
 * an ordinary user must not stop that user's next start.
 */
export async function keepToOwner(file: string): Promise<void> {
  await chmod(file, 0o600);
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dirname(file));
  await chown(file, uid, gid);
}
