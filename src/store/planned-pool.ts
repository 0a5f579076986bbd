import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { beginnings } from './acting.ts';

// Statements with lists of varying length have many texts: only so many are kept, so that a connection's memory is bounded.
const most = 300;
const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement; null for those beyond the number kept. */
function planName(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= most) return null;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

const reads = /^\s*(?:select|with|insert|update|delete)\b/i;

const nothing = { command: 'SELECT', rowCount: 0, rows: [] } as const;

function planned(client: pg.PoolClient & Pick<pg.Client, 'connection'>): PostgresPoolClient {
  /** The beginning of a transaction, until something is asked in it: it goes to the database together with that. */
  let held: string | null = null;
  /** Whether the transaction that Kysely still believes open was ended together with its one statement. */
  let ended = false;
  const ask = (asked: string, parameters: readonly unknown[]): Promise<unknown> => {
    // Several statements in one message have no plan to keep, nor has the end of a transaction.
    const name = reads.test(asked) && !asked.includes(';') ? planName(asked) : null;
    return client.query({ text: asked, values: [...parameters], ...(name === null ? {} : { name }) });
  };
  const answerOf = async (asked: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (asked.startsWith(beginnings.any) || asked.startsWith(beginnings.one)) {
      held = asked;
      ended = false;
      return nothing;
    }
    const isEnd = asked === 'commit' || asked === 'rollback';
    const beginning = held;
    held = null;
    // Nothing was asked between beginning and end, or it was ended already: there is nothing to end.
    if (isEnd && (beginning !== null || ended)) return nothing;
    if (ended) throw new Error('A transaction of one statement was asked a second one.');
    if (beginning === null) return ask(asked, parameters);
    // What is sent together is one message, and wakes the database once.
    const { stream } = client.connection;
    stream.cork();
    const begun = ask(beginning, []);
    const answer = ask(asked, parameters);
    ended = beginning.startsWith(beginnings.one);
    const end = ended ? ask('commit', []) : null;
    stream.uncork();
    // Where the beginning failed nobody acts, and the walls let nobody through: what followed it saw and did nothing.
    answer.catch(() => undefined);
    end?.catch(() => undefined);
    await begun;
    return answer;
  };
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('Nothing here reads by a cursor.');
    return answerOf(asked, parameters) as Promise<PostgresQueryResult<R>>;
  }
  return { query, release: (destroy) => client.release(destroy) };
}

/**
 * A pool whose connections keep the plans of their statements. Walls make a statement's plan long: making it anew each time took most
 * of the database's time for a page.
 */
export function plannedPool(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? planned(client as pg.PoolClient & Pick<pg.Client, 'connection'>);
      clients.set(client, known);
      return known;
    },
  };
}
