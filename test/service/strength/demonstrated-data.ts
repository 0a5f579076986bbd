// The demonstration for a service that is a process of its own, small and loaded before the process starts. What the page of an empty
// installation loads has twenty thousand rows in its lists, and every process that a test starts would be busy reading them.
import { readConfig } from '../../../src/config/index.ts';
import { loadDemonstration } from '../../../src/demonstration/index.ts';
import { openStore, type Store } from '../../../src/store/index.ts';

/** Loads it into a store, as of now. */
export async function loadSmallDemonstration(store: Store): Promise<void> {
  const refusal = await loadDemonstration(store, new Date(), { rows: 1000 });
  if (refusal !== null) throw new Error(refusal.words);
}

/** Makes a data folder, with a database of its own, in which it stands. */
export async function demonstratedData(data: string): Promise<void> {
  const config = readConfig({ flags: {}, env: { BESTFIT_DATA: data }, home: '/nowhere', root: false });
  if ('faults' in config) throw new Error(JSON.stringify(config.faults));
  const { databaseUrl, keysFolder, masterKeyFile, database } = config;
  const { pool, statementSeconds } = database;
  const store = await openStore({
    data,
    databaseUrl,
    keysFolder,
    masterKeyFile,
    pool,
    statementSeconds,
    holder: 'tests',
    tell: () => {},
  });
  try {
    await loadSmallDemonstration(store);
  } finally {
    await store.close();
  }
}
