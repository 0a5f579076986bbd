import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/annex-a/sheets/zip/crc32.ts';
import type { BookParts } from './book.ts';

/**
 * A ZIP file with what the format allows and few writers do: sizes after the data instead of before them,
 * sizes of eight bytes (ZIP64), folders of their own and parted by backslashes, a comment at the end.
 */
export function oddZip(parts: BookParts): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const number = (into: number[], size: 2 | 4 | 8, value: number) => {
    for (let byte = 0; byte < size; byte += 1) into.push(Math.floor(value / 256 ** byte) % 256);
  };
  const names = ['xl/', ...Object.keys(parts)];
  for (const name of names) {
    const content = parts[name] ?? '';
    const data = typeof content === 'string' ? strToU8(content) : content;
    const packed = deflateSync(data);
    const path = strToU8(name.startsWith('xl/worksheets') ? name.replaceAll('/', '\\') : name);
    const at = out.length;
    number(out, 4, 0x04034b50);
    for (const value of [45, 0x808, 8, 0, 0]) number(out, 2, value);
    for (const value of [0, 0, 0]) number(out, 4, value);
    for (const value of [path.length, 0]) number(out, 2, value);
    out.push(...path, ...packed);
    number(out, 4, 0x08074b50);
    number(out, 4, crc32(data));
    for (const value of [packed.length, data.length]) number(out, 8, value);
    number(directory, 4, 0x02014b50);
    for (const value of [45, 45, 0x808, 8, 0, 0]) number(directory, 2, value);
    number(directory, 4, crc32(data));
    for (const value of [0xffffffff, 0xffffffff]) number(directory, 4, value);
    for (const value of [path.length, 28, 2, 0, 0]) number(directory, 2, value);
    for (const value of [0, 0xffffffff]) number(directory, 4, value);
    directory.push(...path);
    for (const value of [1, 24]) number(directory, 2, value);
    for (const value of [data.length, packed.length, at]) number(directory, 8, value);
    directory.push(...strToU8('ok'));
  }
  const at = out.length;
  out.push(...directory);
  const record = out.length;
  number(out, 4, 0x06064b50);
  number(out, 8, 44);
  for (const value of [45, 45]) number(out, 2, value);
  for (const value of [0, 0]) number(out, 4, value);
  for (const value of [names.length, names.length, directory.length, at]) number(out, 8, value);
  number(out, 4, 0x07064b50);
  number(out, 4, 0);
  number(out, 8, record);
  number(out, 4, 1);
  number(out, 4, 0x06054b50);
  for (const value of [0, 0, 0xffff, 0xffff]) number(out, 2, value);
  for (const value of [0xffffffff, 0xffffffff]) number(out, 4, value);
  const comment = strToU8('a comment');
  number(out, 2, comment.length);
  out.push(...comment);
  return Uint8Array.from(out);
}
