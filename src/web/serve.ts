// One running service: the store opened, the pages built, an address listened on; and its end.
import type { Config } from '#config';
import { countAdministrators, openStore, type StoreEvent } from '#store';
import { buildApp } from './app.ts';
import { logStoreEvent } from './logging.ts';
import type { Parts } from './parts.ts';
import { setUpTokenOf } from './sign-in/set-up-token.ts';
import { spend } from './time-spent.ts';

export type Serving = {
  /** Where it listens, for example http://127.0.0.1:8080. */
  readonly address: string;
  /** What proves that the first administrator sits at this machine; null when there is an administrator already. */
  readonly setUpToken: string | null;
  /** Ends it: no new requests, those that run are finished, the database stopped. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the service. Throws what the store throws when it cannot be opened, and the system's EADDRINUSE or EACCES when it cannot
 * listen where it is to.
 */
export async function startService(
  config: Config,
  given: { readonly checker: NonNullable<Parts['checker']>; readonly log: boolean },
): Promise<Serving> {
  // The log begins with the application, which needs the store: what is told before waits.
  const early: StoreEvent[] = [];
  let tell = (event: StoreEvent): void => {
    early.push(event);
  };
  const store = await openStore({
    data: config.data,
    databaseUrl: config.databaseUrl,
    keysFolder: config.keysFolder,
    masterKeyFile: config.masterKeyFile,
    pool: config.database.pool,
    statementSeconds: config.database.statementSeconds,
    holder: 'bestfit serve',
    tell: (event) => tell(event),
    spent: (milliseconds) => spend('database', milliseconds),
  });
  try {
    const service = { for: 'service', what: 'start' } as const;
    const setUpToken = setUpTokenOf(await store.keys.secret('set-up'));
    const administrators = await store.read(service, countAdministrators);
    const app = await buildApp(
      {
        config,
        store,
        now: () => new Date(),
        demonstration: () => false,
        setUpToken,
        demonstrate: null,
        checker: given.checker,
      },
      { log: given.log },
    );
    tell = (event) => logStoreEvent(app.log, event);
    for (const event of early) tell(event);
    const address = await app.listen({ port: config.port, host: config.host });
    await store.tellAddress(address);
    let stopping: Promise<void> | null = null;
    return {
      address,
      setUpToken: administrators === 0 ? setUpToken : null,
      stop: () => {
        stopping ??= app.close().then(() => store.close());
        return stopping;
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
