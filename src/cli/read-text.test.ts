import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '#frameworks';
import { explain } from './failure.ts';
import { readText } from './read-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bestfit-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (content: Uint8Array | string): string => {
  const name = path.join(folder, `${Math.random()}.txt`);
  writeFileSync(name, content);
  return name;
};

const text = 'The keeper’s log – café';

describe('reading a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('The keeper\x92s log \x96 caf\xe9', 'latin1')],
  ])('understands %s', async (_, bytes) => {
    expect(await readText(file(bytes))).toBe(text);
  });

  it('reads an empty file as an empty text', async () => {
    expect(await readText(file(''))).toBe('');
  });

  it('keeps line ends, tabs and page breaks', async () => {
    expect(await readText(file('a\r\nb\tc\fd'))).toBe('a\r\nb\tc\fd');
  });

  it('reads a text of fifty megabytes', async () => {
    expect((await readText(file(Buffer.alloc(50_000_000, 'keeper ')))).length).toBe(50_000_000);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), /this is a PDF.*pdftotext/],
    ['a Word document', Buffer.from('PK\u0003\u0004\u0014\u0000word/document.xml'), /Word document.*plain text/],
    ['a file with zero bytes', Buffer.from([72, 101, 0, 108]), /no text file/],
    ['a file of control bytes', Buffer.from(Array.from({ length: 200 }, (_, i) => 1 + (i % 8))), /no text file/],
    ['UTF-16 with zero characters', Buffer.from('\ufeffa\u0000b', 'utf16le'), /no text file/],
  ])('refuses %s and says what is wanted', async (_, bytes, message) => {
    const name = file(bytes);
    await expect(readText(name)).rejects.toThrow(InputError);
    await expect(readText(name)).rejects.toThrow(message);
    await expect(readText(name)).rejects.toThrow(name);
  });

  it('refuses a file larger than 64 MB', async () => {
    const name = file('');
    truncateSync(name, 64 * 1024 * 1024 + 1);
    await expect(readText(name)).rejects.toThrow(/larger than 64 MB/);
  });

  it('says in plain words that a file is not there, or is a folder', async () => {
    const reason = (name: string) => readText(name).then(() => '', explain);
    expect(await reason(path.join(folder, 'none.txt'))).toMatch(/none\.txt: there is no such file/);
    expect(await reason(folder)).toMatch(/it is a folder/);
  });
});
