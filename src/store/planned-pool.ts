import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

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

const begins = 'begin; ';
const nothing = { command: 'SELECT', rowCount: 0, rows: [] } as const;

function planned(client: pg.PoolClient): PostgresPoolClient {
  /** The beginning of a transaction, until something is asked in it: it goes to the database together with that. */
  let held: string | null = null;
  const ask = (asked: string, parameters: readonly unknown[]): Promise<unknown> => {
    // Several statements in one message have no plan to keep, nor has the end of a transaction.
    const name = reads.test(asked) && !asked.includes(';') ? planName(asked) : null;
    return client.query({ text: asked, values: [...parameters], ...(name === null ? {} : { name }) });
  };
  const answerOf = async (asked: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (asked.startsWith(begins)) {
      held = asked;
      return nothing;
    }
    const beginning = held;
    held = null;
    if (beginning === null) return ask(asked, parameters);
    // Nothing was asked between beginning and end: there is nothing to end.
    if (asked === 'commit' || asked === 'rollback') return nothing;
    const begun = ask(beginning, []);
    const answer = ask(asked, parameters);
    // Where the beginning failed nobody acts, and the walls let nobody through: what followed it saw and did nothing.
    answer.catch(() => undefined);
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
      const known = clients.get(client) ?? planned(client);
      clients.set(client, known);
      return known;
    },
  };
}
