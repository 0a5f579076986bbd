import { homedir } from 'node:os';
import { readConfig } from '#config';
import { InputError } from '#frameworks';
import { startService } from '#web';
import { checkerPage } from '../checker/build.ts';
import type { ExitCode } from '../exit-code.ts';
import { print } from '../terminal/print.ts';

type Options = { readonly port?: string; readonly host?: string; readonly data?: string; readonly quiet?: boolean };

/** `bestfit serve`: the service, until it is stopped. */
export async function serve({ quiet, ...flags }: Options): Promise<ExitCode> {
  const { env } = process;
  const config = readConfig({ flags, env, home: homedir(), root: process.getuid?.() === 0 });
  if ('faults' in config) throw new InputError(config.faults.join('\n'));
  const stopped = interrupted();
  const serving = await startService(config, { checker: checkerPage, log: quiet !== true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE'
        ? new InputError(`Port ${config.port} is in use. Name another with --port, or --port 0 for any that is free.`)
        : error;
    },
  );
  print(`Bestfit is at ${serving.address}. Stop it with Ctrl+C.`);
  if (serving.setUpToken !== null) print(`To set it up, open that address. The set-up token is ${serving.setUpToken}`);
  await stopped;
  print('Stopping.');
  await serving.stop();
  return 0;
}

/** Waits for Ctrl+C, or for a service manager to say stop. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
