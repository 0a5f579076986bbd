import type { FaultCode } from './fault.ts';
import { isUtf8, shownEncoding } from './text/encoding.ts';
import type { Entry } from './zip/directory.ts';

/** What bytes are, whatever the file is called: something to read, or the fault of it. */
export type FileKind = 'zip' | 'text' | FaultCode;

const starts: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'other-archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'other-archive'],
  [[0x52, 0x61, 0x72, 0x21], 'other-archive'],
  [[0x42, 0x5a, 0x68], 'other-archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'other-archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'not-a-workbook'],
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const headBytes = 4_096;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** What a file is by its content. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const known = starts.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  if (startsWith(bytes, compoundFile)) return compoundKind(bytes);
  return textKind(bytes);
}

/** What the parts of a ZIP file make of it: 'workbook', 'files' for a ZIP file of files, or the fault of it. */
export function zipKind(entries: readonly Entry[]): 'workbook' | 'files' | FaultCode {
  const names = new Set(entries.map(({ path }) => path.replace(/^\/+/, '').toLowerCase()));
  const has = (test: (name: string) => boolean) => [...names].some(test);
  if (names.has('xl/workbook.bin')) return 'binary-excel';
  if (has((name) => /^index\/.*\.iwa$/.test(name)) || names.has('index.zip')) return 'numbers';
  if (names.has('[content_types].xml') || names.has('_rels/.rels')) {
    const isOther = has((name) => /^(word|ppt)\//.test(name)) && !has((name) => name.startsWith('xl/'));
    return isOther ? 'not-a-workbook' : 'workbook';
  }
  if (names.has('mimetype') && names.has('content.xml')) return 'open-document';
  return names.has('xl/workbook.xml') ? 'workbook' : 'files';
}

/** A compound file (MS-CFB) is an old workbook, or a new one wrapped up because it is encrypted. Its streams are named in UTF-16. */
function compoundKind(bytes: Uint8Array): FaultCode {
  if (names(bytes, 'EncryptedPackage')) return 'password';
  return names(bytes, 'Workbook') || names(bytes, 'Book') ? 'old-excel' : 'not-a-workbook';
}

function names(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Entries of the directory are 128 bytes long, and a name is what each starts with.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): FileKind {
  const shown = shownEncoding(bytes);
  const head = bytes.subarray(0, headBytes);
  const isWide = shown?.encoding === 'utf-16le' || shown?.encoding === 'utf-16be';
  const controls = head.reduce((sum, byte) => sum + (byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte) ? 1 : 0), 0);
  // A few control characters come with old systems; a zero, or many, with what is no text at all.
  if (!isWide && (head.includes(0) || controls * 20 > head.length)) return 'not-a-workbook';
  const text = String.fromCharCode(...head)
    .replaceAll('\0', '')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (/^<(!doctype html|html|head|body|table|meta|style|div)\b/i.test(text)) return 'web-page';
  if (!text.startsWith('<')) return 'text';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'xml-2003';
  if (/<html\b/i.test(text)) return 'web-page';
  if (/office:document\b/.test(text)) return 'open-document';
  return /^<[?!a-z]/i.test(text) ? 'not-a-workbook' : 'text';
}

/** The encoding of a text file, and how many bytes its mark has. What is no form of Unicode is Windows-1252. */
export function textEncoding(bytes: Uint8Array) {
  return shownEncoding(bytes) ?? { encoding: isUtf8(bytes) ? ('utf-8' as const) : ('windows-1252' as const), mark: 0 };
}
