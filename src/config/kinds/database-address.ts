import { addressParts } from './address-parts.ts';
import type { Kind } from './kind.ts';

/** The address of a PostgreSQL server and a database on it, with the user and password to sign in with. */
export const databaseAddress: Kind<string> = {
  expected: 'postgresql://USER:PASSWORD@HOST:PORT/DATABASE',
  read(text) {
    const parts = /^\s|\s$|\p{Cc}/u.test(text) ? null : addressParts(text);
    if (parts === null) {
      return { wrong: 'is no address. In a password, write / as %2F, # as %23, ? as %3F, @ as %40 and % as %25' };
    }
    if (!isPostgres(parts.protocol)) return { wrong: 'does not begin with postgresql://' };
    // A socket's folder is named in the question: postgresql:///DATABASE?host=/run/postgresql
    if (parts.hostname === '' && !/[?&]host=./.test(parts.search)) return { wrong: 'names no host' };
    return /^\/[^/]+$/.test(parts.pathname) ? { value: text } : { wrong: 'names no database' };
  },
};

/**
 * A database's address for a person to read: host and database, nothing of who signs in, nor of settings after it; and nothing at all
 * where part of a password may stand in another place, because a sign in it was not written as it must be.
 */
export function databaseAddressShown(text: string): string {
  const parts = addressParts(text);
  if (parts === null || !isPostgres(parts.protocol) || (parts.pathname + parts.search + parts.hash).includes('@')) {
    return '(not shown: it may hold a password)';
  }
  const { protocol, username, password, hostname, pathname, search } = parts;
  return `${protocol}//${username + password === '' ? '' : '***@'}${hostname}${pathname}${search === '' ? '' : '?***'}`;
}

const isPostgres = (protocol: string): boolean => protocol === 'postgresql:' || protocol === 'postgres:';
