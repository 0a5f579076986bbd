// The commands of this installation, as they are typed on this machine.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Config, usualDataFolder } from '#config';

const program = join(import.meta.dirname, '../../../../bin/bestfit');

/** A path as a shell takes it. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);

type Where = Pick<Config, 'data' | 'databaseUrl' | 'keysFolder' | 'masterKeyFile'>;

/**
 * What a command line of `bestfit` begins with, and what makes it find this installation: the data folder where it is not the usual one,
 * and the names of the variables that must be set as they are for the service. `usual` is the usual data folder of who runs the service.
 */
export function reachedBy(
  { data, databaseUrl, keysFolder, masterKeyFile }: Where,
  usual = usualDataFolder({ env: process.env, home: homedir(), root: process.getuid?.() === 0 }),
): { readonly typed: (command: string) => string; readonly variables: readonly string[] } {
  const keysApart = keysFolder !== join(data, 'keys');
  // With a server and keys elsewhere, nothing that a command needs is in the data folder.
  const namesFolder = data !== usual && !(databaseUrl !== null && keysApart);
  const folder = namesFolder ? ` --data ${quoted(data)}` : '';
  return {
    typed: (command) => `${quoted(program)} ${command}${folder}`,
    variables: [
      ...(databaseUrl === null ? [] : ['DATABASE_URL']),
      ...(keysApart ? ['KEYS_FOLDER'] : []),
      ...(masterKeyFile === join(keysFolder, 'master.key') ? [] : ['MASTER_KEY_FILE']),
    ],
  };
}
