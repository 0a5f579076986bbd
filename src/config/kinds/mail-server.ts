import { addressParts, isLoopback } from './address-parts.ts';
import { addressShown } from './address-shown.ts';
import type { Kind } from './kind.ts';

export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** How what is sent is encrypted; `none` only where it never leaves this machine. */
  readonly tls: 'from-the-start' | 'after-starttls' | 'none';
  /** Null where one need not sign in. */
  readonly user: string | null;
  readonly password: string | null;
};

const protocols = ['smtp:', 'smtps:'];

/** A mail server, and how one signs in there. */
export const mailServer: Kind<MailServer> = {
  expected: 'smtps://USER:PASSWORD@HOST:PORT or smtp://USER:PASSWORD@HOST:PORT',
  read(text) {
    const parts = /^\s|\s$|\p{Cc}/u.test(text) ? null : addressParts(text);
    if (parts === null) {
      return { wrong: 'is no address. In a password, write / as %2F, # as %23, ? as %3F, @ as %40 and % as %25' };
    }
    const { protocol, pathname, search, hash } = parts;
    if (!protocols.includes(protocol)) return { wrong: 'does not begin with smtps:// or smtp://' };
    const host = parts.hostname.replace(/^\[(.*)\]$/, '$1');
    if (host === '') return { wrong: 'names no host' };
    if (!['', '/'].includes(pathname) || search + hash !== '' || /[?#]/.test(text))
      return { wrong: 'has more than a host and a port' };
    if (parts.port === '0') return { wrong: 'names no port' };
    const [user, password] = [decoded(parts.username), decoded(parts.password)];
    if (user === null || password === null) return { wrong: 'has a % that begins no sign: write % as %25' };
    if ((user === '') !== (password === ''))
      return { wrong: 'has a user without a password, or a password without a user' };
    const secure = protocol === 'smtps:';
    return {
      value: {
        host,
        port: parts.port === '' ? (secure ? 465 : 587) : Number(parts.port),
        tls: secure ? 'from-the-start' : isLoopback(host) ? 'none' : 'after-starttls',
        user: user || null,
        password: password || null,
      },
    };
  },
};

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A mail server for a person to read, without who signs in. */
export const mailServerShown = addressShown(protocols);
