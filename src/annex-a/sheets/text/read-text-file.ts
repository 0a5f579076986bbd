import { GrowingColumns } from '../columns/growing-columns.ts';
import { Notices } from '../columns/notices.ts';
import { TextTable } from '../columns/text-table.ts';
import { textEncoding } from '../file-kind.ts';
import type { Budget } from '../limits.ts';
import { cellKind, type Sheet } from '../sheet.ts';
import { delimiterOf } from './delimiter.ts';
import { toUtf8 } from './encoding.ts';
import { readRecords } from './records.ts';
import { RowWidths } from './row-widths.ts';

const quote = 34;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a text file of rows (.csv and its like): one sheet, every cell a text, named as the file is without its ending. */
export function readTextFile(file: string, given: Uint8Array, budget: Budget): Sheet {
  budget.sheet();
  const notices = new Notices();
  const { encoding, mark } = textEncoding(given);
  if (encoding === 'windows-1252') notices.note('not-utf-8');
  const bytes = toUtf8(encoding)(given.subarray(mark));
  const { delimiter, from } = delimiterOf(bytes);
  const texts = new TextTable(budget);
  const columns = new GrowingColumns(budget, notices);
  const rows = new Rows(bytes, columns, texts, notices);
  readRecords(bytes, from, delimiter, rows);
  rows.noteRagged();
  if (texts.cut > 0) notices.note('long-texts', undefined, texts.cut);
  const name = file.replace(/\.[^.]*$/, '') || file;
  return { file, name, ...columns.finish(), strings: texts.all, notices: notices.all };
}

class Rows {
  readonly #bytes: Uint8Array;
  readonly #columns: GrowingColumns;
  readonly #texts: TextTable;
  readonly #notices: Notices;
  #row = 1;
  #column = 0;
  #lastHeld = -1;
  readonly #widths = new RowWidths();

  constructor(bytes: Uint8Array, columns: GrowingColumns, texts: TextTable, notices: Notices) {
    this.#bytes = bytes;
    this.#columns = columns;
    this.#texts = texts;
    this.#notices = notices;
    columns.startRow(1);
  }

  readonly cell = (from: number, to: number, doubled: boolean): void => {
    if (from === to) {
      this.#column += 1;
      return;
    }
    const bytes = this.#bytes;
    let isPlain = true;
    let isSpace = true;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= 0x80 || (byte === quote && doubled)) isPlain = false;
      if (byte > 32) isSpace = false;
    }
    if (isPlain) this.#set(this.#texts.placeOfBytes(bytes, from, to), isSpace);
    else this.#written(this.#text(from, to, doubled));
  };

  readonly parted = (from: number, to: number, restFrom: number, restTo: number): void => {
    this.#written(this.#text(from, to, true) + this.#text(restFrom, restTo, false));
  };

  readonly stray = (): void => this.#notices.note('stray-quotes', () => String(this.#row));

  readonly end = (): boolean => {
    const ended = this.#columns.endRow();
    if (ended === 'holds') this.#widths.count(this.#row, this.#column, this.#lastHeld + 1);
    else if (ended === 'blank' && this.#column > 1) this.#notices.note('blank-rows', () => String(this.#row));
    this.#row += 1;
    this.#column = 0;
    this.#lastHeld = -1;
    this.#columns.startRow(this.#row);
    return true;
  };

  noteRagged(): void {
    const { count, first } = this.#widths.ragged();
    if (count > 0) this.#notices.note('ragged-rows', () => String(first), count);
  }

  #written(text: string): void {
    if (text === '') this.#column += 1;
    else this.#set(this.#texts.place(text), text.trim() === '');
  }

  #set(place: number, isSpace: boolean): void {
    this.#columns.set(this.#column, cellKind.text, place, isSpace);
    this.#lastHeld = this.#column;
    this.#column += 1;
  }

  #text(from: number, to: number, doubled: boolean): string {
    const text = utf8.decode(this.#bytes.subarray(from, to));
    return doubled ? text.replaceAll('""', '"') : text;
  }
}
