import type { MailSender } from './kinds/mail-sender.ts';
import type { MailServer } from './kinds/mail-server.ts';

/** How one installation runs: what its settings say, with what follows from them. */
export type Config = {
  /** Where the service listens. */
  readonly host: string;
  readonly port: number;
  /** Where people reach it: `https://inspections.westmarch.example`, without a stroke at its end. */
  readonly publicUrl: string;
  /** Whether cookies are sent over https alone. */
  readonly secureCookies: boolean;
  /** The proxies that are believed, as Fastify takes them: how many, or addresses and ranges parted by commas. */
  readonly trustProxy: false | number | string;
  /** The data folder. Paths are as they were given: a relative one starts from the folder the process was started in. */
  readonly data: string;
  readonly keysFolder: string;
  readonly masterKeyFile: string;
  /** The address of a PostgreSQL server, with its password; null where Bestfit runs its own. */
  readonly databaseUrl: string | null;
  readonly database: {
    /** Connections at most. */
    readonly pool: number;
    /** Seconds after which a statement is given up. */
    readonly statementSeconds: number;
  };
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  /** Sign-in with another service; null where there is none. */
  readonly openId: null | {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecretFile: string;
    readonly label: string;
  };
  /** The mail server, with its password, and who messages come from; null where nothing is sent. */
  readonly mail: null | { readonly server: MailServer; readonly from: MailSender };
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  /** Sentences about what was given and is no setting. */
  readonly warnings: readonly string[];
};

/** Everything that is wrong with the settings, told at once: one line each, which names the setting as it was given. */
export type ConfigFaults = { readonly faults: readonly string[]; readonly warnings: readonly string[] };
