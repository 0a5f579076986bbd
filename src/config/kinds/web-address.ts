import { addressParts, isLoopback } from './address-parts.ts';
import type { Kind, Reading } from './kind.ts';

type Parts = NonNullable<ReturnType<typeof addressParts>>;

/** The address at which people reach the service: no path, since its cookies and links are for the whole of it. Read without a stroke at its end. */
export const publicAddress: Kind<string> = {
  expected: 'an address that begins with https:// (http:// only for this machine itself), without a path',
  read(text) {
    const read = secureAddress(text);
    if ('wrong' in read) return read;
    const { pathname, search, hash, origin } = read.value;
    return pathname === '/' && search + hash === '' && !/[?#]$/.test(text)
      ? { value: origin }
      : { wrong: 'has more than a host and a port' };
  },
};

/** The address of a sign-in service, as it names itself: kept letter by letter, since the service's tokens repeat it. */
export const issuerAddress: Kind<string> = {
  expected: 'an address that begins with https:// (http:// only for this machine itself)',
  read(text) {
    const read = secureAddress(text);
    if ('wrong' in read) return read;
    return read.value.search + read.value.hash === '' && !/[?#]/.test(text)
      ? { value: text }
      : { wrong: 'has a question or an anchor at its end' };
  },
};

function secureAddress(text: string): Reading<Parts> {
  const parts = /^\s|\s$|\p{Cc}/u.test(text) ? null : addressParts(text);
  if (parts === null) return { wrong: 'is no address' };
  const { protocol, hostname, username, password } = parts;
  if (protocol !== 'https:' && protocol !== 'http:') return { wrong: 'does not begin with https://' };
  if (username + password !== '') return { wrong: 'holds a name or a password' };
  if (protocol === 'http:' && !isLoopback(hostname)) {
    return { wrong: 'begins with http://, over which passwords could be read by others' };
  }
  return { value: parts };
}
