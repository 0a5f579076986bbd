import { Fault } from './fault.ts';

/** How much reading may take. All are for one call of `readSheets`, all its files together, unless said otherwise. */
export interface Limits {
  /** Bytes of one file, as it is or unpacked from a ZIP file. */
  readonly fileBytes: number;
  /** Bytes unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part of a file may be once it is unpacked, if it is larger than 16 MB. */
  readonly ratio: number;
  /** Files, those in ZIP files included. */
  readonly files: number;
  /** Sheets, the blank ones included. */
  readonly sheets: number;
  /** Rows that hold something. */
  readonly rows: number;
  /** Columns of one sheet that hold something. */
  readonly columns: number;
  /** Places for cells: rows times columns of every sheet. */
  readonly cells: number;
  /** Different texts. */
  readonly texts: number;
  /** Characters of all different texts. */
  readonly characters: number;
  /** Characters of one text: Excel's own limit. */
  readonly textLength: number;
}

/** Room for 500,000 rows of the data request about three times over; no input takes more than 1 GB of memory. */
export const defaultLimits: Limits = {
  fileBytes: 256_000_000,
  unpackedBytes: 1_000_000_000,
  ratio: 500,
  files: 1_000,
  sheets: 5_000,
  rows: 2_000_000,
  columns: 1_000,
  cells: 32_000_000,
  texts: 6_000_000,
  characters: 120_000_000,
  textLength: 32_767,
};

/** What of a limit has been used up so far. Going beyond is a fault, except for cells, which are left out and counted. */
export class Budget {
  readonly limits: Limits;
  unpackedBytes = 0;
  files = 0;
  sheets = 0;
  rows = 0;
  cells = 0;
  texts = 0;
  characters = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Counts bytes that were unpacked. */
  unpacked(bytes: number): void {
    this.unpackedBytes += bytes;
    if (this.unpackedBytes > this.limits.unpackedBytes) throw new Fault('too-large');
  }

  /** Whether so many bytes more, still packed, would be too many: asked before any is unpacked. */
  expect(bytes: number): void {
    if (this.unpackedBytes + bytes > this.limits.unpackedBytes) throw new Fault('too-large');
  }

  /** Counts a text that is kept. */
  text(characters: number): void {
    this.texts += 1;
    this.characters += characters;
    if (this.texts > this.limits.texts || this.characters > this.limits.characters) throw new Fault('too-large');
  }

  /** Counts a file. */
  file(bytes: number): void {
    this.files += 1;
    if (this.files > this.limits.files || bytes > this.limits.fileBytes) throw new Fault('too-large');
  }

  /** Counts a sheet. */
  sheet(): void {
    this.sheets += 1;
    if (this.sheets > this.limits.sheets) throw new Fault('too-large');
  }
}
