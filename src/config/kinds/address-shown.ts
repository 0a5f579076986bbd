import { addressParts } from './address-parts.ts';

/**
 * The address of a server for a person to read: host and path, nothing of who signs in, nor of settings after it; and nothing at all
 * where part of a password may stand in another place, because a sign in it was not written as it must be.
 */
export const addressShown =
  (protocols: readonly string[]) =>
  (text: string): string => {
    const parts = addressParts(text);
    if (
      parts === null ||
      !protocols.includes(parts.protocol) ||
      (parts.pathname + parts.search + parts.hash).includes('@')
    ) {
      return '(not shown: it may hold a password)';
    }
    const { protocol, username, password, hostname, pathname, search } = parts;
    return `${protocol}//${username + password === '' ? '' : '***@'}${hostname}${pathname}${search === '' ? '' : '?***'}`;
  };
