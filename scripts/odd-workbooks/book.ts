import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a workbook by their names: text as UTF-8, or bytes as they are. */
export type BookParts = Record<string, string | Uint8Array>;

interface BookSheet {
  readonly name: string;
  /** What stands in `worksheet`: `<sheetData>` and what is before and after it. Or a whole part that starts with `<?xml`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  /** The items (`<si>`) of the shared texts; none: no such part. */
  readonly shared?: string;
  /** The codes of number formats. Style 0 is General, style n the nth of these; a number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** What stands in `workbook` before the sheets. */
  readonly before?: string;
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A relationships part: ids `rId1` … in order. */
export function relationships(targets: readonly (readonly [type: string, target: string, more?: string])[]): string {
  const lines = targets.map(([type, target, more = ''], index) => {
    const full = type.includes('/') ? type : `${office}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"${more}/>`;
  });
  return `${declaration}<Relationships xmlns="${packageTypes}/relationships">${lines.join('')}</Relationships>`;
}

/** The parts of a workbook, named as Excel names them. */
export function bookParts({ sheets, shared, formats = [], properties = '', before = '' }: Book): BookParts {
  const targets: [string, string][] = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  targets.push(['styles', 'styles.xml']);
  if (shared !== undefined) targets.push(['sharedStrings', 'sharedStrings.xml']);
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const parts: BookParts = {
    '[Content_Types].xml': contentTypes(sheets.length, shared !== undefined),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/>${before}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
    'xl/styles.xml': styles(formats),
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml.startsWith('<?xml')
      ? xml
      : `${declaration}<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  if (shared !== undefined) parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${main}">${shared}</sst>`;
  return parts;
}

/** The parts packed. `level` 0: not deflated. */
export function packed(parts: BookParts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: '2015-06-01T00:00:00' }];
  }
  return zipSync(files);
}

/** A workbook packed. */
export const packedBook = (book: Book): Uint8Array => packed(bookParts(book));

/** Rows of cells, each as the XML of one: `<c …>`. */
export const rowsOf = (...rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`).join('')}</sheetData>`;

function contentTypes(sheets: number, shared: boolean): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${packageTypes}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    shared ? override('sharedStrings.xml', 'sharedStrings') : '',
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')),
    '</Types>',
  ].join('');
}

function styles(formats: readonly (string | number)[]): string {
  const written = formats.map((code, index) =>
    typeof code === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>` : '',
  );
  const cells = formats.map(
    (code, index) => `<xf numFmtId="${typeof code === 'string' ? 164 + index : code}" applyNumberFormat="1" xfId="0"/>`,
  );
  const numFmts = written.some(Boolean) ? `<numFmts>${written.join('')}</numFmts>` : '';
  return [
    `${declaration}<styleSheet xmlns="${main}">${numFmts}`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
  ].join('');
}
