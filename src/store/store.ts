import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Change, Refusal } from '#inspection';
import { isRefusal } from '#inspection';
import { type Acting, behindWalls } from './acting.ts';
import { commit, type Decide } from './commit.ts';
import type { Keys } from './keys/index.ts';
import { seal } from './keys/index.ts';
import type { StartAgain } from './start-again.ts';
import type { Tables, Tx } from './tables.ts';
import type { TellStore } from './tell.ts';

/** The key that seals what belongs to one inspection. */
export const inspectionKey = (inspectionId: string): string => `inspection/${inspectionId}`;

/** The store of one running installation. */
export type Store = {
  /** Reads (and writes what no log needs) in one transaction, behind the walls of whoever it is for. */
  readonly read: <T>(acting: Acting, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Decides and makes changes, and logs them, in one transaction. Answers the changes or a refusal; a refusal changes nothing. */
  readonly change: (acting: Acting, at: Date, decide: Decide) => Promise<readonly Change[] | Refusal>;
  readonly keys: Keys;
  /** Whether the database answers; throws what it says when it does not. */
  readonly ready: () => Promise<void>;
  readonly startAgain: StartAgain;
  readonly close: () => Promise<void>;
};

/** The store over a pool of the service's connections. */
export function storeOver(parts: {
  readonly pool: pg.Pool;
  readonly database: Kysely<Tables>;
  readonly keys: Keys;
  readonly tell: TellStore;
  readonly startAgain: StartAgain;
  readonly close: () => Promise<void>;
}): Store {
  const { pool, database, keys, tell, startAgain, close } = parts;
  const read: Store['read'] = (acting, work) => behindWalls(database, acting, work);
  return {
    read,
    keys,
    startAgain,
    close,
    change: async (acting, at, decide) => {
      const sealForLog = async (inspectionId: string, plain: Uint8Array, about: string) =>
        seal(await keys.secret(inspectionKey(inspectionId)), plain, about);
      const done = await commit((work) => read(acting, work), acting, at, decide, sealForLog);
      if (isRefusal(done)) return done;
      if (done.previousAt !== null && done.previousAt > at) {
        tell({ kind: 'clock-went-back', from: done.previousAt, to: at });
      }
      return done.changes;
    },
    ready: async () => {
      await pool.query('select 1');
    },
  };
}
