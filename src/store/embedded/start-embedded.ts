import { dirname, resolve } from 'node:path';
import { type Binaries, reachBinaries } from './binaries.ts';
import { clusterIn, refuseOtherMajor, truePath } from './cluster-folder.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { EmbeddedEvent } from './embedded-event.ts';
import { ensureDatabase } from './first-connection.ts';
import { folderTrouble } from './folder-trouble.ts';
import { keepRunning } from './keep-running.ts';
import { clearLeftovers, clusterNameOf } from './leftovers.ts';
import { type Lock, LockHeld, takeLock } from './lock-file.ts';
import { type Machine, thisMachine } from './machine.ts';
import { makeCluster, owner } from './make-cluster.ts';
import { barredAt, makePassableFolder } from './passage.ts';
import { startPostmaster } from './postmaster.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';
import { openServerLog } from './server-log.ts';
import { port, serverArguments } from './server-settings.ts';
import { clearSocketFolder, makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

export type EmbeddedSettings = {
  /** The cluster's folder, made when missing. Its lock, its log and the link to its socket stand beside it, as FOLDER.lock and so on. */
  readonly folder: string;
  /** The owner's password: set when the cluster is made; that of the cluster when it is there already. One line. */
  readonly password: string;
  /** False only in tests: nothing is forced to the disk then. */
  readonly durable: boolean;
  /** Told what happens, for the service's log. */
  readonly tell: (event: EmbeddedEvent) => void;
  /** More settings of PostgreSQL, by their names; those this room relies on cannot be set. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** A running database server, and how to reach it: a Unix socket, the owner's name and password, the database "bestfit". */
export type Embedded = {
  /** The folder of the socket. */
  readonly host: string;
  /** Names the socket's file; nothing listens on the network. */
  readonly port: number;
  /** The owner of the database. */
  readonly user: string;
  /** Stops it cleanly and waits. Safe to call twice. */
  stop(): Promise<void>;
};

const logLimit = 1_000_000;

/**
 * Starts PostgreSQL over a folder, makes the cluster and the database "bestfit" when they are missing, and keeps the server running
 * until stop(): it is started again when it dies. Throws EmbeddedError, which says what to do.
 */
export async function startEmbedded(settings: EmbeddedSettings, machine: Machine = thisMachine()): Promise<Embedded> {
  const { password, tell } = settings;
  // What was begun is ended in the opposite order: by stop(), or here when a later step fails.
  await using begun = new AsyncDisposableStack();
  const { folder, as } = await findPlace(settings.folder, machine);
  try {
    const binaries = await reachBinaries(machine, as, tell);
    const lock = await lockCluster(folder);
    begun.defer(() => lock.release());

    const cluster = await clusterIn(folder);
    if (cluster === null) await makeNew(settings, folder, binaries, as);
    else refuseOtherMajor(folder, cluster, binaries.major);
    const { stopped, stale } = await clearLeftovers(folder);
    if (stopped !== null) tell({ kind: 'stopped-orphan', pid: stopped });
    if (stale !== null) tell({ kind: 'removed-stale-pid-file', pid: stale });

    const socketFolder = await makeSocketFolder(folder, machine, as);
    begun.defer(() => removeSocketFolder(folder));
    const file = `${folder}.log`;
    const log = openServerLog(file, logLimit, (reason) => tell({ kind: 'log-unwritable', file, reason }));
    begun.defer(() => log.close());

    const place = { socketFolder, clusterName: await clusterNameOf(folder) };
    const args = ['-D', folder, ...serverArguments(place, { ...settings, platform: machine.platform })];
    const running = await keepRunning({
      folder,
      start: () => startPostmaster(binaries.postgres, args, as, log),
      clear: async () => {
        await clearLeftovers(folder);
        await clearSocketFolder(socketFolder);
      },
      lastLines: log.lastLines,
      pauses: machine.pauses,
      tell,
    });
    begun.defer(() => running.stop());
    await ensureDatabase(folder, socketFolder, password);

    const kept = begun.move();
    let stopping: Promise<void> | undefined;
    return { host: socketFolder, port, user: owner, stop: () => (stopping ??= kept.disposeAsync()) };
  } catch (error) {
    throw error instanceof TypeError ? error : folderTrouble(folder, error);
  }
}

/** Where the cluster is and who its server runs as, the way to it made and seen to be open to that user. */
async function findPlace(asked: string, machine: Machine): Promise<{ folder: string; as: RunAs }> {
  try {
    await makePassableFolder(dirname(resolve(asked)));
    const folder = await truePath(asked);
    const as = chooseRunAs(machine, folder, (await clusterIn(folder))?.owner ?? null);
    const barred = await barredAt(dirname(folder), as);
    if (barred !== null && as !== null) throw folderBarred(folder, barred, as.uid);
    return { folder, as };
  } catch (error) {
    throw folderTrouble(asked, error);
  }
}

async function lockCluster(folder: string): Promise<Lock> {
  try {
    return await takeLock(`${folder}.lock`, 'bestfit');
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    const who = error.holder === null ? 'another process' : `process ${error.holder.pid}`;
    throw new EmbeddedError(
      'folder-held',
      `The database in ${folder} is in use by ${who}. Stop that one first, or name another data folder.`,
      { cause: error },
    );
  }
}

async function makeNew(settings: EmbeddedSettings, folder: string, binaries: Binaries, as: RunAs): Promise<void> {
  const began = performance.now();
  await makeCluster(folder, binaries, as, settings);
  settings.tell({ kind: 'made', folder, milliseconds: Math.round(performance.now() - began) });
}

const folderBarred = (folder: string, barred: string, uid: number): EmbeddedError =>
  new EmbeddedError(
    'folder-barred',
    `PostgreSQL refuses to run as root, so it runs as user ${uid}, who may not enter ${barred} on the way to ${folder}. ` +
      `Name a data folder elsewhere, such as /var/lib/bestfit/data, start Bestfit as an ordinary user, or let users pass: chmod o+x ${barred}`,
  );
