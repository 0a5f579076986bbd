import { Fault } from './fault.ts';

/** How much reading may take. All are for all files that are read within one budget, unless said otherwise. */
export interface Limits {
  /** Bytes of one file, as it is or unpacked from a ZIP file. */
  readonly fileBytes: number;
  /** Bytes unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part of a file may be once it is unpacked, if it is larger than 16 MB. */
  readonly ratio: number;
  /** Files, those in ZIP files included. */
  readonly files: number;
  /** Entries of one ZIP file, the parts of a workbook among them. */
  readonly entries: number;
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
  entries: 20_000,
  sheets: 5_000,
  rows: 2_000_000,
  columns: 1_000,
  cells: 32_000_000,
  texts: 6_000_000,
  characters: 120_000_000,
  textLength: 32_767,
};

/**
 * What of the limits has been used up so far. Going beyond is a fault, except for rows and cells, which are left out and counted. The calls
 * of `readSheets` that are given the same one share it.
 */
export class Budget {
  readonly limits: Limits;
  unpackedBytes = 0;
  files = 0;
  sheets = 0;
  rows = 0;
  cells = 0;
  texts = 0;
  characters = 0;
  /** How often something was left out or refused because what there is room for in all had been used up. */
  beyond = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /** Counts bytes that were unpacked. */
  unpacked(bytes: number): void {
    this.unpackedBytes += bytes;
    if (this.unpackedBytes > this.limits.unpackedBytes) this.#refuse();
  }

  /** Whether so many bytes more, still packed, would be too many: asked before any is unpacked. */
  expect(bytes: number): void {
    if (this.unpackedBytes + bytes > this.limits.unpackedBytes) this.#refuse();
  }

  /** Counts a text that is kept. */
  text(characters: number): void {
    this.texts += 1;
    this.characters += characters;
    if (this.texts > this.limits.texts || this.characters > this.limits.characters) this.#refuse();
  }

  /** Counts a file. */
  file(bytes: number): void {
    this.files += 1;
    if (this.files > this.limits.files) this.#refuse();
    if (bytes > this.limits.fileBytes) throw new Fault('too-large');
  }

  /** Whether there is room for another file. */
  get takesFiles(): boolean {
    if (this.files < this.limits.files) return true;
    this.beyond += 1;
    return false;
  }

  /** Counts a sheet. */
  sheet(): void {
    this.sheets += 1;
    if (this.sheets > this.limits.sheets) this.#refuse();
  }

  #refuse(): never {
    this.beyond += 1;
    throw new Fault('too-large');
  }
}
