import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../read-files.ts';
import { columnLetters, type Sheet } from '../sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = 'List 1.csv'): Sheet => {
  const { sheets, unread } = readSheets([{ name, bytes: typeof text === 'string' ? utf8(text) : text }]);
  expect(unread).toEqual([]);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

/** Every cell that holds something, by reference. */
const cellsOf = ({ columns, rowNumbers, strings }: Sheet) =>
  Object.fromEntries(
    columns.flatMap((column, index) =>
      [...(column?.kinds ?? [])].flatMap((kind, row) =>
        kind === 0 ? [] : [[`${columnLetters(index)}${rowNumbers[row]}`, strings[column?.payloads[row] ?? -1]]],
      ),
    ),
  );
const noticesOf = ({ notices }: Sheet) => notices.map(({ kind, count, at }) => `${kind} ${count} ${at}`.trim());

describe('a text file of rows', () => {
  it('is one sheet of texts, named as the file is', () => {
    const sheet = read('Child,Team\r\nW1,West\r\n', 'folder/List 1.v2.csv');
    expect([sheet.file, sheet.name]).toEqual(['List 1.v2.csv', 'List 1.v2']);
    expect(cellsOf(sheet)).toEqual({ A1: 'Child', B1: 'Team', A2: 'W1', B2: 'West' });
    expect(sheet.notices).toEqual([]);
  });

  it('has the cells that Papa Parse finds, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', ';', '0'), maxLength: 5 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (written, newline) => {
        const text = Papa.unparse(written, { newline, quotes: true });
        const parsed = Papa.parse<string[]>(text, { newline, delimiter: ',' }).data;
        const filled = parsed.map((row) => (row.some((one) => one.trim() !== '') ? row : []));
        const expected = filled.flatMap((row, at) =>
          row.flatMap((one, column) => (one === '' ? [] : [[`${columnLetters(column)}${at + 1}`, one]])),
        );
        // The first line says the delimiter, so that there is nothing to guess.
        expect(cellsOf(read(`sep=,${newline}${text}`))).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a comma', 'a,b,c\nd;e,f,g\nh,i,j\n'],
    ['a semicolon', 'a;b;c\nd,e;f;g\nh;"i;i";j\n'],
    ['a tab', 'a\tb\tc\nd, e\tf; g\th\n'],
    ['a bar', 'a|b|c\nd|e|f\n'],
    ['what its first line says', 'sep=|\na,b|b|c\nd|e,e,e|f\n'],
  ])('has its cells parted by %s', (_, text) => {
    expect(read(text).columns.length).toBe(3);
  });

  it('may hold delimiters, line ends and quotation marks in quotation marks', () => {
    expect(cellsOf(read('a,"b, ""c""\r\nd"\n"",e\n'))).toEqual({ A1: 'a', B1: 'b, "c"\r\nd', B2: 'e' });
  });

  it('keeps leading zeros, outer spaces and the numbers of its rows', () => {
    const sheet = read('id,n\n\n0012, x \n , \n7,8');
    expect(cellsOf(sheet)).toEqual({ A1: 'id', B1: 'n', A3: '0012', B3: ' x ', A5: '7', B5: '8' });
    expect(noticesOf(sheet)).toEqual(['blank-rows 1 4']);
  });

  it('keeps a row that is too short or too long as it is, and says so', () => {
    const sheet = read('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n');
    expect(cellsOf(sheet)).toMatchObject({ A2: '1', B2: '2', D3: '4' });
    expect(noticesOf(sheet)).toEqual(['ragged-rows 2 2']);
  });

  it('is not ragged for a title above its headings, but for that one row', () => {
    expect(noticesOf(read('A title\n\na,b,c\n1,2,3\n4,5,6\n'))).toEqual(['ragged-rows 1 1']);
  });

  it('does not lose its rest to a quotation mark that is never closed', () => {
    const sheet = read('a,b\n1,"2\n3,4\n');
    expect(cellsOf(sheet)).toEqual({ A1: 'a', B1: 'b', A2: '1', B2: '"2', A3: '3', B3: '4' });
    expect(noticesOf(sheet)).toEqual(['stray-quotes 1 2']);
  });

  it('joins what follows a quotation mark that closes too early', () => {
    const sheet = read('a,"b"c"d\n1,2\n');
    expect(cellsOf(sheet)).toEqual({ A1: 'a', B1: 'bc"d', A2: '1', B2: '2' });
    expect(noticesOf(sheet)).toEqual(['stray-quotes 1 1']);
  });

  it.each([
    ['UTF-8', utf8('Zoë,é'), []],
    ['UTF-8 with a mark', utf8('\ufeffZoë,é'), []],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...'Zoë,é'].flatMap((letter) => [letter.charCodeAt(0), 0])]), []],
    ['UTF-16 without a mark', Uint8Array.from([...'Zoë,é'].flatMap((letter) => [0, letter.charCodeAt(0)])), []],
    ['Windows-1252', Uint8Array.from([...'Zoë,é'].map((letter) => letter.charCodeAt(0))), ['not-utf-8 1']],
  ])('may be in %s', (_, bytes, notices) => {
    const sheet = read(bytes);
    expect(cellsOf(sheet)).toEqual({ A1: 'Zoë', B1: 'é' });
    expect(noticesOf(sheet)).toEqual(notices);
  });
});
