import { EmbeddedError } from './embedded-error.ts';
import type { Machine } from './machine.ts';

/** The user the server's processes run as; null when that is the user of this process. */
export type RunAs = { readonly uid: number; readonly gid: number } | null;

/** "nobody" on Linux. It needs a name in the system's list of users, which this one has everywhere. */
const nobody = { uid: 65_534, gid: 65_534 };

/**
 * Whom the server runs as. PostgreSQL refuses to be root, so root hands it to somebody else: to the owner of the cluster that
 * is there already, so that a service once started with sudo and once without finds the same folder usable both times; else to
 * nobody. Anyone else runs it as themselves, and the cluster must be theirs. Throws EmbeddedError.
 */
export function chooseRunAs(machine: Machine, folder: string, owner: { uid: number; gid: number } | null): RunAs {
  if (machine.uid !== 0) {
    if (owner !== null && owner.uid !== machine.uid) throw otherOwner(folder, owner.uid);
    return null;
  }
  if (machine.platform === 'darwin') {
    throw new EmbeddedError(
      'cannot-step-down',
      'PostgreSQL refuses to run as root, and on macOS Bestfit has no other user to run it as. Start Bestfit as an ordinary user.',
    );
  }
  if (owner?.uid === 0) {
    throw new EmbeddedError(
      'folder-other-owner',
      `The database folder ${folder} belongs to root, as after copying it, and PostgreSQL refuses to run as root. ` +
        `Give it to the server's user: chown -R ${nobody.uid}:${nobody.gid} ${folder}`,
    );
  }
  return owner ?? nobody;
}

/** The cluster is another user's: who, and what to do. */
export const otherOwner = (folder: string, uid: number): EmbeddedError =>
  new EmbeddedError(
    'folder-other-owner',
    `The database folder ${folder} belongs to user ${uid}${uid === nobody.uid ? ', as after a start as root' : ''}, who is not the ` +
      `user of this process. Start Bestfit as ${uid === nobody.uid ? 'root' : `user ${uid}`}, or name another data folder.`,
  );
