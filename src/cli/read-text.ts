import { open } from 'node:fs/promises';
import { InputError } from '#frameworks';

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

/** The text that the bytes of a file hold; `path` is named where they hold none. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le', path);
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be', path);
  const beginning = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (beginning === '%PDF-') {
    throw new InputError(
      `${path}: this is a PDF. Convert it to text first, for example with pdftotext, and give the text.`,
    );
  }
  if (beginning.startsWith('PK\u0003\u0004')) {
    throw new InputError(
      `${path}: this is a Word document or another packed file. Save it as plain text, and give the text.`,
    );
  }
  const isMarked = a === 0xef && b === 0xbb && c === 0xbf;
  if (!isMarked && isBinary(bytes)) throw noText(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252', path);
  }
}

function decoded(bytes: Uint8Array, encoding: string, path: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\u0000')) throw noText(path);
  return text;
}

/** Whether bytes are no text: a zero byte anywhere, or many control characters at the beginning. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, 64 * 1024);
  const control = sample.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte));
  return control.length > sample.length / 20;
}

const noText = (path: string): InputError =>
  new InputError(`${path}: this is no text file. Give plain text or Markdown, in UTF-8, UTF-16 or Windows-1252.`);

const tooLarge = (path: string): InputError =>
  new InputError(`${path}: the file is larger than ${largest / megabyte} MB. Give the text of one document.`);
