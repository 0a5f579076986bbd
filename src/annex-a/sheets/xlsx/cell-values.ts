import type { GrowingColumns } from '../columns/growing-columns.ts';
import { cellKind } from '../sheet.ts';
import { isPlain, plainText } from '../xml/plain-text.ts';
import type { Book } from './book.ts';
import { masked } from './number-format.ts';
import { dayOfIso, dayOfSerial } from './serial-dates.ts';
import { sharedKind } from './shared-texts.ts';
import type { TextBytes } from './text-bytes.ts';
import { needsItsDigits, wholeNumber, writtenNumber } from './written-number.ts';

/** What the attribute `t` of a cell says its value is. */
export const valueType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, iso: 5 } as const;

/** What a cell of kind error says when a formula was never worked out, or when its text is missing from the workbook. */
export const withoutValue = 'a formula without a value';
const missingText = 'a text that is missing from the workbook';

/** Turns what the XML says of a cell into its kind and payload, and puts it into the columns. */
export class CellValues {
  readonly #book: Book;
  readonly #columns: GrowingColumns;

  constructor(book: Book, columns: GrowingColumns) {
    this.#book = book;
    this.#columns = columns;
  }

  /** A cell with a value, which is nothing but bytes so far. */
  set(column: number, type: number, style: number, value: TextBytes): void {
    if (type === valueType.shared) {
      this.#shared(column, value);
      return;
    }
    if (type === valueType.text) {
      this.#text(column, value);
      return;
    }
    let from = 0;
    let to = value.length;
    const { bytes } = value;
    while (from < to && (bytes[from] as number) <= 32) from += 1;
    while (to > from && (bytes[to - 1] as number) <= 32) to -= 1;
    if (from === to) return;
    if (type === valueType.number) {
      this.#number(column, style, value, from, to);
      return;
    }
    if (type === valueType.boolean) {
      const isTrue = bytes[from] === 49 || bytes[from] === 116 || bytes[from] === 84;
      this.#columns.set(column, cellKind.boolean, isTrue ? 1 : 0, false);
      return;
    }
    if (type === valueType.error) {
      this.error(column, value.take());
      return;
    }
    this.#iso(column, style, value, from, to);
  }

  /** A cell that has no value it could show. */
  error(column: number, what: string): void {
    this.#columns.set(column, cellKind.error, this.#book.texts.place(what), false);
  }

  #shared(column: number, value: TextBytes): void {
    const { shared } = this.#book;
    let place = wholeNumber(value.bytes, 0, value.length);
    if (place < 0) {
      const written = value.take().trim();
      if (written === '') return;
      place = /^\d{1,9}$/.test(written) ? Number(written) : -1;
    }
    if (place < 0 || place >= shared.count) {
      this.error(column, missingText);
      return;
    }
    const kind = shared.kinds[place];
    if (kind === sharedKind.empty) return;
    this.#columns.set(column, cellKind.text, place, kind === sharedKind.spaces);
  }

  #text(column: number, value: TextBytes): void {
    const { texts } = this.#book;
    const { bytes, length } = value;
    if (length === 0) return;
    if (!isPlain(bytes, 0, length)) {
      this.#written(column, plainText(bytes, 0, length));
      return;
    }
    let from = 0;
    while (from < length && (bytes[from] as number) <= 32) from += 1;
    this.#columns.set(column, cellKind.text, texts.placeOfBytes(bytes, 0, length), from === length);
  }

  #written(column: number, text: string): void {
    if (text === '') return;
    this.#columns.set(column, cellKind.text, this.#book.texts.place(text), text.trim() === '');
  }

  #number(column: number, style: number, value: TextBytes, from: number, to: number): void {
    const written = writtenNumber(value.bytes, from, to);
    if (Number.isNaN(written)) {
      this.#text(column, value);
      return;
    }
    const format = this.#book.styles[style];
    if (format === undefined || format.kind === 'number') {
      if (needsItsDigits(written, value.bytes, from, to)) {
        this.#text(column, value);
        return;
      }
    } else if (format.kind === 'digits') {
      if (Number.isSafeInteger(written)) {
        this.#written(column, masked(written, format.mask));
        return;
      }
    } else if (format.kind === 'date' || written >= 1) {
      const day = dayOfSerial(written, this.#book.from1904);
      if (typeof day === 'string') {
        this.#written(column, day);
        return;
      }
      if (day !== null) {
        this.#columns.set(column, cellKind.date, day, false);
        return;
      }
    }
    this.#columns.set(column, cellKind.number, written, false);
  }

  /** A date in ISO 8601; some writers say so and then write a serial number. */
  #iso(column: number, style: number, value: TextBytes, from: number, to: number): void {
    const day = to - from > 40 ? null : dayOfIso(String.fromCharCode(...value.bytes.subarray(from, to)));
    if (day !== null) this.#columns.set(column, day.isDay ? cellKind.date : cellKind.number, day.day, false);
    else if (Number.isNaN(writtenNumber(value.bytes, from, to))) this.#text(column, value);
    else this.#number(column, style, value, from, to);
  }
}
