import { homedir } from 'node:os';
import { type Config, readConfig } from '#config';
import { InputError } from '#frameworks';
import type { ReachSettings } from '#store';

/** How a command finds the installation that it works on: the same as the service, beside what is given to it. */
export type InstallationOptions = { readonly data?: string };

/** The settings of the installation; throws InputError that holds every fault in them. */
export function installationConfig({ data }: InstallationOptions): Config {
  const flags = data === undefined ? {} : { data };
  const config = readConfig({ flags, env: process.env, home: homedir(), root: process.getuid?.() === 0 });
  if ('faults' in config) throw new InputError(config.faults.join('\n'));
  return config;
}

/** How the store reaches it for a command, which others find named as the holder of the data folder. */
export const reachFor = (config: Config, command: string): ReachSettings => ({
  data: config.data,
  databaseUrl: config.databaseUrl,
  keysFolder: config.keysFolder,
  masterKeyFile: config.masterKeyFile,
  holder: `bestfit ${command}`,
  // What must be known comes as an error; a log is kept by the service.
  tell: () => {},
});
