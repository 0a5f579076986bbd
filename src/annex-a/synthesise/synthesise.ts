import type { EditionId } from '../editions/model.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { WrittenSheet } from '../write/written-sheet.ts';
import { Chance } from './chance.ts';
import { defectKinds } from './defects/kinds/index.ts';
import { type LedgerEntry, ledgerOf } from './defects/ledger.ts';
import { plant } from './defects/plant.ts';
import { messyLayouts } from './layout/messy-layout.ts';
import { plainLayout } from './layout/sheet-layout.ts';
import { codeListSheet, sheetOf } from './layout/sheets.ts';
import { madeUpLists } from './made-up-authority.ts';
import type { SyntheticList } from './synthetic-row.ts';

/** Rows in all 11 lists together: of a small authority, a middling one and a large one. */
export const sizes = { small: 5000, middle: 20_000, large: 60_000 } as const;
type Size = keyof typeof sizes;

/** The most rows that are made. */
export const mostRows = 1_000_000;

/** What a made-up authority is made from: the same options make the same authority. */
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

/** A made-up authority’s answer to the data request, and what was planted in it. */
export interface Synthetic {
  readonly edition: EditionId;
  readonly asAt: number;
  readonly lists: readonly SyntheticList[];
  /** The sheets of the workbook. Their rows are made when pulled, once. */
  readonly sheets: readonly WrittenSheet[];
  /** Every defect that was planted, and where. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * The data of a made-up authority. The same options give the same data, to the byte. A size that is no whole number
 * from 200 to a million, or more defects than one row in three, is a RangeError.
 */
export function synthesise({ edition, size, seed, asAt, messy = false, defects = 0 }: SynthesiseOptions): Synthetic {
  const rows = typeof size === 'number' ? size : sizes[size];
  if (!Number.isInteger(rows) || rows < 200 || rows > mostRows) {
    throw new RangeError(`a made-up authority has 200 to ${mostRows} rows, not ${rows}`);
  }
  if (!Number.isInteger(defects) || defects < 0 || defects > rows / 3) {
    throw new RangeError(`of ${rows} rows at most ${Math.floor(rows / 3)} can have a defect, not ${defects}`);
  }
  const lists = madeUpLists(edition, asAt, rows, seed);
  const chance = new Chance(`${seed} defects`);
  const planted = defects === 0 ? [] : plant(defectKinds, defects, { edition, asAt, lists, chance });
  const mess = messy ? new Chance(`${seed} messy`) : null;
  const layouts = mess === null ? lists.map(plainLayout) : messyLayouts(lists, asAt, mess);
  const sheets = layouts.flatMap((layout) => {
    const list = lists[layout.no - 1];
    return list === undefined ? [] : [sheetOf(list, layout, mess)];
  });
  const ledger = ledgerOf(planted, lists, layouts);
  return { edition, asAt, lists, sheets: mess === null ? sheets : [...sheets, codeListSheet()], ledger };
}

/** The workbook of a made-up authority. */
export const syntheticWorkbook = ({ sheets }: Synthetic): Uint8Array<ArrayBuffer> => workbookBytes({ sheets });
