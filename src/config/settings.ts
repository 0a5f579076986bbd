import { databaseAddress, databaseAddressShown } from './kinds/database-address.ts';
import { host, trustedProxies } from './kinds/host.ts';
import type { Kind } from './kinds/kind.ts';
import { mailSender } from './kinds/mail-sender.ts';
import { mailServer, mailServerShown } from './kinds/mail-server.ts';
import { oneLine, path } from './kinds/one-line.ts';
import { oneOf } from './kinds/one-of.ts';
import { issuerAddress, publicAddress } from './kinds/web-address.ts';
import { wholeNumber } from './kinds/whole-number.ts';
import { shown } from './shown.ts';

/** One thing that whoever runs the service may choose. `N` is null where it may be left open. */
export type Setting<T, N extends null | never = never> = {
  readonly group: string;
  /** As given to `bestfit serve`; null where it is not: a password there could be read in the machine's list of processes. */
  readonly flag: `--${string}` | null;
  readonly variable: string;
  readonly kind: Kind<T>;
  /** What holds where it is not given; null where that follows from something else, as `otherwise` says. */
  readonly default: NoInfer<T> | N;
  readonly otherwise?: string;
  /** What it does. */
  readonly about: string;
  readonly example: string;
  /** Its value for a person to read, without what is secret. */
  readonly shown: (text: string) => string;
};

type Row<T, N extends null | never> = Omit<Setting<T, N>, 'shown'> & { readonly shown?: (text: string) => string };

/** A setting with a default of its own. */
const setting = <T>(row: Row<T, never>): Setting<T> => ({ shown, ...row });

/** A setting that may be left open. */
const open = <T>(row: Omit<Row<T, null>, 'default'> & { readonly otherwise: string }): Setting<T, null> => ({
  shown,
  default: null,
  ...row,
});

const [address, folders, database, signIn, openId, mail, log] = [
  'The address',
  'Files',
  'The database',
  'Sign-in',
  'Sign-in with another service (OpenID Connect)',
  'E-mail',
  'The log',
];

