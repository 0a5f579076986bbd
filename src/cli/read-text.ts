import { open } from 'node:fs/promises';
import { decodeText, InputError } from '#frameworks';

const megabyte = 1024 * 1024;

/** The largest text that is read: many times a published framework or report. */
const largest = 64 * megabyte;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or Windows-1252. Throws InputError for a file that is no text or is
 * larger than 64 MB, and the system's own error for one that cannot be read.
 */
export async function readText(path: string): Promise<string> {
  return decodeText(await readBytes(path), path);
}

/** The bytes of a file of at most 64 MB. */
export async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > largest) throw tooLarge(path);
    // Not by its size alone: a pipe has none, and a file may grow while it is read.
    const parts: Buffer[] = [];
    let total = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.max(size - total + 1, 64 * 1024)));
      if (bytesRead === 0) return Buffer.concat(parts, total);
      parts.push(buffer.subarray(0, bytesRead));
      total += bytesRead;
      if (total > largest) throw tooLarge(path);
    }
  } catch (error) {
    // Reading a folder fails without naming it.
    throw error instanceof Error && 'code' in error && !('path' in error) ? Object.assign(error, { path }) : error;
  } finally {
    await file.close();
  }
}

const tooLarge = (path: string): InputError =>
  new InputError(`${path}: the file is larger than ${largest / megabyte} MB. Give the text of one document.`);
