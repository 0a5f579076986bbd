// One running service: the store opened, the pages built, an address listened on; and its end.
import type { FastifyInstance } from 'fastify';
import { type Config, listeningAt } from '#config';
import { loadDemonstration, removeDemonstration } from '#demonstration';
import { countAdministrators, hasDemonstration, openStore, type StoreEvent, sweep } from '#store';
import { buildApp } from './app.ts';
import { freePort } from './free-port.ts';
import { logStoreEvent } from './logging.ts';
import { loggedError } from './look/plugin.ts';
import { openOutbox } from './outbox/outbox.ts';
import type { Parts } from './parts.ts';
import { setUpTokenOf } from './sign-in/set-up-token.ts';
import { spend } from './time-spent.ts';

export type Serving = {
  /** Where people reach it, for example http://127.0.0.1:8080. */
  readonly address: string;
  /** What proves that the first administrator sits at this machine; null when there is an administrator already. */
  readonly setUpToken: string | null;
  /** Resolves with the reason when it cannot go on: the embedded database does not come up any more. */
  readonly failed: Promise<Error>;
  /** Ends it: no new requests, those that run are finished within seconds or cut off, the database stopped. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

const hour = 3_600_000;
// A browser that sends its form slowly, or never to its end, must not keep the service from stopping.
const finishWithin = 8_000;
const service = { for: 'service', what: 'start' } as const;

/**
 * Starts the service. Throws what the store throws when it cannot be opened, and the system's EADDRINUSE or EACCES when it cannot
 * listen where it is to.
 */
export async function startService(
  asked: Config,
  given: {
    readonly checker: NonNullable<Parts['checker']>;
    /** Told the set-up token when the demonstration was removed: whoever sets up what is left needs it, and it was not shown at the start. */
    readonly emptied?: (setUpToken: string) => void;
  },
): Promise<Serving> {
  // Links are made of the address, so the port is known before anything is built.
  const config = asked.port === 0 ? listeningAt(asked, await freePort(asked.host)) : asked;
  // The log begins with the application, which needs the store: what is told before waits.
  const early: StoreEvent[] = [];
  let tell = (event: StoreEvent): void => {
    early.push(event);
  };
  const failed = Promise.withResolvers<Error>();
  const store = await openStore({
    data: config.data,
    databaseUrl: config.databaseUrl,
    keysFolder: config.keysFolder,
    masterKeyFile: config.masterKeyFile,
    pool: config.database.pool,
    statementSeconds: config.database.statementSeconds,
    holder: 'bestfit serve',
    tell: (event) => {
      if (event.kind === 'embedded' && event.event.kind === 'gave-up') failed.resolve(event.event.error);
      tell(event);
    },
    spent: (milliseconds) => spend('database', milliseconds),
  });
  let app: FastifyInstance | null = null;
  try {
    const setUpToken = setUpTokenOf(await store.keys.secret('set-up'));
    const found = await store.read(service, async (tx) => ({
      administrators: await countAdministrators(tx),
      demonstration: await hasDemonstration(tx),
    }));
    let { demonstration } = found;
    const now = () => new Date();
    // Loaded only where there is a mail server.
    const mailer = config.mail === null ? null : (await import('./outbox/mailer.ts')).mailerOf(config.mail);
    const built = await buildApp({
      config,
      store,
      now,
      demonstration: () => demonstration,
      setUpToken,
      demonstrate: async () => {
        await loadDemonstration(store, now());
        demonstration = await store.read(service, hasDemonstration);
        // Its lists were sent: they are read at once.
        app?.work.look();
      },
      removeDemonstration: async () => {
        const refusal = await removeDemonstration(store, now());
        demonstration = await store.read(service, hasDemonstration);
        if (refusal === null) given.emptied?.(setUpToken);
        return refusal;
      },
      checker: given.checker,
    });
    app = built;
    tell = (event) => logStoreEvent(built.log, event);
    for (const event of early) tell(event);
    await built.listen({ port: config.port, host: config.host });
    await store.tellAddress(config.publicUrl);
    // Only now: a service that could not listen has nothing to wait for, and its process ends.
    const sweeping = setInterval(() => {
      sweep(store, now()).then(
        (swept) => built.log.info({ swept }, 'What was past its time has been erased.'),
        (error: unknown) =>
          built.log.error({ error: loggedError(error) }, 'What is past its time could not be erased.'),
      );
    }, hour);
    const outbox = mailer === null ? null : openOutbox({ store, send: mailer, now, log: built.log });
    let stopping: Promise<void> | null = null;
    return {
      address: config.publicUrl,
      setUpToken: found.administrators === 0 ? setUpToken : null,
      failed: failed.promise,
      stop: () => {
        clearInterval(sweeping);
        stopping ??= Promise.all([finish(built), outbox?.stop()]).then(() => store.close());
        return stopping;
      },
    };
  } catch (error) {
    await app?.close();
    await store.close();
    throw error;
  }
}

/** Closes the application: the requests that run are finished, and what is not by then is cut off. */
async function finish(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), finishWithin);
  await app.close();
  clearTimeout(late);
}
