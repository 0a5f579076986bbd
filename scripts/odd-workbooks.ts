// Writes the odd workbooks of test/workbooks/ (its README says what each is):
//
//   npx node scripts/odd-workbooks.ts
//
// Where LibreOffice Calc is installed (`soffice`), it also opens some of them and saves them again in its own way; otherwise
// the files that it wrote stay as they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handMade } from './odd-workbooks/hand-made.ts';
import { writtenByOthers } from './odd-workbooks/written-by-others.ts';

const folder = path.resolve(import.meta.dirname, '../test/workbooks');
const savedAgain = [
  'hucre.xlsx',
  'hand-dates.xlsx',
  'hand-dates-1904.xlsx',
  'hand-formulas.xlsx',
  'hand-hidden.xlsm',
  'hand-numbers.xlsx',
  'hand-texts.xlsx',
];

for (const [name, make] of Object.entries({ ...handMade, ...writtenByOthers })) {
  writeFileSync(path.join(folder, name), await make());
}

if (spawnSync('soffice', ['--version']).status === 0) {
  const outside = mkdtempSync(path.join(tmpdir(), 'odd-workbooks-'));
  for (const name of savedAgain) {
    const args = [
      '--headless',
      `-env:UserInstallation=file://${outside}/profile`,
      '--convert-to',
      'xlsx',
      '--outdir',
      outside,
    ];
    execFileSync('soffice', [...args, path.join(folder, name)], { stdio: 'ignore' });
    const base = name.replace(/\.xls[xm]$/, '');
    writeFileSync(path.join(folder, `libreoffice-${base}.xlsx`), readFileSync(path.join(outside, `${base}.xlsx`)));
  }
  rmSync(outside, { recursive: true });
}
