import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookParts, packed, packedBook, rowsOf } from '../../scripts/odd-workbooks/book.ts';
import { malformation } from '../../scripts/odd-workbooks/well-formed.ts';
import { Budget } from '../../src/annex-a/sheets/limits.ts';
import { type ReadingOptions, readSheets } from '../../src/annex-a/sheets/read-files.ts';

const one = rowsOf(['<c r="A1"><v>1</v></c>']);
const good = packedBook({ sheets: [{ name: 'Good', xml: one }] });
const read = (bytes: Uint8Array, options: ReadingOptions = {}, name = 'list.xlsx') =>
  readSheets([{ name, bytes }], options);
const codeOf = (bytes: Uint8Array, options: ReadingOptions = {}) => {
  const { sheets, unread } = read(bytes, options);
  expect(sheets).toEqual([]);
  return unread.map(({ code }) => code).join();
};

/** A workbook as SheetJS writes it in another format. */
function inFormat(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Child'], ['W1']]), 'List 1');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }));
}

function compoundFile(stream: string): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, `/${stream}`, strToU8('made up'.repeat(1_000)));
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'array' }) as number[]);
}

/** A ZIP file whose directory gives another size, or a flag or method, for its sheet. */
function lying(bytes: Uint8Array, part: string, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = [...strToU8(part)];
  for (let at = 0; at + 46 < changed.length; at += 1) {
    const isHere =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => changed[at + 46 + index] === byte);
    if (isHere) change(view, at);
  }
  return changed;
}
const sheetPart = 'xl/worksheets/sheet1.xml';

