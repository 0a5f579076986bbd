// Sends what waits in the outbox, one message at a time. Any number of processes may do so over one database.
import type { FastifyBaseLogger } from 'fastify';
import {
  type Attempted,
  afterAttempt,
  type Change,
  gaveUpWaiting,
  isRefusal,
  mostAttempts,
  type Refusal,
} from '#inspection';
import { type Store, type TakenMessage, takeMessage, waitedTooLong } from '#store';
import { loggedError } from '../look/plugin.ts';
import type { Mailer } from './mailer.ts';

export type Outbox = {
  /** Sends everything that is due now. Resolves when nothing is; a second call while one runs waits for the same end. */
  readonly sendDue: () => Promise<void>;
  /** Begins nothing more, and resolves when what was begun has ended, or was left after three seconds. */
  readonly stop: () => Promise<void>;
};

const service = { for: 'service', what: 'outbox' } as const;
const lookEvery = 10_000;
// Longer than any attempt lasts: only who is gone is followed by another.
const heldFor = 10 * 60_000;
const finishWithin = 3_000;

/**
 * Begins to look for messages every ten seconds. An attempt is counted before it is made, and what was sent is written down after it: who
 * is killed between the two leaves a message that is sent again later (at least once, never knowingly twice).
 */
export function openOutbox(parts: {
  readonly store: Pick<Store, 'read' | 'change'>;
  readonly send: Mailer;
  readonly now: () => Date;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
}): Outbox {
  const { store, send, now, log } = parts;
  const stopping = new AbortController();
  let stopped = false;
  let running: Promise<void> | null = null;
  // What the server took and could not be written down yet: it is not sent again, only written.
  const takenByServer = new Map<string, Attempted>();

  const take = () => {
    const at = now();
    return store.read(service, (tx) => takeMessage(tx, { at, until: new Date(at.getTime() + heldFor) }));
  };

  /** Writes down how it ended. A message that somebody took over meanwhile is theirs: nothing is written. */
  const write = async (message: TakenMessage, changes: readonly Change[]): Promise<readonly Change[] | Refusal> => {
    const done = await store.change(service, now(), async () => changes);
    takenByServer.delete(message.id);
    return done;
  };

  const attempt = async (message: TakenMessage): Promise<void> => {
    const known = takenByServer.get(message.id);
    if (known === undefined && waitedTooLong(message, now())) {
      await write(message, gaveUpWaiting(message));
      log.warn({ message: message.id }, 'A message waited too long for a mail server and is not sent.');
      return;
    }
    const attempted = known ?? (message.attempts > mostAttempts ? neverEnded : await send(message, stopping.signal));
    if (attempted.outcome === 'taken') takenByServer.set(message.id, attempted);
    const done = await write(message, afterAttempt(message, attempted, now()));
    const told = { message: message.id, attempt: message.attempts, outcome: attempted.outcome };
    if (isRefusal(done)) log.warn(told, 'A message was changed while it was being sent.');
    else if (attempted.outcome === 'taken') log.info(told, 'A message was sent.');
    else log.warn(told, 'A message could not be sent.');
  };

  const sendAll = async (): Promise<void> => {
    while (!stopped) {
      const message = await take();
      if (message === null) return;
      await attempt(message);
    }
  };

  const sendDue = (): Promise<void> => {
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  };
  const look = () => {
    sendDue().catch((error: unknown) =>
      log.error({ error: loggedError(error) }, 'The outbox could not be looked through.'),
    );
  };
  const looking = setInterval(look, lookEvery);
  look();
  return {
    sendDue,
    stop: async () => {
      stopped = true;
      clearInterval(looking);
      const late = setTimeout(() => stopping.abort(), finishWithin);
      await running?.catch(() => {});
      clearTimeout(late);
    },
  };
}

/** What was begun again and again and never ended: whoever begins it is gone each time. */
const neverEnded: Attempted = {
  outcome: 'refused',
  words: 'Every attempt broke off before it ended, so it was given up.',
};
