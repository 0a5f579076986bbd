import type { EmbeddedError } from './embedded-error.ts';

/** What happens to the embedded database, for the service's log. No value holds a password or a row of the database. */
export type EmbeddedEvent =
  /** The server's files were copied to a place its user can enter. */
  | { readonly kind: 'copied-binaries'; readonly to: string }
  /** A new, empty cluster was made. */
  | { readonly kind: 'made'; readonly folder: string; readonly milliseconds: number }
  /** A server left running by a service that was killed was stopped. */
  | { readonly kind: 'stopped-orphan'; readonly pid: number }
  /** The folder named a server that no longer runs: the machine, or the server, was stopped hard. It recovers from its log. */
  | { readonly kind: 'removed-stale-pid-file'; readonly pid: number }
  | { readonly kind: 'starting'; readonly folder: string }
  /** It recovers and is not ready yet; told every ten seconds. */
  | { readonly kind: 'still-starting'; readonly seconds: number; readonly lastLine: string }
  | { readonly kind: 'ready'; readonly pid: number; readonly milliseconds: number }
  | {
      readonly kind: 'died';
      readonly pid: number;
      readonly how: string;
      /** It says that the disk is full: it comes back when there is space again. */
      readonly diskIsFull: boolean;
      readonly lastLines: readonly string[];
      readonly againInMilliseconds: number;
    }
  | { readonly kind: 'restarted'; readonly pid: number; readonly milliseconds: number }
  /** It will not be started again; the process has to be. */
  | { readonly kind: 'gave-up'; readonly error: EmbeddedError }
  | { readonly kind: 'stopped'; readonly how: 'cleanly' | 'at once' | 'killed' }
  /** The server runs on, its log is no longer kept. */
  | { readonly kind: 'log-unwritable'; readonly file: string; readonly reason: string };
