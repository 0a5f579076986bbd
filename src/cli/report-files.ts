import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError } from '#frameworks';

const reportEnding = /\.(?:txt|md|text|markdown)$/i;

/** The files to be read as reports, and what else stood in the folders among them. */
export type ReportFiles = {
  readonly files: readonly string[];
  /** Files named one by one, which must be reports; one found in a folder may be something else. */
  readonly named: ReadonlySet<string>;
  /** How many files of other kinds were passed over, by their ending in lower case. Hidden files are not counted. */
  readonly passedOver: ReadonlyMap<string, number>;
};

/**
 * The report files that paths name: a file as it is, a folder with all below it that end in .txt, .text, .md or .markdown. Links are
 * followed, but no folder is entered twice. Throws InputError for a path that is not there.
 */
export async function reportFiles(paths: readonly string[]): Promise<ReportFiles> {
  const files = new Set<string>();
  const named = new Set<string>();
  const passedOver = new Map<string, number>();
  const seen = new Set<string>();
  const folders: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new InputError(`${path}: there is no such file or folder.`);
    if (found.isDirectory()) folders.push(path);
    else {
      files.add(path);
      named.add(path);
    }
  }
  for (const folder of folders) {
    const { found, closed } = await filesBelow(folder, seen);
    for (const path of closed) files.add(path);
    for (const file of found) {
      const ending = extname(file).toLowerCase();
      if (reportEnding.test(file)) files.add(file);
      else passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
    }
  }
  return { files: [...files], named, passedOver };
}

/** All files below a folder, in order of name, and the folders that cannot be opened. Linked folders come last, so that a file is found under its own path first. */
async function filesBelow(folder: string, seen: Set<string>): Promise<{ found: string[]; closed: string[] }> {
  const found: string[] = [];
  // Folders that may not be opened: each gets a row that says so.
  const closed: string[] = [];
  const linked: string[] = [];
  const enter = async (path: string): Promise<void> => {
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (entries === null) closed.push(path);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      const below = join(path, entry.name);
      if (entry.isDirectory()) await enter(below);
      else if (!entry.isSymbolicLink()) found.push(below);
      else if (await leadsToFolder(below)) linked.push(below);
      else found.push(below);
    }
  };
  await enter(folder);
  for (const path of linked) await enter(path);
  return { found: found.sort(), closed };
}

const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
