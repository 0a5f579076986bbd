import { join } from 'node:path';
import { type CellValue, csvText, type Draw, type DrawTable, drawRows, drawSummaryRows, workbookBytes } from '#annex-a';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';

/** Writes a draw into a folder: as JSON that it can be drawn again from, and its cases as CSV and as a workbook. Gives the files. */
export async function writeDraw(folder: string, draw: Draw): Promise<readonly string[]> {
  await makeFolder(folder, 'Name another with --out.');
  const cases = drawRows(draw);
  const contents = [
    ['draw.json', `${JSON.stringify(draw, null, 2)}\n`],
    ['cases.csv', `\ufeff${csvText([cases.headings, ...cases.rows])}`],
    [
      'cases.xlsx',
      workbookBytes({ sheets: [sheetOf('Cases', cases), sheetOf('How they were drawn', drawSummaryRows(draw))] }),
    ],
  ] as const;
  for (const [name, content] of contents) await replaceFile(join(folder, name), content);
  return contents.map(([name]) => join(folder, name));
}

const sheetOf = (name: string, { headings, rows }: DrawTable) => ({
  name,
  columns: headings.map((title) => ({ heading: title, width: title === 'Why' || title === 'Value' ? 60 : 22 })),
  rows: rows as readonly (readonly CellValue[])[],
});
