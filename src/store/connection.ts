import { Kysely, type LogEvent, PostgresDialect } from 'kysely';
import pg from 'pg';
import { impatientSocket } from './impatient-socket.ts';
import { plannedPool } from './planned-pool.ts';
import type { Tables } from './tables.ts';
import { WalledDialect } from './walled-dialect.ts';

/** Where a PostgreSQL database is and who one is there. A host that begins with / is a folder with a socket. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl: boolean;
};

// A date has no time and no zone: it stays the text it is. Counts and positions fit into a number.
const parsers: Record<number, (text: string) => unknown> = { 1082: (text) => text, 20: Number };
/** How the driver reads the values of columns. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
};

// The database gives a statement up by itself; only where it does not in this time is the connection given up.
const secondsOfGrace = 2;

/** Opens a pool of connections. A statement is given up after `statementSeconds`. `lost` hears of connections that break while idle: the pool makes new ones by itself. */
export function connect(
  connection: Connection,
  pool: {
    readonly max: number;
    readonly lost: (error: Error) => void;
    readonly statementSeconds: number;
    readonly spent?: (milliseconds: number) => void;
    /** Whether every transaction is begun behind walls, and plans are kept: so for the service's own role. */
    readonly walled?: boolean;
  },
): { readonly pool: pg.Pool; readonly database: Kysely<Tables> } {
  const { ssl, ...reached } = connection;
  const made = new pg.Pool({
    ...reached,
    ...(ssl ? { ssl: true } : {}),
    // What is asked goes on its way while the answer to what was asked before is still to come.
    ...(pool.walled === true ? { pipeline: true } : {}),
    max: pool.max,
    types: columnTypes,
    connectionTimeoutMillis: 5_000,
    stream: () => impatientSocket(pool.statementSeconds + secondsOfGrace),
    statement_timeout: pool.statementSeconds * 1000,
    options: '-c search_path=bestfit',
    application_name: 'bestfit',
  });
  made.on('error', pool.lost);
  // One that breaks in use, between two statements, fails the next of them, which tells it; without a listener it would end the process.
  made.on('connect', (client) => client.on('error', () => undefined));
  const { spent } = pool;
  const timed = spent === undefined ? {} : { log: (event: LogEvent) => spent(event.queryDurationMillis) };
  const dialect =
    pool.walled === true ? new WalledDialect({ pool: plannedPool(made) }) : new PostgresDialect({ pool: made });
  return { pool: made, database: new Kysely<Tables>({ dialect, ...timed }) };
}

/** Reads an address such as postgres://user:password@host:5432/database?sslmode=require. */
export function connectionOf(url: string): Connection {
  const parsed = new URL(url);
  const socket = parsed.searchParams.get('host');
  return {
    host: socket ?? decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || '5432'),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)) || 'bestfit',
    ssl: ['require', 'verify-ca', 'verify-full'].includes(parsed.searchParams.get('sslmode') ?? ''),
  };
}
