// What waits to be read: the table is the queue. Any number of processes take from it, and each record is held by one.
import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** The tables whose records wait, and the column that says so. */
const waitsIn = { submissions: 'state', documents: 'check_state' } as const;
type Queue = keyof typeof waitsIn;

const stillWaits = (queue: Queue, id: string) => sql`id = ${id} and ${sql.ref(waitsIn[queue])} = 'received'`;

/** Goes on holding a record that is being read. */
export async function holdToRead(tx: Tx, queue: Queue, id: string, until: Date): Promise<void> {
  await sql`update ${sql.table(queue)} set held_until = ${until} where ${stillWaits(queue, id)}`.execute(tx);
}

/** Lets a record go that was not read to its end, for another process or another time; the attempt is not counted. */
export async function releaseToRead(tx: Tx, queue: Queue, id: string): Promise<void> {
  await sql`update ${sql.table(queue)} set held_until = null, attempts = attempts - 1
    where ${stillWaits(queue, id)}`.execute(tx);
}
