import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  '53300',
]);
const refused = new Set(['28P01', '28000']);
// Shut down, crashed, starting, statement given up, cut off while idle; then a connection that broke, as the driver and SQL say it.
const cutOff = new Set(['57P01', '57P02', '57P03', '57014', '57P05', 'EPIPE', '08000', '08003', '08006', '08P01']);
const full = new Set(['53000', '53100', '53200', 'ENOSPC']);
// The driver has no codes for these.
const cutOffWords =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered)/;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** An error of the driver or the server as a StoreError that says what to do; any other error as it is. */
export function databaseTrouble(error: unknown, { host, port, user, database }: Connection): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const trouble = (name: string, words: string) => new StoreError(name, words, { cause: error });
  const place = host.startsWith('/') ? `the socket in ${host}` : `${host}:${port}`;
  if (unreachable.has(code)) {
    return trouble(
      'database-unreachable',
      `The database at ${place} does not answer (${code}). Is it running, and is DATABASE_URL right?`,
    );
  }
  if (refused.has(code)) {
    return trouble(
      'database-refused',
      `The database at ${place} refuses the user ${user}. Check the name and the password in DATABASE_URL.`,
    );
  }
  if (code === '3D000') {
    return trouble(
      'no-database',
      `There is no database "${database}" at ${place}. Make it first, or name another in DATABASE_URL.`,
    );
  }
  if (code === '42501') {
    return trouble(
      'no-right',
      `The database user ${user} may not do this. Use the user who owns the database of Bestfit.`,
    );
  }
  if (full.has(code)) {
    return trouble('database-full', 'The database has no more space or memory. Free some, then try again.');
  }
  if (cutOff.has(code) || (error instanceof Error && cutOffWords.test(error.message))) {
    return trouble('connection-lost', 'The database was stopped, or the connection to it broke. Try again.');
  }
  return error;
}

const outages = new Set(['database-unreachable', 'connection-lost', 'database-full']);

/** As `databaseTrouble`, for a service that runs: only what time or an administrator mends is told so; anything else stays what it is. */
export function outageOr(error: unknown, connection: Connection): unknown {
  const told = databaseTrouble(error, connection);
  return told instanceof StoreError && outages.has(told.code) ? told : error;
}
