// Workbooks written by hand, each with one oddity that some writer or some version of Excel has. All made up.
import { strToU8 } from 'fflate';
import { bookParts, declaration, escaped, main, packed, packedBook, relationships, rowsOf } from './book.ts';
import { oddZip } from './odd-zip.ts';

const inline = (text: string, ref = '') => `<c${ref && ` r="${ref}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const cell = (ref: string, value: string | number, more = '') => `<c r="${ref}"${more}><v>${value}</v></c>`;

/** No references, no styles, no shared texts, nothing deflated: rows and cells are counted. */
function bare(): Uint8Array {
  const parts = bookParts({
    sheets: [
      {
        name: 'List 1',
        xml: `<sheetData><row>${inline('Child')}${inline('Team')}<c/>${inline('Age')}</row><row/><row><c><v>1</v></c><c/><c/><c><v>17</v></c></row><row r="9">${inline('far')}<c r="E9"><v>5</v></c><c><v>6</v></c></row></sheetData>`,
      },
    ],
  });
  delete parts['xl/styles.xml'];
  delete parts['[Content_Types].xml'];
  return packed(parts, 0);
}

/** Prefixed names, absolute targets, parts with other names, the strict namespaces, dates in ISO 8601. */
function strictAndPrefixed(): Uint8Array {
  const strict = 'http://purl.oclc.org/ooxml';
  const links = `${strict}/officeDocument/relationships`;
  return packed({
    '_rels/.rels': relationships([[`${links}/officeDocument`, '/book/the%20book.xml']]),
    'book/the book.xml': `${declaration}<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${links}" conformance="strict"><x:workbookPr/><x:sheets><x:sheet name="List 2" sheetId="4" rel:id="rId2"/></x:sheets></x:workbook>`,
    'book/_rels/the book.xml.rels': relationships([
      [`${links}/styles`, '/Looks/S.XML'],
      [`${links}/worksheet`, './../book/one.data'],
      [`${links}/sharedStrings`, 'texts.xml'],
    ]),
    'looks/s.xml': `<x:styleSheet xmlns:x="${strict}/spreadsheetml/main"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
    'book/texts.xml': `<x:sst xmlns:x="${strict}/spreadsheetml/main"><x:si><x:t>Child</x:t></x:si></x:sst>`,
    'book/one.data': `${declaration}<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r='2'><x:c r='A2' s='1' t='d'><x:v>2015-06-01</x:v></x:c><x:c r="B2" s="1" t="d"><x:v>1899-05-03T12:00:00</x:v></x:c><x:c r="C2" s="1"><x:v>42156</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
}

/** Texts in every way they can be written. */
function texts(): Uint8Array {
  const shared = [
    '<si><t>Child</t></si>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Team </t></r><r><t>West</t></r></si>',
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t xml:space="preserve">  two before, two after  </t></si>',
    '<si><t>line one_x000D_\nline two</t></si>',
    '<si><t>_x005F_x000D_ as written</t></si>',
    '<si><t>a &amp; b &lt; c &gt; d &quot;e&quot; &apos;f&apos; &#65;&#x42;&#x1F600;</t></si>',
    '<si><t/></si>',
    '<si/>',
    '<si><t xml:space="preserve">   </t></si>',
    '<si><t>Zoë Ångström 😀</t></si>',
    '<si><t>a very long text that is not of ASCII letters only – with a dash – and more than thirty-two of them</t></si>',
  ];
  const cells = shared
    .map((_, index) => `<row r="${index + 1}">${cell(`A${index + 1}`, index, ' t="s"')}</row>`)
    .join('');
  const more = [
    `<row r="21"><c r="A21" t="inlineStr"><is><r><t>one</t></r><r><rPr><i/></rPr><t xml:space="preserve"> two</t></r></is></c>${cell('B21', 'in a formula', ' t="str"')}</row>`,
    `<row r="22"><c r="A22" t="str"><v><![CDATA[a < b & c]]></v></c><c r="B22"><v>4<!-- a comment -->2</v></c></row>`,
    `<row r="23">${cell('A23', ' 0 ', ' t="s"')}${cell('B23', '007', ' t="str"')}</row>`,
    `<row r="24"><c r="A24" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`,
  ].join('');
  return packedBook({
    sheets: [{ name: 'Texts & "others"', xml: `<sheetData>${cells}${more}</sheetData>` }],
    shared: shared.join(''),
  });
}

const dateFormats = [
  14,
  15,
  16,
  17,
  22,
  18,
  19,
  20,
  21,
  45,
  46,
  47,
  27,
  30,
  36,
  50,
  58,
  ...['dd/mm/yyyy', '[$-809]dd/mm/yyyy', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'dd/mm/yyyy;@', '[Red]dd/mm/yyyy'],
  ...[
    'yyyy',
    'mmm-yy',
    'd',
    'dd/mm/yyyy hh:mm',
    'dd/mm/yy\\ h:mm AM/PM',
    'hh:mm',
    'h:mm AM/PM',
    'mm:ss',
    '[h]:mm',
    '[mm]:ss',
  ],
  ...[
    '0.00E+00',
    '0 "days"',
    '0\\d',
    '[Red]0',
    '[>=100]0;0.0',
    '#,##0.00',
    '@',
    'General',
    '_-* #,##0_-',
    '"dd/mm/yyyy"0',
    '0%',
  ],
] as const;
const serials = [42156, 42158.75, 0, 0.5, 1, 59, 60, 61, 2958465, 2958466, -5];

/** A column for every format, a row for every serial number. */
function dates(properties = ''): Uint8Array {
  const rows = serials.map((serial) => dateFormats.map((_, index) => `<c s="${index + 1}"><v>${serial}</v></c>`));
  return packedBook({ sheets: [{ name: 'Dates', xml: rowsOf(...rows) }], formats: dateFormats, properties });
}

/** Numbers as ids, and other values that are not texts. */
function numbers(): Uint8Array {
  const values = [
    '7',
    '-12',
    '0.1',
    '1.234E+9',
    '1.5e-7',
    '123456789012',
    '1234567890123456',
    '123456789012345678',
    '42156.000000000004',
    '+3',
    '.5',
  ];
  const formats = ['00000000', '"W"0000', '000\\-000', '0', '0000'];
  return packedBook({
    sheets: [
      {
        name: 'Numbers',
        xml: rowsOf(
          values.map((value) => `<c><v>${value}</v></c>`),
          formats.map((_, index) => `<c s="${index + 1}"><v>1234</v></c>`),
          formats.map((_, index) => `<c s="${index + 1}"><v>-7</v></c>`),
          formats.map((_, index) => `<c s="${index + 1}"><v>1.5</v></c>`),
          [
            '<c t="b"><v>1</v></c>',
            '<c t="b"><v>0</v></c>',
            '<c t="b"><v>true</v></c>',
            '<c t="e"><v>#N/A</v></c>',
            '<c t="e"><v>#DIV/0!</v></c>',
          ],
          [
            '<c t="n"><v>8</v></c>',
            '<c s="99"><v>9</v></c>',
            '<c t="n"><v> 10 </v></c>',
            '<c><v></v></c>',
            '<c s="1"/>',
          ],
        ),
      },
    ],
    formats,
  });
}

/** Formulas with and without what they came to. */
function formulas(): Uint8Array {
  return packedBook({
    sheets: [
      {
        name: 'Formulas',
        xml: rowsOf(
          [
            '<c><f>1+1</f><v>2</v></c>',
            '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
            '<c t="str"><f>""</f><v></v></c>',
            '<c t="b"><f>TRUE()</f><v>1</v></c>',
          ],
          [
            '<c><f>2+2</f></c>',
            '<c><f>3+3</f><v/></c>',
            '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            '<c s="1"><f>TODAY()</f><v>42156</v></c>',
          ],
          ['<c><f t="shared" ref="A3:B3" si="0">A1*2</f><v>4</v></c>', '<c><f t="shared" si="0"/><v>8</v></c>'],
        ),
      },
    ],
    formats: [14],
  });
}

/** Rows and cells in any order, a row in two parts, and a cell in the last corner. */
function order(): Uint8Array {
  const rows = [
    `<row r="5">${cell('C5', 53)}${cell('A5', 51)}</row>`,
    `<row r="2">${cell('B2', 22)}</row>`,
    `<row r="1048576">${cell('XFD1048576', 'corner', ' t="str"')}</row>`,
    `<row r="5">${cell('B5', 52)}${cell('A5', 510)}</row>`,
    `<row r="1">${cell('A1', 'first', ' t="str"')}</row>`,
  ];
  return packedBook({
    sheets: [{ name: 'Order', xml: `<dimension ref="A1"/><sheetData>${rows.join('')}</sheetData>` }],
  });
}

const wide = (text: string, bigEndian: boolean) => {
  const units = new Uint8Array(2 + text.length * 2);
  const view = new DataView(units.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return units;
};

/** Parts in UTF-16, one each way, and one in Latin-1. */
function utf16(): Uint8Array {
  const parts = bookParts({
    sheets: [{ name: 'Breite 😀', xml: rowsOf([cell('A1', 0, ' t="s"'), inline('größer', 'B1'), cell('C1', 12)]) }],
    shared: '<si><t>Zoë 😀</t></si>',
  });
  for (const [name, bigEndian] of [
    ['xl/workbook.xml', false],
    ['xl/worksheets/sheet1.xml', false],
    ['xl/sharedStrings.xml', true],
  ] as const) {
    parts[name] = wide(String(parts[name]).replace('UTF-8', 'UTF-16'), bigEndian);
  }
  return packed(parts);
}

/** What a person does not see, or sees otherwise: hidden sheets, rows and columns, filters, merged cells; a chart, a link, macros. */
function hidden(): Uint8Array {
  const body = `<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1">${inline('Child', 'A1')}${inline('Team', 'B1')}</row><row r="2" hidden="1">${cell('A2', 1)}${cell('B2', 2)}</row><row r="3" hidden="1"/><row r="4">${cell('A4', 3)}${cell('B4', 4)}</row></sheetData><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter><mergeCells count="2"><mergeCell ref="A6:B6"/><mergeCell ref="A7:B8"/></mergeCells>`;
  const parts = bookParts({
    sheets: [
      { name: 'Seen', xml: body },
      { name: 'Hidden', xml: rowsOf([cell('A1', 1)]), state: 'hidden' },
      { name: 'Very hidden', xml: rowsOf([cell('A1', 2)]), state: 'veryHidden' },
      { name: 'Chart', xml: `${declaration}<chartsheet xmlns="${main}"/>` },
    ],
  });
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['chartsheet', 'worksheets/sheet4.xml'],
    ['styles', 'styles.xml'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
    ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ]);
  parts['xl/externalLinks/externalLink1.xml'] = `${declaration}<externalLink xmlns="${main}"/>`;
  parts['xl/vbaProject.bin'] = strToU8('no real macros');
  return packed(parts);
}

/** Choices between an extension and plain terms. */
function alternateContent(): Uint8Array {
  const mc =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15="http://example.org/x15"';
  const either = (choice: string, fallback: string) =>
    `<mc:AlternateContent ${mc}><mc:Choice Requires="x15">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  return packedBook({
    sheets: [
      {
        name: 'Plain',
        xml: `${either('<sheetFormatPr/>', '')}${rowsOf([cell('A1', 1), '<c r="B1"><v>2</v><extLst><ext><v>99</v></ext></extLst></c>'])}`,
      },
    ],
    before: either('<sheets><sheet name="Not this" sheetId="9"/></sheets>', ''),
  });
}

/** References to shared texts that are not there, and to none. */
function sharedMissing(): Uint8Array {
  const xml = rowsOf([
    cell('A1', 0, ' t="s"'),
    cell('B1', 7, ' t="s"'),
    cell('C1', -1, ' t="s"'),
    cell('D1', 'x', ' t="s"'),
    cell('E1', '', ' t="s"'),
  ]);
  return packedBook({ sheets: [{ name: 'Short', xml }], shared: '<si><t>only one</t></si>' });
}

/** Sheets that the relationships do not lead to are looked for where every writer puts them. */
function lostRelationships(): Uint8Array {
  const parts = bookParts({ sheets: [{ name: 'Found', xml: rowsOf([cell('A1', 1)]) }] });
  delete parts['xl/_rels/workbook.xml.rels'];
  return packed(parts);
}

/** Formats whose codes need care in XML. */
function formatCodes(): Uint8Array {
  const formats = [
    '"R&D" 0',
    '"<day>" dd',
    '[$€-2]\\ #,##0',
    'yyyy"年"m"月"d"日"',
    'dd"th of" mmmm',
    '#\\ ?/?',
    '\\y0',
    '_d0',
    '*d0',
    'e',
    'hh"h"',
    escaped('0'),
  ];
  return packedBook({
    sheets: [{ name: 'Formats', xml: rowsOf(formats.map((_, index) => `<c s="${index + 1}"><v>42156</v></c>`)) }],
    formats,
  });
}

/** The hand-made workbooks by their file names. */
export const handMade: Readonly<Record<string, () => Uint8Array>> = {
  'hand-bare.xlsx': bare,
  'hand-strict-prefixed.xlsx': strictAndPrefixed,
  'hand-texts.xlsx': texts,
  'hand-dates.xlsx': () => dates(),
  'hand-dates-1904.xlsx': () => dates('date1904="1"'),
  'hand-numbers.xlsx': numbers,
  'hand-formulas.xlsx': formulas,
  'hand-order.xlsx': order,
  'hand-utf-16.xlsx': utf16,
  'hand-hidden.xlsm': hidden,
  'hand-alternate-content.xlsx': alternateContent,
  'hand-shared-missing.xlsx': sharedMissing,
  'hand-lost-relationships.xlsx': lostRelationships,
  'hand-format-codes.xlsx': formatCodes,
  'hand-odd-zip.xlsx': () =>
    oddZip(bookParts({ sheets: [{ name: 'Zip', xml: rowsOf([cell('A1', 1), inline('text', 'B1')]) }] })),
};
