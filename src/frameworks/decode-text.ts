import { InputError } from './input-error.ts';

/**
 * The text that the bytes of a file hold: UTF-8, UTF-16 with a byte order mark, or Windows-1252. Bytes that are no text are an
 * InputError that begins with `name`, the file's name.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le', name);
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be', name);
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  if (beginning === '%PDF-') {
    throw new InputError(
      `${name}: this is a PDF. Convert it to text first, for example with pdftotext, and give the text.`,
    );
  }
  if (beginning.startsWith('PK\u0003\u0004')) {
    throw new InputError(
      `${name}: this is a Word document or another packed file. Save it as plain text, and give the text.`,
    );
  }
  const isMarked = a === 0xef && b === 0xbb && c === 0xbf;
  if (!isMarked && isBinary(bytes)) throw noText(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252', name);
  }
}

function decoded(bytes: Uint8Array, encoding: string, name: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\u0000')) throw noText(name);
  return text;
}

/** Whether bytes are no text: a zero byte anywhere, or many control characters at the beginning. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, 64 * 1024);
  const control = sample.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte));
  return control.length > sample.length / 20;
}

const noText = (name: string): InputError =>
  new InputError(`${name}: this is no text file. Give plain text or Markdown, in UTF-8, UTF-16 or Windows-1252.`);
