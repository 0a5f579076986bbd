import { type FileHandle, open as openFile, rename } from 'node:fs/promises';
import { keepToOwner } from './keep-to-owner.ts';
import { codeOf } from './tool.ts';

/** A text file that is only ever added to and never grows beyond a size. */
export type BoundedFile = { add(text: string): void; close(): Promise<void> };

// Held in memory while the disk is slow; what comes on top is left out.
const mostWaiting = 1_000_000;

/**
 * Adds to a file until it holds `limit` characters; then it becomes NAME.1, in place of the NAME.1 before, and a new one is begun.
 * Adding never fails or waits: where the file cannot be written, `unwritable` is told once, and again after it could be.
 */
export function boundedFile(file: string, limit: number, unwritable: (reason: string) => void): BoundedFile {
  let handle: FileHandle | null = null;
  let size = 0;
  let waiting = 0;
  let failing = false;
  let queue = Promise.resolve();

  async function opened(): Promise<FileHandle> {
    const open = handle ?? (await begin());
    if (size < limit) return open;
    handle = null;
    await open.close();
    await rename(file, `${file}.1`);
    return begin();
  }

  async function begin(): Promise<FileHandle> {
    handle = await openFile(file, 'a', 0o600);
    await keepToOwner(file);
    size = (await handle.stat()).size;
    return handle;
  }

  async function write(text: string): Promise<void> {
    try {
      await (await opened()).appendFile(text);
      size += text.length;
      failing = false;
    } catch (error) {
      if (!failing) unwritable(codeOf(error) || String(error));
      failing = true;
    } finally {
      waiting -= text.length;
    }
  }

  return {
    add(text) {
      if (waiting + text.length > mostWaiting) return;
      waiting += text.length;
      queue = queue.then(() => write(text));
    },
    async close() {
      await queue;
      await handle?.close();
      handle = null;
    },
  };
}