describe('a file that is no workbook of lists is refused with what it is', () => {
  it.each([
    ['empty', 'nothing', new Uint8Array(0)],
    ['old-excel', 'an .xls file', inFormat('biff8')],
    ['old-excel', 'an .xls file of Excel 95', inFormat('biff5')],
    ['binary-excel', 'an .xlsb file', inFormat('xlsb')],
    ['open-document', 'an .ods file', inFormat('ods')],
    ['open-document', 'a flat .ods file', inFormat('fods')],
    ['xml-2003', 'an XML spreadsheet', inFormat('xlml')],
    ['web-page', 'a web page saved as .xls', inFormat('html')],
    ['web-page', 'a page that starts with its table', strToU8('\n<TABLE><tr><td>Child</td></tr></TABLE>')],
    ['password', 'an encrypted workbook', compoundFile('EncryptedPackage')],
    ['not-a-workbook', 'an old Word document', compoundFile('WordDocument')],
    [
      'not-a-workbook',
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    ],
    ['not-a-workbook', 'a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['not-a-workbook', 'rich text', strToU8('{\\rtf1 Child}')],
    ['not-a-workbook', 'other XML', strToU8('<?xml version="1.0"?><children/>')],
    ['numbers', 'a Numbers document', zipSync({ 'Index/Document.iwa': strToU8('made up') })],
    ['pdf', 'a PDF document', strToU8('%PDF-1.7\n')],
    ['other-archive', 'a 7z archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['nothing-inside', 'a ZIP file of nothing', zipSync({})],
    [
      'nothing-inside',
      'a ZIP file of what systems leave behind',
      zipSync({ '__MACOSX/._a.csv': strToU8('x'), '.DS_Store': strToU8('x'), 'b/~$a.xlsx': strToU8('x') }),
    ],
    ['truncated', 'a workbook without its end', good.subarray(0, good.length - 30)],
    ['truncated', 'the first bytes of a workbook', good.subarray(0, 10)],
    ['no-sheets', 'a workbook without a sheet', packedBook({ sheets: [] })],
  ])('%s: %s', (code, _, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('and the message says which file, what it is and what to do', () => {
    const { unread } = readSheets([{ name: 'C:\\returns\\list 1.xls', bytes: inFormat('biff8') }]);
    expect(unread.map(String)).toEqual([
      'UnreadableFile: "list 1.xls" is a workbook of Excel 97–2003 (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
    ]);
  });
});

describe('one unreadable file or sheet', () => {
  it('does not lose the others', () => {
    const archive = zipSync({
      'a/one.xlsx': good,
      'a/two.pdf': strToU8('%PDF-1.7'),
      'three.csv': strToU8('Child\nW1\n'),
      'four.zip': zipSync({ 'x.csv': strToU8('Child') }),
      '__MACOSX/a/._one.xlsx': strToU8('x'),
    });
    const { sheets, unread } = readSheets([
      { name: 'all.zip', bytes: archive },
      { name: 'five.xlsx', bytes: good.subarray(0, 100) },
      { name: 'six.xlsx', bytes: good },
    ]);
    expect(sheets.map(({ file, name }) => `${file} ${name}`)).toEqual([
      'one.xlsx Good',
      'three.csv three',
      'six.xlsx Good',
    ]);
    expect(unread.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'two.pdf pdf',
      'four.zip zip-in-zip',
      'five.xlsx truncated',
    ]);
  });

  it('names the sheet when only that cannot be read', () => {
    const broken = '<sheetData><row><c><v>1</v></row></sheetData>';
    const bytes = packedBook({
      sheets: [
        { name: 'Broken', xml: broken },
        { name: 'Good', xml: one },
      ],
    });
    const { sheets, unread } = read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Good']);
    expect(unread.map(({ sheet, code }) => [sheet, code])).toEqual([['Broken', 'damaged']]);
    expect(unread[0]?.message).toMatch(/^Sheet "Broken" of "list.xlsx" is damaged\./);
  });

  it('is a sheet whose part is missing', () => {
    const parts = bookParts({
      sheets: [
        { name: 'Gone', xml: one },
        { name: 'Good', xml: one },
      ],
    });
    delete parts[sheetPart];
    const { sheets, unread } = read(packed(parts));
    expect(sheets.map(({ name }) => name)).toEqual(['Good']);
    expect(unread.map(({ sheet }) => sheet)).toEqual(['Gone']);
  });
});

describe('a ZIP file that is not what its directory says', () => {
  it('is refused by the sizes declared, before anything is unpacked', () => {
    const huge = lying(good, sheetPart, (view, at) => view.setUint32(at + 24, 0xfffffff0, true));
    expect(codeOf(huge)).toBe('too-large');
  });

  it('is damaged when a part unpacks to more, or to less, than declared', () => {
    const long = packedBook({ sheets: [{ name: 'Long', xml: `${' '.repeat(3_000_000)}${one}` }] });
    const small = lying(long, sheetPart, (view, at) => view.setUint32(at + 24, 1_000, true));
    expect(codeOf(small)).toBe('damaged');
    expect(codeOf(lying(good, sheetPart, (view, at) => view.setUint32(at + 24, 9_999, true)))).toBe('damaged');
  });

  it('is damaged when a checksum does not fit: not one wrong value is read', () => {
    expect(codeOf(lying(good, sheetPart, (view, at) => view.setUint32(at + 16, 1, true)))).toBe('damaged');
  });

  it('is damaged when two parts have one name and differ', () => {
    const parts = bookParts({ sheets: [{ name: 'Twice', xml: one }] });
    parts['xl/worksheets/SHEET1.xml'] = '<worksheet><sheetData/></worksheet>';
    expect(codeOf(packed(parts))).toBe('damaged');
  });

  it('is refused when parts of it are encrypted, or packed in a rare way', () => {
    expect(codeOf(lying(good, 'xl/workbook.xml', (view, at) => view.setUint16(at + 8, 1, true)))).toBe('password');
    expect(codeOf(lying(good, 'xl/workbook.xml', (view, at) => view.setUint16(at + 10, 93, true)))).toBe(
      'other-archive',
    );
  });
});

describe('XML that is no honest workbook', () => {
  it.each([
    ['declares-entities', '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet/>'],
    ['declares-entities', '<!DOCTYPE worksheet SYSTEM "https://example.org/x.dtd"><worksheet/>'],
    ['damaged', '<?xml version="1.0"?><worksheet><sheetData></worksheet>'],
    ['damaged', '<?xml version="1.0"?><worksheet>'],
    ['damaged', '<?xml version="1.0"?>'],
    ['damaged', '<?xml version="1.0" encoding="EBCDIC"?><worksheet/>'],
    ['damaged', `<?xml version="1.0"?>${'<a>'.repeat(10_000)}`],
    ['damaged', `<?xml version="1.0"?><worksheet ${'a="b" '.repeat(300_000)}`],
    ['damaged', '<?xml version="1.0"?><worksheet><sheetData><row r=1></row></sheetData></worksheet>'],
    ['damaged', '<?xml version="1.0"?><worksheet/><worksheet/>'],
    ['damaged', '<?xml version="1.0"?><worksheet/><!-- not closed'],
  ])('is refused as "%s" (%#)', (code, xml) => {
    const parts = bookParts({ sheets: [{ name: 'Odd', xml: one }] });
    parts[sheetPart] = xml;
    expect(codeOf(packed(parts))).toBe(code);
  });
});

describe('a workbook that would cost much', () => {
  it('costs little for a million blank rows, and says that it has them', () => {
    const rows = '<row><c s="1"/><c/></row>'.repeat(1_048_575);
    const bytes = packedBook({
      sheets: [{ name: 'Blank', xml: `<sheetData>${rows}<row><c><v>1</v></c></row></sheetData>` }],
    });
    const { sheets } = read(bytes);
    expect([...(sheets[0]?.rowNumbers ?? [])]).toEqual([1_048_576]);
    expect(sheets[0]?.notices).toEqual([{ kind: 'blank-rows', count: 1_048_575, at: '1' }]);
  });

  it('is read up to 1,000 columns that hold something, and says where the first one beyond is', () => {
    const bytes = packedBook({
      sheets: [{ name: 'Wide', xml: rowsOf(Array.from({ length: 10_000 }, () => '<c><v>1</v></c>')) }],
    });
    const { sheets } = read(bytes);
    expect(sheets.map(malformation)).toEqual([null]);
    expect(sheets[0]?.columns.length).toBe(1_000);
    expect(sheets[0]?.notices).toEqual([{ kind: 'cells-beyond-limit', count: 9_000, at: 'ALM1' }]);
  });

  it('takes room only for the columns and rows that hold something', () => {
    const bytes = packedBook({
      sheets: [
        {
          name: 'Corner',
          xml: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1048576"><v>2</v></c></row></sheetData>',
        },
      ],
    });
    const { sheets } = read(bytes);
    expect(sheets[0]?.columns.filter((column) => column !== undefined)).toHaveLength(1);
    expect(sheets[0]?.notices).toEqual([{ kind: 'cells-beyond-limit', count: 1, at: 'XFE1048576' }]);
  });

  it('is read up to the rows and cells that there is room for', () => {
    const xml = rowsOf(...Array.from({ length: 500 }, () => ['<c><v>1</v></c>', '<c><v>2</v></c>']));
    const bytes = packedBook({ sheets: [{ name: 'Long', xml }] });
    const { sheets } = read(bytes, { limits: { rows: 100 } });
    expect(sheets[0]?.rowNumbers.length).toBe(100);
    expect(sheets[0]?.notices).toEqual([{ kind: 'cells-beyond-limit', count: 800, at: 'A101' }]);
    const few = read(bytes, { limits: { cells: 128 } });
    expect(few.sheets.map(malformation)).toEqual([null]);
    expect(few.sheets[0]?.rowNumbers.length).toBe(64);
  });

  it('is refused when it unpacks to too much, to too many texts, or to too many sheets', () => {
    const long = packedBook({ sheets: [{ name: 'Long', xml: `${' '.repeat(3_000_000)}${one}` }] });
    expect(codeOf(long, { limits: { unpackedBytes: 2_000_000 } })).toBe('too-large');
    const texts = packedBook({ sheets: [{ name: 'Texts', xml: one }], shared: '<si><t>a</t></si>'.repeat(101) });
    expect(codeOf(texts, { limits: { texts: 100 } })).toBe('too-large');
    expect(codeOf(texts, { limits: { characters: 100 } })).toBe('too-large');
    expect(codeOf(good, { limits: { sheets: 0 } })).toBe('too-large');
    expect(codeOf(good, { limits: { fileBytes: 100 } })).toBe('too-large');
    expect(codeOf(zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), { limits: { files: 0 } })).toBe(
      'too-large',
    );
  });

  it('uses up what there is room for together with others that are read within the same budget', () => {
    const xml = rowsOf(...Array.from({ length: 60 }, () => ['<c><v>1</v></c>']));
    const bytes = packedBook({ sheets: [{ name: 'Long', xml }], shared: '<si><t>abc</t></si>' });
    for (const limits of [{ rows: 100 }, { cells: 100 }, { characters: 5 }, { sheets: 1 }, { files: 1 }]) {
      const budget = new Budget(limits);
      expect(read(bytes, { budget }).sheets[0]?.rowNumbers.length).toBe(60);
      expect(budget.beyond).toBe(0);
      const { sheets } = read(bytes, { budget });
      expect(sheets[0]?.rowNumbers.length ?? 0).toBeLessThan(60);
      expect(budget.beyond).toBeGreaterThan(0);
    }
  });

  it('says nothing of room that is used up where a part alone is more than is read', () => {
    const budget = new Budget({ columns: 1, fileBytes: 1_000_000 });
    read(packedBook({ sheets: [{ name: 'Wide', xml: rowsOf(['<c><v>1</v></c>', '<c><v>2</v></c>']) }] }), { budget });
    read(new Uint8Array(1_000_001), { budget });
    expect(budget.beyond).toBe(0);
  });

  it('of many more files than are read is said to be too large once, not for each', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`empty ${n}.csv`, new Uint8Array(0)]));
    const { unread } = read(zipSync(many), { limits: { files: 11 } }, 'many.zip');
    expect(unread.map(({ code, file }) => [code, file])).toEqual([
      ...Array.from({ length: 10 }, (_, n) => ['empty', `empty ${n}.csv`]),
      ['too-large', 'many.zip'],
    ]);
    const none = read(zipSync(many), { limits: { entries: 59 } }, 'many.zip');
    expect(none.unread.map(({ code, file }) => [code, file])).toEqual([['too-large', 'many.zip']]);
  });

  it('is told by a name that can be read: cut, whole characters only, and nothing in it that is not seen', () => {
    const long = '🙂'.repeat(15_000);
    const { unread } = read(zipSync({ [`a\u0000b\u202e${long}`]: new Uint8Array(0) }));
    expect(unread[0]?.file).toBe(`ab${'🙂'.repeat(253)}…`);
    expect(unread[0]?.message.startsWith(`"ab${'🙂'.repeat(98)}…" is empty.`)).toBe(true);
    const [sheet] = read(packedBook({ sheets: [{ name: '🙂'.repeat(300), xml: one }] })).sheets;
    expect(sheet?.name).toBe(`${'🙂'.repeat(255)}…`);
  });

  it('has every text cut at what a cell can hold, and says so', () => {
    const long = 'x'.repeat(40_000);
    const cells = [
      `<c t="inlineStr"><is><t>${long}</t></is></c>`,
      '<c t="s"><v>0</v></c>',
      `<c t="str"><v><![CDATA[${'&'.repeat(500_000)}]]></v></c>`,
    ];
    const bytes = packedBook({ sheets: [{ name: 'Long', xml: rowsOf(cells) }], shared: `<si><t>${long}</t></si>` });
    const { sheets } = read(bytes);
    expect(sheets[0]?.strings.map(({ length }) => length)).toEqual([32_767, 32_767, 32_767]);
    expect(sheets[0]?.notices).toEqual([{ kind: 'long-texts', count: 3, at: '' }]);
  });
});

describe('progress', () => {
  it('rises to the bytes of all files', () => {
    const steps: number[] = [];
    const files = [
      { name: 'one.xlsx', bytes: good },
      { name: 'two.zip', bytes: zipSync({ 'three.xlsx': good }) },
      { name: 'no.pdf', bytes: strToU8('%PDF') },
    ];
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    readSheets(files, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(total);
  });
});
