import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the keys of a made-up installation stand. */
export type Installation = { readonly folder: string; readonly masterKeyFile: string; readonly keyFile: string };

/** A made-up installation in a folder of its own, which is removed when the test is over: give Vitest's `onTestFinished`. */
export async function installation(whenOver: (remove: () => Promise<void>) => void): Promise<Installation> {
  const home = await mkdtemp(join(tmpdir(), 'bestfit-keys-'));
  whenOver(() => rm(home, { recursive: true, force: true }));
  return { folder: home, masterKeyFile: join(home, 'master.key'), keyFile: join(home, 'keys.json') };
}

export const madeUpDay = new Date('2015-05-03T09:30:00Z');

/**
 * Runs JavaScript in a process of its own, with `openKeys`, and `where` as its installation; answers what it printed and how it
 * ended. A process that kills itself ends by a signal.
 */
export async function inAnotherProcess(
  where: Installation,
  code: string,
): Promise<{ out: string; err: string; code: number | null; signal: string | null }> {
  const door = pathToFileURL(join(import.meta.dirname, 'index.ts')).href;
  const script = `import { openKeys } from ${JSON.stringify(door)}; const where = ${JSON.stringify(where)};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit, signal) => resolve({ out, err, code: exit, signal }));
  });
}
