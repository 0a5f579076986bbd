import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildChecker } from '../../src/cli/checker/build.ts';
import startServers from '../service/setup.ts';
import { installedChromium } from './installed-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program. */
    chromium: string;
    /** The folder of the built checker. */
    checkerFolder: string;
  }
}

/** Finds the browser, or installs it, builds the checker once for all its tests, and starts the database of the service's. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', installedChromium());
  const folder = mkdtempSync(join(tmpdir(), 'bestfit-checker-'));
  await buildChecker(folder);
  provide('checkerFolder', folder);
  const stopServers = await startServers();
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await stopServers();
  };
}
