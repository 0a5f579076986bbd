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

/** A database's address for a person to read: nothing of the password, nor of settings after it; nothing at all of what is none. */
export function databaseAddressShown(text: string): string {
  const parts = addressParts(text);
  if (parts === null || !isPostgres(parts.protocol)) return '(not shown: it may hold a password)';
  const { protocol, username, password, hostname, pathname, search } = parts;
  const user = username + password === '' ? '' : `${username}${password === '' ? '' : ':***'}@`;
  return `${protocol}//${user}${hostname}${pathname}${search === '' ? '' : '?***'}`;
}

const isPostgres = (protocol: string): boolean => protocol === 'postgresql:' || protocol === 'postgres:';
