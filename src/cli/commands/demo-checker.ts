import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChecker } from '../checker/build.ts';
import { type ServedChecker, serveChecker } from '../checker/serve.ts';
import { paragraph, print } from '../terminal/print.ts';

/** Builds the checker and serves it to this machine until Ctrl+C, on another port where the one asked for is taken. */
export async function serveUntilInterrupted(port: number): Promise<void> {
  // Listened for from the beginning: whoever stops it while it is being built leaves no folder behind either.
  const stopped = interrupted();
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-checker-'));
  try {
    const { file } = await buildChecker(folder);
    const served = await servedNear(file, port);
    print(
      '',
      ...paragraph(
        `The checker is at ${served.address} – open it in a browser and drop the workbook of a data request on it. Nothing leaves your machine. Stop it with Ctrl+C.`,
      ),
    );
    await stopped;
    await served.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** On the port, or on any that is free where another program has it or it may not be taken. */
async function servedNear(file: string, port: number): Promise<ServedChecker> {
  try {
    return await serveChecker(file, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return serveChecker(file, 0);
  }
}

/** Ctrl+C, the end of the session, or the closing of its window. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
