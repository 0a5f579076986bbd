import { sql } from 'kysely';
import { isRefusal, type Refusal } from '#inspection';
import { type Connection, connect } from './connection.ts';
import { prepare } from './prepare.ts';
import type { Tx } from './tables.ts';

/** Empties the database and begins it again, when what it is given has nothing against it; answers the refusal, or null when it is done. */
export type StartAgain = (mayIt: (tx: Tx) => Promise<Refusal | null>) => Promise<Refusal | null>;

/** How the owner of a database does that. */
export const startAgainAs =
  (
    owner: Connection,
    service: { readonly role: string; readonly password: string },
    lost: (error: Error) => void,
  ): StartAgain =>
  async (mayIt) => {
    const { database } = connect(owner, { max: 1, lost, statementSeconds: 600 });
    try {
      const answer = await database.transaction().execute(async (tx) => {
        // Nobody adds anything between the question and the end: they wait, or this gives up and nothing has happened.
        await sql`set local lock_timeout = '10s'`.execute(tx);
        await sql`lock table users, authorities, inspections in access exclusive mode`.execute(tx);
        const refusal = await mayIt(tx);
        if (refusal === null) await sql`drop schema bestfit cascade`.execute(tx);
        return refusal;
      });
      if (isRefusal(answer)) return answer;
      await prepare(database, service);
      return null;
    } finally {
      await database.destroy();
    }
  };
