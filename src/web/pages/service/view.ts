import type { DatabaseState, Store } from '#store';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Parts } from '../../parts.ts';
import { reachedBy } from './commands.ts';

/** The keys of the installation, as far as an administrator should know them. */
type KeysState = {
  readonly master: string;
  readonly held: number;
  readonly destroyed: number;
  readonly backups: readonly { readonly file: string; readonly takenAt: Date }[];
};

export async function keysState({ keys }: Pick<Store, 'keys'>): Promise<KeysState> {
  const [master, held, destroyed, backups] = await Promise.all([
    keys.master(),
    keys.names(),
    keys.destroyed(),
    keys.backups(),
  ]);
  return { master, held: held.length, destroyed: destroyed.length, backups };
}

const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size as people say it: 8.6 MB. */
export function sizeInWords(bytes: number): string {
  let size = bytes / 1000;
  let unit: (typeof units)[number] = 'kB';
  for (const larger of units.slice(1)) {
    if (size < 999.5) break;
    size /= 1000;
    unit = larger;
  }
  return `${size < 10 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}

/** What the page of the service shows. */
export const serviceView = (
  { config, demonstration }: Pick<Parts, 'config' | 'demonstration'>,
  state: { readonly database: DatabaseState; readonly keys: KeysState; readonly since: Date },
) => {
  const { typed, variables } = reachedBy(config);
  return {
    title: 'How the service is',
    version: manifest.version,
    node: process.version,
    address: config.publicUrl,
    since: state.since,
    database: {
      ...state.database,
      size: sizeInWords(state.database.bytes),
      where: config.databaseUrl === null ? 'Embedded: started and stopped with the service' : 'A server of its own',
    },
    keys: state.keys,
    holdsDemonstration: demonstration(),
    commands: [
      { does: 'Back up the data, while the service runs', command: typed('backup FILE') },
      { does: 'Back up the keys, apart from the data', command: typed('backup FILE --keys KEYS-FILE') },
      { does: 'Restore a backup into an empty database', command: typed('restore FILE') },
      { does: 'Prove the change log whole', command: typed('log verify') },
      {
        does: 'Prove that it still holds the last entry of today',
        command: typed(`log verify --expect ${state.database.log.head}`),
      },
      { does: 'Change the master key', command: typed('keys rotate') },
    ],
    variables,
  };
};
