// Opens the templates and made-up workbooks that Bestfit writes in LibreOffice, and compares what it shows, cell by cell,
// with what was written:
//
//   node scripts/check-office.ts
//
// Where LibreOffice (`soffice`) is not installed it says so and is content: on Debian and Ubuntu,
// `apt-get install --no-install-recommends libreoffice-calc`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { editions } from '../src/annex-a/editions/index.ts';
import { type EditionId, editionIds } from '../src/annex-a/editions/model.ts';
import { cellWords } from '../src/annex-a/synthesise/layout/cells.ts';
import { synthesise, syntheticWorkbook } from '../src/annex-a/synthesise/synthesise.ts';
import { templateWorkbook } from '../src/annex-a/template/template-workbook.ts';
import { dayNumber } from '../src/calendar/index.ts';

/** A workbook to open, and the rows that some of its sheets must show. */
interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const asAt: Readonly<Record<EditionId, number>> = { 'sif-2015': dayNumber(2015, 6, 1), ilacs: dayNumber(2024, 2, 29) };

function template(edition: EditionId): Opened {
  const headings = editions[edition].lists.map(
    ({ no, fields }) => [`List ${no}`, [fields.map(({ heading }) => heading)]] as const,
  );
  return { name: `template-${edition}`, bytes: templateWorkbook(edition, asAt[edition]), expected: new Map(headings) };
}

function madeUp(edition: EditionId): Opened {
  const make = () => synthesise({ edition, size: 2000, seed: 'office', asAt: asAt[edition], defects: 200 });
  // The rows of a sheet can be pulled once: one authority is written, its twin is compared.
  const rows = make().sheets.map(
    ({ name, columns, rows }) =>
      [name, [columns.map(({ heading }) => heading), ...[...rows].map((row) => row.map(cellWords))]] as const,
  );
  return { name: `made-up-${edition}`, bytes: syntheticWorkbook(make()), expected: new Map(rows) };
}

/** The sheets of a workbook as LibreOffice shows them, by name. */
function shown({ name, bytes }: Opened, folder: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  // Commas, quotes, UTF-8, cells as they are shown, and every sheet in a file of its own.
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', csv, '--outdir', folder, file], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`LibreOffice could not open ${name}: ${run.stderr}`);
  const sheets = readdirSync(folder).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.csv'));
  return new Map(
    sheets.map((each) => [
      each.slice(name.length + 1, -'.csv'.length),
      Papa.parse<string[]>(readFileSync(path.join(folder, each), 'utf8'), { skipEmptyLines: true }).data,
    ]),
  );
}

/** Where a workbook shows something else than was written. */
function differences(workbook: Opened, folder: string): readonly string[] {
  const sheets = shown(workbook, folder);
  return [...workbook.expected].flatMap(([name, rows]) => {
    const there = sheets.get(name);
    if (there === undefined) return [`${workbook.name}: the sheet “${name}” is not there`];
    if (there.length !== rows.length) {
      return [`${workbook.name}, ${name}: ${there.length} rows are shown, ${rows.length} were written`];
    }
    return rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell === (there[index]?.[column] ?? '')
          ? []
          : [
              `${workbook.name}, ${name}, row ${index + 1}: “${there[index]?.[column]}” is shown, “${cell}” was written`,
            ],
      ),
    );
  });
}

if (spawnSync('soffice', ['--version']).error !== undefined) {
  console.log('LibreOffice is not installed here, so the workbooks were not opened in it.');
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'bestfit-office-'));
  try {
    const workbooks = editionIds.flatMap((edition) => [template(edition), madeUp(edition)]);
    const found = workbooks.flatMap((workbook) => differences(workbook, folder));
    const cells = workbooks.flatMap(({ expected }) => [...expected.values()].flat(2)).length;
    for (const line of found.slice(0, 20)) console.log(line);
    console.log(`${workbooks.length} workbooks, ${cells} cells: ${found.length} are shown otherwise than written.`);
    if (found.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
