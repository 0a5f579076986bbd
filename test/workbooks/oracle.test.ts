import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/annex-a/sheets/read-files.ts';
import { ourCells, sheetJsCells } from './oracle.ts';

const folder = import.meta.dirname;
const workbooks = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
const formulaWithoutValue = 'error a formula without a value';
const missingText = 'error a text that is missing from the workbook';

/** Where SheetJS is wrong about single cells: what is right (null: no such cell), and why. */
const wrong: Readonly<
  Record<string, { readonly why: string; readonly right: Readonly<Record<string, string | null>> }>
> = {
  'exceljs.xlsx': {
    why: 'leaves out formulas that were never worked out, so that their cells look blank',
    right: { 'List 1!A8': formulaWithoutValue },
  },
  'hand-formulas.xlsx': {
    why: 'leaves out formulas that were never worked out, so that their cells look blank',
    right: { 'Formulas!A2': formulaWithoutValue, 'Formulas!B2': formulaWithoutValue },
  },
  'hand-alternate-content.xlsx': {
    why: 'takes the sheets of an extension that it does not know',
    right: { 'Plain!A1': 'number 1', 'Plain!B1': 'number 2', 'Not this!A1': null, 'Not this!B1': null },
  },
  'hand-numbers.xlsx': {
    why: 'gives the number and not what Excel shows of an id; loses the last digits of one with more than 16',
    right: {
      'Numbers!B2': 'text W1234',
      'Numbers!B3': 'text -W0007',
      'Numbers!C2': 'text 001-234',
      'Numbers!C3': 'text -000-007',
      'Numbers!H1': 'text 123456789012345678',
    },
  },
  'libreoffice-hand-numbers.xlsx': {
    why: 'gives the number and not what Excel shows of an id',
    right: {
      'Numbers!B2': 'text W1234',
      'Numbers!B3': 'text -W0007',
      'Numbers!C2': 'text 001-234',
      'Numbers!C3': 'text -000-007',
    },
  },
  'hand-format-codes.xlsx': {
    why: 'takes a letter that only fills the width of a cell for the day',
    right: { 'Formats!I1': 'number 42156' },
  },
  'hand-texts.xlsx': {
    why: 'does not count an empty shared text, so that every later text is that of its neighbour; drops a carriage return, a character above U+FFFF, and what follows a comment',
    right: {
      'Texts & "others"!A5': 'text line one\r\nline two',
      'Texts & "others"!A7': 'text a & b < c > d "e" \'f\' AB😀',
      'Texts & "others"!A10': null,
      'Texts & "others"!A11': 'text Zoë Ångström 😀',
      'Texts & "others"!A12':
        'text a very long text that is not of ASCII letters only – with a dash – and more than thirty-two of them',
      'Texts & "others"!B22': 'number 42',
    },
  },
};

/** Workbooks that SheetJS does not read at all: what is right. */
const unreadBySheetJs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hand-bare.xlsx': {
    'List 1!A1': 'text Child',
    'List 1!B1': 'text Team',
    'List 1!D1': 'text Age',
    'List 1!A3': 'number 1',
    'List 1!D3': 'number 17',
    'List 1!A9': 'text far',
    'List 1!E9': 'number 5',
    'List 1!F9': 'number 6',
  },
  'hand-odd-zip.xlsx': { 'Zip!A1': 'number 1', 'Zip!B1': 'text text' },
  'hand-shared-missing.xlsx': {
    'Short!A1': 'text only one',
    'Short!B1': missingText,
    'Short!C1': missingText,
    'Short!D1': missingText,
  },
  'hand-strict-prefixed.xlsx': {
    'List 2!A1': 'text Child',
    'List 2!A2': 'date 16587',
    'List 2!B2': 'date -25809.5',
    'List 2!C2': 'date 16587',
  },
  'hand-utf-16.xlsx': {
    'Breite 😀!A1': 'text Zoë 😀',
    'Breite 😀!B1': 'text größer',
    'Breite 😀!C1': 'number 12',
  },
};

const inOrder = (cells: Iterable<readonly [string, string]>) => Object.fromEntries([...cells].sort());

describe('every cell of the odd workbooks', () => {
  it.each(workbooks.filter((name) => !(name in unreadBySheetJs)))('is what SheetJS reads: %s', (name) => {
    const bytes = bytesOf(name);
    const { sheets, unread } = readSheets([{ name, bytes }]);
    expect(unread).toEqual([]);
    const right = new Map(sheetJsCells(bytes));
    for (const [ref, value] of Object.entries(wrong[name]?.right ?? {})) {
      // A correction that is no longer one would hide a change.
      expect(right.get(ref) ?? null).not.toBe(value);
      if (value === null) right.delete(ref);
      else right.set(ref, value);
    }
    expect(inOrder(ourCells(sheets))).toEqual(inOrder(right));
    expect(right.size).toBeGreaterThan(0);
  });

  it.each(Object.entries(unreadBySheetJs))('is right where SheetJS reads nothing: %s', (name, right) => {
    const { sheets, unread } = readSheets([{ name, bytes: bytesOf(name) }]);
    expect(unread).toEqual([]);
    expect(inOrder(ourCells(sheets))).toEqual(inOrder(Object.entries(right)));
  });
});

describe('the notices of the odd workbooks', () => {
  const noticesOf = (name: string) => {
    const { sheets } = readSheets([{ name, bytes: bytesOf(name) }]);
    return sheets.map(({ name: sheet, notices }) => [
      sheet,
      ...notices.map(({ kind, count, at }) => `${kind} ${count} ${at}`.trim()),
    ]);
  };

  it('say what a person does not see, or sees otherwise', () => {
    expect(noticesOf('hand-hidden.xlsm')).toEqual([
      [
        'Seen',
        'macros 1',
        'external-links 1',
        'hidden-rows 1 2',
        'blank-rows 1 3',
        'filter 1 A1',
        'merged-cells 2 A6',
        'hidden-columns 1 B',
      ],
      ['Hidden', 'hidden-sheet 1'],
      ['Very hidden', 'hidden-sheet 1'],
    ]);
  });

  it('count formulas, and those that were never worked out', () => {
    expect(noticesOf('hand-formulas.xlsx')).toEqual([['Formulas', 'formulas 10 A1', 'formulas-without-value 2 A2']]);
  });

  it('say that days are counted from 1904', () => {
    expect(noticesOf('hand-dates-1904.xlsx')).toEqual([['Dates', 'date-system-1904 1']]);
  });
});
