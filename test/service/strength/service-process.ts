// The service as people run it: a process of its own, started by the command, that tests stop, freeze and kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clearLeftovers } from '../../../src/store/embedded/leftovers.ts';
import { removeSocketFolder } from '../../../src/store/embedded/socket-folder.ts';

const command = resolve(import.meta.dirname, '../../../bin/bestfit');

/** How a process ended. */
type Ended = { readonly code: number | null; readonly signal: string | null };

export type ServiceProcess = {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it printed, and what it logged, so far. */
  readonly printed: () => string;
  readonly logged: () => string;
  readonly ended: Promise<Ended>;
};

export type Environment = Readonly<Record<string, string>>;

/** Nothing of the surroundings of the tests reaches a command but what a command needs. */
const surroundings = (env: Environment): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  LOG_LEVEL: 'info',
  ...env,
});

/** A command of Bestfit, run to its end. */
export async function run(args: readonly string[], env: Environment = {}): Promise<Ended & { readonly said: string }> {
  const child = spawn(command, args, { env: surroundings(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const take = (piece: Buffer) => {
    said += piece.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const [code, signal] = await once(child, 'close');
  return { code, signal, said };
}

/** Starts the service over a data folder, at a port that is free; throws with what it said when it does not come up. */
export async function startProcess(
  data: string,
  env: Environment = {},
  log: 'pipe' | number = 'pipe',
): Promise<ServiceProcess> {
  const args = ['serve', '--data', data, '--port', '0'];
  const child = spawn(command, args, { env: surroundings(env), stdio: ['ignore', 'pipe', log] });
  let [printed, logged] = ['', ''];
  child.stderr?.on('data', (piece: Buffer) => {
    logged += piece.toString();
  });
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal }));
  const address = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const at = /^Bestfit is at (\S+)/m.exec(printed)?.[1];
      if (at !== undefined) found(at);
    });
    ended.then(() => failed(new Error(`The service did not come up: ${printed}${logged}`)));
  });
  return { address, child, printed: () => printed, logged: () => logged, ended };
}

/** A folder for a service's data; `remove` clears what a killed service left, too. */
export async function dataFolder(): Promise<{ readonly data: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-strength-'));
  // Root's database server runs as somebody else, who must pass.
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  return {
    data,
    remove: async () => {
      await clearDatabase(data);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the database server that a killed service left in a data folder. */
export async function clearDatabase(data: string): Promise<void> {
  const cluster = join(data, 'postgres');
  await clearLeftovers(cluster).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await removeSocketFolder(cluster);
}

/** Kills a service without a word, as a machine that loses power does, and waits until it is gone. */
export async function killed({ child, ended }: ServiceProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Asks a service to stop, as a service manager does; answers how it ended. */
export function stopped({ child, ended }: ServiceProcess): Promise<Ended> {
  child.kill('SIGTERM');
  return ended;
}
