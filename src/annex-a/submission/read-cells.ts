import type { Field } from '../editions/model.ts';
import { type Cells, cellKind, type Sheet } from '../sheets/sheet.ts';
import { dateText, numberText } from './cell-text.ts';
import { blank, unreadable } from './submission.ts';
import { readingOf, valueReader } from './values/value-reader.ts';
import { dateInSerial, writtenSerial } from './values/written-dates.ts';
import type { Words } from './words.ts';

/** What a column of cells was read as. */
export interface ReadCells {
  /** See `Column`. */
  readonly values: Int32Array;
  /** The rows, counted from 0, of dates that are stored as plain numbers. */
  readonly serials: readonly number[];
}

/** What the texts and numbers of a sheet were read as, for one kind of field. */
interface Memory {
  readonly texts: Int32Array;
  readonly numbers: Map<number, number>;
  /** The texts that are dates as plain numbers. */
  readonly serials: Set<number>;
}

/** In a memory of texts: not read yet. No value of any field is as high. */
const unread = 2_147_483_647;

/** Reads the columns of one sheet. Each text is read once for all the columns that are read alike. */
export class SheetReader {
  readonly #sheet: Sheet;
  readonly #words: Words;
  readonly #memories = new Map<string, Memory>();

  constructor(sheet: Sheet, words: Words) {
    this.#sheet = sheet;
    this.#words = words;
  }

  /** The values of a field in the rows given, which are places among the sheet's rows. */
  read(field: Field, cells: Cells | undefined, rows: Int32Array): ReadCells {
    const values = new Int32Array(rows.length).fill(blank);
    const serialRows: number[] = [];
    if (cells === undefined) return { values, serials: serialRows };
    const { kinds, payloads } = cells;
    const { strings } = this.#sheet;
    const { texts, numbers, serials } = this.#memory(field);
    const fromText = valueReader(field, this.#words);
    const isDate = field.type === 'date';
    const textValue = (string: number): number => {
      const text = strings[string] ?? '';
      const value = fromText(text);
      texts[string] = value;
      if (isDate && value > unreadable && writtenSerial(text)) serials.add(string);
      return value;
    };
    const numberValue = (number: number): number => {
      const known = numbers.get(number);
      if (known !== undefined) return known;
      const value = isDate ? (dateInSerial(number) ?? fromText(numberText(number))) : fromText(numberText(number));
      numbers.set(number, value);
      return value;
    };
    for (let row = 0; row < rows.length; row += 1) {
      const place = rows[row] ?? 0;
      const payload = payloads[place] ?? 0;
      switch (kinds[place]) {
        case cellKind.text: {
          const known = texts[payload] ?? unread;
          values[row] = known === unread ? textValue(payload) : known;
          if (isDate && serials.size > 0 && serials.has(payload)) serialRows.push(row);
          break;
        }
        case cellKind.number: {
          values[row] = numberValue(payload);
          if (isDate && dateInSerial(payload) !== null) serialRows.push(row);
          break;
        }
        case cellKind.date:
          values[row] = isDate ? dayOf(payload) : dateElsewhere(payload, field, fromText);
          break;
        case cellKind.boolean:
          values[row] = fromText(payload === 1 ? 'TRUE' : 'FALSE');
          break;
        case cellKind.error:
          values[row] = unreadable;
          break;
      }
    }
    return { values, serials: serialRows };
  }

  #memory(field: Field): Memory {
    const reading = readingOf(field);
    const known = this.#memories.get(reading);
    if (known) return known;
    const texts = new Int32Array(this.#sheet.strings.length).fill(unread);
    const made: Memory = { texts, numbers: new Map(), serials: new Set() };
    this.#memories.set(reading, made);
    return made;
  }
}

/** 2 January 1900 to 31 December 2199, as days. */
const firstDay = -25_566;
const lastDay = 84_005;
/** Excel's serials 0 and 1 and the last days that a date cell can hold: none of them is meant as a date. */
const noDays = new Set([-25_569, -25_568, -25_567, 2_932_532, 2_932_896]);

/** The day of a date cell, without its time. */
function dayOf(payload: number): number {
  const day = Math.floor(payload);
  if (day >= firstDay && day <= lastDay) return day;
  return noDays.has(day) ? blank : unreadable;
}

/** A date cell in a column of something else: an identifier that Excel took for a date keeps what the cell shows. */
function dateElsewhere(payload: number, { type }: Field, fromText: (text: string) => number): number {
  return type === 'count' || type === 'code' ? unreadable : fromText(dateText(payload));
}
