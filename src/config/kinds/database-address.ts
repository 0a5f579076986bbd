import { addressParts } from './address-parts.ts';
import { addressShown } from './address-shown.ts';
import type { Kind } from './kind.ts';

/** The address of a PostgreSQL server and a database on it, with the user and password to sign in with. */
export const databaseAddress: Kind<string> = {
  expected: 'postgresql://USER:PASSWORD@HOST:PORT/DATABASE',
  read(text) {
    const parts = /^\s|\s$|\p{Cc}/u.test(text) ? null : addressParts(text);
    if (parts === null) {
      return { wrong: 'is no address. In a password, write / as %2F, # as %23, ? as %3F, @ as %40 and % as %25' };
    }
    if (!protocols.includes(parts.protocol)) return { wrong: 'does not begin with postgresql://' };
    // A socket's folder is named in the question: postgresql:///DATABASE?host=/run/postgresql
    if (parts.hostname === '' && !/[?&]host=./.test(parts.search)) return { wrong: 'names no host' };
    return /^\/[^/]+$/.test(parts.pathname) ? { value: text } : { wrong: 'names no database' };
  },
};

const protocols = ['postgresql:', 'postgres:'];

/** A database's address for a person to read, without what is secret. */
export const databaseAddressShown = addressShown(protocols);
