import { createHash } from 'node:crypto';

/** The id of a made-up record, the same each time: a UUID of version 8, made of its name. */
export function madeUpId(name: string): string {
  const digits = createHash('sha256').update(`bestfit demonstration/${name}`).digest('hex');
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
