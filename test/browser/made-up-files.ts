import { synthesise, syntheticWorkbook } from '#annex-a';
import { dayNumber } from '#calendar';

/** A file as it is given to the page. */
export interface MadeUpFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: Uint8Array | string): MadeUpFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** A small workbook of a made-up authority, as at 1 June 2015 or 3 June 2024. */
export function madeUpWorkbook(
  options: { readonly edition?: 'sif-2015' | 'ilacs'; readonly seed?: string; readonly defects?: number } = {},
): Uint8Array {
  const { edition = 'sif-2015', seed = 'browser', defects = 40 } = options;
  const asAt = edition === 'sif-2015' ? dayNumber(2015, 6, 1) : dayNumber(2024, 6, 3);
  return syntheticWorkbook(synthesise({ edition, asAt, size: 600, seed, defects }));
}
