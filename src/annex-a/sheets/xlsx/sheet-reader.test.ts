import { describe, expect, it } from 'vitest';
import { Notices } from '../columns/notices.ts';
import { TextTable } from '../columns/text-table.ts';
import { Budget, defaultLimits } from '../limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { noSharedTexts } from './shared-texts.ts';
import { SheetReader } from './sheet-reader.ts';

const sheet = `<worksheet xmlns="m"><sheetData>
<row r="1"><c r="A1" t="str"><v>Child</v></c><c r="B1" t="inlineStr"><is><t>Zoë &amp; co</t></is></c></row>
<row r="2" spans="1:3"><c r="A2"><v>42156</v></c><c r="B2"><f>A2</f><v>42156</v></c><c r="C2" t="b"><v>1</v></c></row>
<row r="3"><c r="A3"/><c r="B3"></c><c r="C3"><v></v></c></row>
<row r="4"><x:c xmlns:x="m" r="A4"><x:v>-1.5E+3</x:v></x:c><c t="e"><v>#N/A</v></c ><c ><v >7</v></c></row>
<row r="5"><c r="D5" t="str"><v> </v></c></row>
</sheetData></worksheet>`;

/** What is read of the sheet when it comes in pieces of a size. */
function read(size: number) {
  const bytes = new TextEncoder().encode(sheet);
  const budget = new Budget(defaultLimits);
  const texts = new TextTable(budget);
  const notices = new Notices();
  const reader = new SheetReader({ texts, shared: noSharedTexts, styles: [], from1904: false }, budget, notices);
  readXml((take) => {
    for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
  }, reader.visit);
  const { rowNumbers, columns } = reader.finish();
  const cells = columns.map(
    (column) => column && [...column.kinds].map((kind, row) => [kind, kind === 0 ? 0 : column.payloads[row]]),
  );
  return { rows: [...rowNumbers], cells, texts: texts.all, notices: notices.all };
}

describe('a sheet', () => {
  const whole = read(1_000_000);

  it('is read as columns of the rows that hold something', () => {
    expect(whole).toEqual({
      rows: [1, 2, 4],
      cells: [
        [
          [1, 0],
          [2, 42156],
          [2, -1500],
        ],
        [
          [1, 1],
          [2, 42156],
          [5, 2],
        ],
        [
          [0, 0],
          [4, 1],
          [2, 7],
        ],
      ],
      texts: ['Child', 'Zoë & co', '#N/A', ' '],
      notices: [
        { kind: 'formulas', count: 1, at: 'B2' },
        { kind: 'blank-rows', count: 2, at: '3' },
      ],
    });
  });

  it('is the same however it is cut', () => {
    for (let size = 1; size < 120; size += 1) expect(read(size)).toEqual(whole);
  });
});
