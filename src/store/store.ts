import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Change, Refusal } from '#inspection';
import { isRefusal } from '#inspection';
import { type Acting, behindWalls } from './acting.ts';
import { latestBelieved } from './clocks-differ.ts';
import { commit, type Decide } from './commit.ts';
import type { Connection } from './connection.ts';
import { outageOr } from './database-trouble.ts';
import type { Keys } from './keys/index.ts';
import { seal } from './keys/index.ts';
import type { StartAgain } from './start-again.ts';
import type { Tables, Tx } from './tables.ts';
import type { TellStore } from './tell.ts';

/** The key that seals what belongs to one inspection. */
export const inspectionKey = (inspectionId: string): string => `inspection/${inspectionId}`;

/** The store of one running installation. Whatever fails because the database is away, or full, throws StoreError that says so. */
export type Store = {
  /** Reads (and writes what no log needs) in one transaction, behind the walls of whoever it is for. */
  readonly read: <T>(acting: Acting, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Reads by one statement, behind the same walls, in one message to the database. A second statement, or one that writes, throws. */
  readonly readOne: <T>(acting: Acting, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Decides and makes changes, and logs them, in one transaction. Answers the changes or a refusal; a refusal changes nothing. */
  readonly change: (acting: Acting, at: Date, decide: Decide) => Promise<readonly Change[] | Refusal>;
  readonly keys: Keys;
  /** Whether the database answers within three seconds; throws what it says when it does not. */
  readonly ready: () => Promise<void>;
  readonly startAgain: StartAgain;
  readonly close: () => Promise<void>;
};

/** The store over a pool of the service's connections. */
export function storeOver(parts: {
  readonly connection: Connection;
  readonly pool: pg.Pool;
  readonly database: Kysely<Tables>;
  readonly keys: Keys;
  readonly tell: TellStore;
  readonly startAgain: StartAgain;
  readonly close: () => Promise<void>;
}): Store {
  const { connection, pool, database, keys, tell, startAgain, close } = parts;
  const told = (error: unknown) => Promise.reject(outageOr(error, connection));
  const read: Store['read'] = (acting, work) => behindWalls(database, acting, work).catch(told);
  return {
    read,
    readOne: (acting, work) => behindWalls(database, acting, work, 'one').catch(told),
    keys,
    startAgain,
    close,
    change: async (acting, at, decide) => {
      const sealForLog = async (inspectionId: string, plain: Uint8Array, about: string) =>
        seal(await keys.secret(inspectionKey(inspectionId)), plain, about);
      const done = await commit((work) => read(acting, work), acting, at, decide, sealForLog);
      if (isRefusal(done)) return done;
      // Who waits for others to save is told an earlier time than theirs: only what no wait explains is the clock.
      if (done.previousAt !== null && done.previousAt > latestBelieved(at)) {
        tell({ kind: 'clock-went-back', from: done.previousAt, to: at });
      }
      return done.changes;
    },
    ready: async () => {
      const late = new AbortController();
      const asked = pool.query('select 1').finally(() => late.abort());
      const silent = pause(3_000, undefined, { signal: late.signal }).then(() => {
        throw Object.assign(new Error('The database has said nothing for 3 seconds.'), { code: 'ETIMEDOUT' });
      });
      await Promise.race([asked, silent]).catch(told);
    },
  };
}
