import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutated } from '../../scripts/odd-workbooks/mutations.ts';
import { malformation } from '../../scripts/odd-workbooks/well-formed.ts';
import { readSheets } from '../../src/annex-a/sheets/read-files.ts';

const workbooks = readdirSync(import.meta.dirname).filter((name) => /\.xls[xm]$/.test(name));
const spoiltEach = 20;

describe('a spoilt workbook', () => {
  it.each(workbooks)('is read in good form or refused in words: %s', (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(import.meta.dirname, name)));
    for (let seed = 1; seed <= spoiltEach; seed += 1) {
      const { sheets, unread } = readSheets([{ name, bytes: mutated(bytes, seed) }]);
      expect([seed, ...sheets.map(malformation)].slice(1)).toEqual(sheets.map(() => null));
      for (const { message } of unread)
        expect(message).toMatch(/^(Sheet ".*" of )?".+" (is|holds|declares) .+\. .+\.$/s);
    }
  });
});
