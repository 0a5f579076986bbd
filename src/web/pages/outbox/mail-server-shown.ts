import type { Config } from '#config';

const tlsInWords = {
  'from-the-start': 'encrypted from the start',
  'after-starttls': 'encrypted after STARTTLS',
  none: 'on this machine itself',
} as const;

/** The mail server and who messages come from, without anything that one signs in with. */
export const mailServerShownOf = ({ server, from }: NonNullable<Config['mail']>): string =>
  `Messages go to ${server.host}, port ${server.port}, ${tlsInWords[server.tls]}, from ${from.address}.`;
