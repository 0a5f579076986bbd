import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { handMade } from '../../scripts/odd-workbooks/hand-made.ts';
import { writtenByOthers } from '../../scripts/odd-workbooks/written-by-others.ts';
import { readSheets } from '../../src/annex-a/sheets/read-files.ts';
import { ourCells } from './oracle.ts';

const folder = import.meta.dirname;
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
const cellsOf = (bytes: Uint8Array) => [...ourCells(readSheets([{ name: 'any.xlsx', bytes }]).sheets)];

describe('the odd workbooks', () => {
  it.each(Object.entries(handMade))('made by hand are those that the script makes: %s', (name, make) => {
    expect(make()).toEqual(bytesOf(name));
  });

  // Other software may pack a workbook otherwise from day to day, so it is the cells that must be the same.
  it.each(Object.entries(writtenByOthers))('of other software hold what it writes today: %s', async (name, make) => {
    expect(cellsOf(await make())).toEqual(cellsOf(bytesOf(name)));
  });

  it('are each described in the README', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith('libreoffice-'));
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
