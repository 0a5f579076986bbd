// Paths and the command itself as a reader would type them, from where they stand.
import { realpathSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';

const home = join(import.meta.dirname, '../..');

/**
 * How to start Bestfit again: `./bin/bestfit` in the project's folder, `bestfit` where the PATH leads to it, else the path it was
 * started by when the shell told, else the shortest path to it.
 */
export function startedBy(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  const program = join(home, 'bin/bestfit');
  if (cwd === home) return './bin/bestfit';
  const isProgram = (path: string) => real(path) === real(program);
  if ((env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && isProgram(join(folder, 'bestfit')))) {
    return 'bestfit';
  }
  // Shells put the path of the command they start here, as it was typed.
  if (env._ !== undefined && isProgram(env._)) return env._;
  return shortestPath(program, cwd).replace(/^(?=[^./])/, './');
}

/** The shorter of a path from here and the whole path. */
export function shortestPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, path) || '.';
  return fromHere.length <= path.length ? fromHere : path;
}

/** A path as a shell takes it. */
export function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function real(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
