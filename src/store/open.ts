import { connect } from './connection.ts';
import { databaseTrouble } from './database-trouble.ts';
import { prepare, serviceRoleOf } from './prepare.ts';
import { asPassword, type ReachSettings, reach } from './reach.ts';
import { startAgainAs } from './start-again.ts';
import { type Store, storeOver } from './store.ts';

export type StoreSettings = ReachSettings & {
  /** The most connections the service holds at once. */
  readonly pool: number;
  /** Seconds after which a statement is given up. */
  readonly statementSeconds: number;
  /** Told how long each statement took, in the context of whoever asked it. */
  readonly spent?: (milliseconds: number) => void;
};

/**
 * Opens the store of an installation: keys, database (embedded or on a server), migrations, walls. Everything that is wrong with these
 * is told by an error with words: DataFolderHeld, EmbeddedError, KeysError, StoreError.
 */
export async function openStore(
  settings: StoreSettings,
): Promise<Store & { readonly tellAddress: (address: string) => Promise<void> }> {
  const reached = await reach(settings);
  const { keys } = reached;
  const lost = (error: Error) => settings.tell({ kind: 'connection-lost', error });
  try {
    const role = serviceRoleOf(reached.owner.database);
    const password = asPassword(await keys.secret('database/service'));
    // A migration may take longer than a page may.
    const owner = connect(reached.owner, { max: 1, lost, statementSeconds: 600 });
    try {
      const steps = await prepare(owner.database, { role, password }).catch((error: unknown) => {
        // A server that is not there, or a wrong password: whoever starts the service can mend it, when told.
        throw databaseTrouble(error, reached.owner);
      });
      if (steps.length > 0) settings.tell({ kind: 'migrated', steps });
    } finally {
      await owner.database.destroy();
    }
    const { pool: max, statementSeconds, spent } = settings;
    const connection = { ...reached.owner, user: role, password };
    const service = connect(connection, {
      max,
      lost,
      statementSeconds,
      walled: true,
      ...(spent === undefined ? {} : { spent }),
    });
    const startAgain = startAgainAs(reached.owner, { role, password }, lost);
    const close = async () => {
      await service.database.destroy();
      await reached.close();
    };
    return {
      ...storeOver({ ...service, connection, keys, tell: settings.tell, startAgain, close }),
      tellAddress: reached.tellAddress,
    };
  } catch (error) {
    await reached.close();
    throw error;
  }
}
