import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './tool.ts';

type Link = { readonly source: string; readonly target: string };

/**
 * Makes the library links that an npm package cannot hold. The package lists them and its install script makes them; where npm was
 * told to run no scripts they are missing. True when it made any.
 */
export async function makeLibraryLinks(native: string): Promise<boolean> {
  let made = false;
  for (const { source, target } of await listed(native)) {
    const link = join(dirname(native), target);
    if (await isThere(link)) continue;
    try {
      await symlink(basename(source), link);
      made = true;
    } catch {
      // Somebody else's folder: running the server next says what is wrong with it.
      return made;
    }
  }
  return made;
}

async function listed(native: string): Promise<readonly Link[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: unknown = JSON.parse(text);
  return Array.isArray(links) ? links.filter(isLink) : [];
}

const isLink = (link: unknown): link is Link =>
  typeof link === 'object' &&
  link !== null &&
  'source' in link &&
  typeof link.source === 'string' &&
  'target' in link &&
  typeof link.target === 'string' &&
  dirname(link.source) === dirname(link.target);

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