/** Every setting of an installation, in the order in which the page of settings shows them. */
export const settings = {
  host: setting({
    group: address,
    flag: '--host',
    variable: 'HOST',
    kind: host,
    default: '127.0.0.1',
    about:
      'Where the service listens. As it is, only this machine reaches it. `0.0.0.0` lets others reach it, and then PUBLIC_URL must say how.',
    example: '0.0.0.0',
  }),
  port: setting({
    group: address,
    flag: '--port',
    variable: 'PORT',
    kind: wholeNumber(0, 65_535),
    default: 8080,
    about: 'The port it listens at. 0 takes any that is free, and prints which.',
    example: '3000',
  }),
  publicUrl: open({
    group: address,
    flag: '--public-url',
    variable: 'PUBLIC_URL',
    kind: publicAddress,
    otherwise: 'where it listens, when only this machine reaches it; else it must be given',
    about:
      'The address at which people reach the service. Links in invitations begin with it, and with https:// cookies are sent over nothing else.',
    example: 'https://inspections.westmarch.example',
  }),
  trustProxy: open({
    group: address,
    flag: null,
    variable: 'TRUST_PROXY',
    kind: trustedProxies,
    otherwise: 'nobody is believed',
    about:
      'Which proxies in front of the service are believed when they say for whom they ask. The limits on wrong passwords go by that address: name only proxies of your own.',
    example: '10.0.0.0/8, 127.0.0.1',
  }),
  data: open({
    group: folders,
    flag: '--data',
    variable: 'BESTFIT_DATA',
    kind: path,
    otherwise:
      '`bestfit` in XDG_DATA_HOME, else `~/.local/share/bestfit`; `/var/lib/bestfit` for root and for a user without a home',
    about: 'The folder that Bestfit keeps its data in: the database that it runs itself, and imported wording.',
    example: '/srv/bestfit',
  }),
  keysFolder: open({
    group: folders,
    flag: null,
    variable: 'KEYS_FOLDER',
    kind: path,
    otherwise: '`keys` in the data folder',
    about:
      'The folder of the key file, which holds the wrapped keys of what is sealed. Back it up apart from the data, and for a short time: a key destroyed must be gone from its backups too.',
    example: '/srv/bestfit-keys',
  }),
  masterKeyFile: open({
    group: folders,
    flag: null,
    variable: 'MASTER_KEY_FILE',
    kind: path,
    otherwise: '`master.key` in the folder of the keys',
    about:
      'The file of the master key, which opens all other keys: 32 bytes as base64 on one line, mode 0600. Made on first start. Keep a copy apart from everything else: without it nothing sealed can be opened.',
    example: '/etc/bestfit/master.key',
  }),
  databaseUrl: open({
    group: database,
    flag: null,
    variable: 'DATABASE_URL',
    kind: databaseAddress,
    otherwise: 'Bestfit runs a PostgreSQL of its own in the data folder',
    about: 'A PostgreSQL server, version 15 or later, to use in place of its own.',
    example: 'postgresql://bestfit:PASSWORD@db.westmarch.example:5432/bestfit',
    shown: databaseAddressShown,
  }),
  databasePool: setting({
    group: database,
    flag: null,
    variable: 'DATABASE_POOL',
    kind: wholeNumber(1, 200),
    default: 10,
    about: 'How many connections to the database the service keeps at most.',
    example: '20',
  }),
  databaseSeconds: setting({
    group: database,
    flag: null,
    variable: 'DATABASE_TIMEOUT_SECONDS',
    kind: wholeNumber(1, 3600),
    default: 30,
    about: 'After how many seconds one question to the database is given up.',
    example: '60',
  }),
  sessionIdleMinutes: setting({
    group: signIn,
    flag: null,
    variable: 'SESSION_IDLE_MINUTES',
    kind: wholeNumber(1, 1440),
    default: 60,
    about: 'After how many minutes without a page asked for somebody must sign in again.',
    example: '30',
  }),
  sessionHours: setting({
    group: signIn,
    flag: null,
    variable: 'SESSION_HOURS',
    kind: wholeNumber(1, 168),
    default: 12,
    about: 'After how many hours somebody must sign in again in any case.',
    example: '8',
  }),
  oidcIssuer: open({
    group: openId,
    flag: null,
    variable: 'OIDC_ISSUER',
    kind: issuerAddress,
    otherwise: 'nobody signs in this way',
    about: 'The address by which the sign-in service names itself.',
    example: 'https://login.westmarch.example/realms/staff',
  }),
  oidcClientId: open({
    group: openId,
    flag: null,
    variable: 'OIDC_CLIENT_ID',
    kind: oneLine,
    otherwise: 'needed with OIDC_ISSUER',
    about: 'The name by which the sign-in service knows this installation.',
    example: 'bestfit',
  }),
  oidcClientSecretFile: open({
    group: openId,
    flag: null,
    variable: 'OIDC_CLIENT_SECRET_FILE',
    kind: path,
    otherwise: 'needed with OIDC_ISSUER',
    about:
      'The file of the secret that the sign-in service gave this installation, on one line. Only the user whom Bestfit runs as should be able to read it.',
    example: '/etc/bestfit/oidc-secret',
  }),
  oidcLabel: open({
    group: openId,
    flag: null,
    variable: 'OIDC_LABEL',
    kind: oneLine,
    otherwise: '“your organisation’s account”',
    about: 'What people call that sign-in: the page says “Sign in with …”.',
    example: 'your Westmarch account',
  }),
  smtpUrl: open({
    group: mail,
    flag: null,
    variable: 'SMTP_URL',
    kind: mailServer,
    otherwise: 'nothing is sent: messages wait in the outbox, unsent',
    about:
      'The mail server that takes messages to authorities. `smtps://` is encrypted from the start (port 465), `smtp://` after STARTTLS (port 587); nothing goes to another machine unencrypted.',
    example: 'smtps://bestfit:PASSWORD@mail.inspectorate.example',
    shown: mailServerShown,
  }),
  mailFrom: open({
    group: mail,
    flag: null,
    variable: 'MAIL_FROM',
    kind: mailSender,
    otherwise: 'needed with SMTP_URL',
    about: 'Who messages come from. Answers go to the lead inspector of the inspection.',
    example: 'Inspections <inspections@inspectorate.example>',
  }),
  logLevel: setting({
    group: log,
    flag: '--log-level',
    variable: 'LOG_LEVEL',
    kind: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    default: 'info',
    about: 'How much the service writes to its log: what is named and everything graver.',
    example: 'warn',
  }),
} as const;
