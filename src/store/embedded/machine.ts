import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** The machine the database is started on, as a value: what differs between machines, and what a test may set otherwise. */
export type Machine = {
  readonly platform: string;
  readonly arch: string;
  /** The user and group this process runs as; 0 is root. */
  readonly uid: number;
  readonly gid: number;
  /** The folder of an installed package; null when it is not installed. */
  readonly packageFolder: (name: string) => string | null;
  /** Where root keeps a copy of the server's files when its own place cannot be entered by the server's user. */
  readonly copies: string;
  /** Folders for the socket, the preferred one first. */
  readonly temporary: readonly string[];
  /** Milliseconds between the deaths of a server and its next start; after as many quick deaths it is given up. */
  readonly pauses: readonly number[];
};

/** This machine. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.() ?? -1,
  gid: process.getgid?.() ?? -1,
  packageFolder: installedPackage,
  copies: '/var/lib/bestfit',
  temporary: [tmpdir(), '/tmp', '/run'],
  pauses: [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 10_000],
});

function installedPackage(name: string): string | null {
  try {
    // The package's only export is dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    // Not installed, which the caller says in words.
    return null;
  }
}
