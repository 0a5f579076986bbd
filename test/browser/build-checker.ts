import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildChecker } from '../../src/cli/checker/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built checker. */
    checkerFolder: string;
  }
}

/** Builds the checker once for all its tests. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'bestfit-checker-'));
  await buildChecker(folder);
  provide('checkerFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
