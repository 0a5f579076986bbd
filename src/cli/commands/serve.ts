import { isAbsolute, resolve } from 'node:path';
import { readConfig } from '#config';
import { InputError } from '#frameworks';
import { startService } from '#web';
import { checkerPage } from '../checker/build.ts';
import type { ExitCode } from '../exit-code.ts';
import { print } from '../terminal/print.ts';
import { whereabouts } from '../wording-folder.ts';

type Options = {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly publicUrl?: string;
  readonly logLevel?: string;
};

/** Why the service cannot listen where it is to, by the system's code, and what to do. */
const cannotListen: Readonly<Record<string, (at: { readonly host: string; readonly port: number }) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Name another with --port, or --port 0 for any that is free.`,
  EACCES: ({ port }) => `This user may not listen at port ${port}. Name one of 1024 or above with --port.`,
  EADDRNOTAVAIL: ({ host }) =>
    `This machine has no address ${host} to listen at. Name one of its own with --host, or 0.0.0.0 for all of them.`,
  ENOTFOUND: ({ host }) =>
    `No address is known for ${host}. Name one of this machine with --host, or 0.0.0.0 for all of them.`,
};

const here = (path: string): string => (isAbsolute(path) ? path : resolve(path));

/** `bestfit serve`: the service, until it is stopped. */
export async function serve(flags: Options): Promise<ExitCode> {
  const { env, home, root } = whereabouts();
  // Somebody who watches a terminal reads what matters; a log that is kept holds every request.
  const quiet = process.stderr.isTTY === true && env.LOG_LEVEL === undefined && flags.logLevel === undefined;
  const read = readConfig({ flags: { ...flags, ...(quiet ? { logLevel: 'warn' } : {}) }, env, home: home ?? '', root });
  for (const warning of read.warnings) process.stderr.write(`bestfit: ${warning}\n`);
  if ('faults' in read) throw new InputError(read.faults.join('\nbestfit: '));
  const { data, keysFolder, masterKeyFile } = read;
  const config = { ...read, data: here(data), keysFolder: here(keysFolder), masterKeyFile: here(masterKeyFile) };
  const stopped = interrupted();
  // A log that cannot be written, on a full disk or to a reader that is gone, must not end the service.
  process.stderr.on('error', () => undefined);
  const serving = await startService(config, {
    checker: checkerPage,
    emptied: (token) => print(`The demonstration has been removed. Set-up token: ${token}`),
  }).catch((error: NodeJS.ErrnoException) => {
    const words = cannotListen[error.code ?? ''];
    throw words === undefined || !['listen', 'getaddrinfo'].includes(error.syscall ?? '')
      ? error
      : new InputError(words(config));
  });
  print(`Bestfit is at ${serving.address} and keeps its data in ${config.data}. Stop it with Ctrl+C.`);
  if (serving.setUpToken !== null)
    print(`It is empty. Open that address to set it up. Set-up token: ${serving.setUpToken}`);
  const failure = await Promise.race([stopped, serving.failed]);
  await serving.stop();
  if (failure !== undefined) throw failure;
  print('Stopped. Everything is kept.');
  return 0;
}

/** Waits for Ctrl+C, or for a service manager to say stop. */
const interrupted = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
