// Reads thousands of spoilt workbooks, each made from one of test/workbooks/ by a seed, and tells of every one that is
// not either read in good form or refused in words:
//
//   npx node scripts/fuzz-workbooks.ts [how many: 10000] [first seed: 1]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSheets } from '../src/annex-a/sheets/read-files.ts';
import { mutated } from './odd-workbooks/mutations.ts';
import { malformation } from './odd-workbooks/well-formed.ts';

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
const folder = path.resolve(import.meta.dirname, '../test/workbooks');
const workbooks = readdirSync(folder)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));

const refused = new Map<string, number>();
let faults = 0;
let slowest = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const from = workbooks[seed % workbooks.length];
  if (from === undefined) throw new Error('there are no workbooks to spoil');
  const bytes = mutated(from.bytes, seed);
  const start = performance.now();
  try {
    const { sheets, unread } = readSheets([{ name: from.name, bytes }]);
    for (const { code } of unread) refused.set(code, (refused.get(code) ?? 0) + 1);
    const fault = sheets.map(malformation).find((one) => one !== null);
    if (fault !== undefined) throw new Error(fault);
  } catch (error) {
    faults += 1;
    console.error(`seed ${seed}, ${from.name}:`, error);
  }
  slowest = Math.max(slowest, performance.now() - start);
}
console.log(`${count} read, ${faults} faults, slowest ${slowest.toFixed(0)} ms; refused:`, Object.fromEntries(refused));
process.exitCode = faults === 0 ? 0 : 1;
