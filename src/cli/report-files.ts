import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const reportEnding = /\.(?:txt|md|text|markdown)$/i;

/** The report files that paths name: a file as it is, a folder with all below it that end in .txt, .text, .md or .markdown. */
export async function reportFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(path);
    else {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const found = entries.filter((entry) => !entry.isDirectory() && reportEnding.test(entry.name));
      files.push(...found.map((entry) => join(entry.parentPath, entry.name)).sort());
    }
  }
  return [...new Set(files)];
}
