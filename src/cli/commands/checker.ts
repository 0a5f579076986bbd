import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#frameworks';
import { buildChecker } from '../checker/build.ts';
import { serveChecker } from '../checker/serve.ts';
import type { ExitCode } from '../exit-code.ts';
import { print } from '../terminal/print.ts';

const kib = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;

/** `bestfit checker build`: the checker as a folder that any web server or file share can hold. */
export async function build(folder: string): Promise<ExitCode> {
  const { file, bytes, compressed } = await buildChecker(folder);
  print(
    `${file}: ${kib(bytes)}, ${kib(compressed)} compressed. Open it in a browser, or put the folder on a web server.`,
  );
  return 0;
}

/** `bestfit checker serve`: builds the checker and serves it to this machine until it is interrupted. */
export async function serve(options: { port?: string }): Promise<ExitCode> {
  const port = Number(options.port ?? 8400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InputError(`--port: ${options.port} is no port. Give a whole number from 0 to 65535.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'bestfit-checker-'));
  try {
    const { file } = await buildChecker(folder);
    const served = await serveChecker(file, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new InputError(`Port ${port} is in use. Name another with --port, or --port 0 for any that is free.`);
    });
    print(`The checker is at ${served.address} – nothing you give it leaves your browser. Stop it with Ctrl+C.`);
    await interrupted();
    await served.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
