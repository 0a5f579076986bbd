import type { EditionId } from '../editions/model.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { WrittenSheet } from '../write/written-sheet.ts';
import { Chance } from './chance.ts';
import { messyLayouts } from './layout/messy-layout.ts';
import { plainLayout } from './layout/sheet-layout.ts';
import { codeListSheet, sheetOf } from './layout/sheets.ts';
import { madeUpLists } from './made-up-authority.ts';
import type { SyntheticList } from './synthetic-row.ts';

/** Rows in all 11 lists together: of a small authority, a middling one and a large one. */
export const sizes = { small: 5000, middle: 20_000, large: 60_000 } as const;
export type Size = keyof typeof sizes;

/** The most rows that are made. */
export const mostRows = 1_000_000;

export interface SynthesiseOptions {
  readonly edition: EditionId;
  /** A named size, or the number of rows in all lists together, within one in a hundred. */
  readonly size: Size | number;
  readonly seed: string | number;
  /** The reference date, a day number. */
  readonly asAt: number;
  /** Whether the workbook looks as real ones do. No value changes. */
  readonly messy?: boolean;
  /** How many defects are planted; at most one row in three. */
  readonly defects?: number;
}

export interface Synthetic {
  readonly edition: EditionId;
  readonly asAt: number;
  readonly lists: readonly SyntheticList[];
  /** The sheets of the workbook. Their rows are made when pulled, once. */
  readonly sheets: readonly WrittenSheet[];
}

/**
 * The data of a made-up authority. The same options give the same data, to the byte. A size that is no whole number
 * from 200 to a million is a RangeError.
 */
export function synthesise({ edition, size, seed, asAt, messy = false }: SynthesiseOptions): Synthetic {
  const rows = typeof size === 'number' ? size : sizes[size];
  if (!Number.isInteger(rows) || rows < 200 || rows > mostRows) {
    throw new RangeError(`a made-up authority has 200 to ${mostRows} rows, not ${rows}`);
  }
  const lists = madeUpLists(edition, asAt, rows, seed);
  const mess = messy ? new Chance(`${seed} messy`) : null;
  const layouts = mess === null ? lists.map(plainLayout) : messyLayouts(lists, asAt, mess);
  const sheets = layouts.flatMap((layout) => {
    const list = lists[layout.no - 1];
    return list === undefined ? [] : [sheetOf(list, layout, mess)];
  });
  return { edition, asAt, lists, sheets: mess === null ? sheets : [...sheets, codeListSheet()] };
}

/** The workbook of a made-up authority. */
export const syntheticWorkbook = ({ sheets }: Synthetic): Uint8Array<ArrayBuffer> => workbookBytes({ sheets });
