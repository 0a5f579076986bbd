import { xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly notes: boolean;
}

/** What each part of the package is. */
export function contentTypesXml(sheets: readonly ListedSheet[]): string {
  const parts = sheets.flatMap(({ notes }, index) => [
    `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    ...(notes ? [`<Override PartName="/xl/comments${index + 1}.xml" ContentType="${spreadsheet}.comments+xml"/>`] : []),
  ]);
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${parts.join('')}<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`;
}

const relationships = (each: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
const relationship = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

/** From the package to its workbook. */
export const packageRelationshipsXml = (): string =>
  relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')]);

/** From the workbook to its parts. */
export const workbookRelationshipsXml = (sheets: readonly ListedSheet[]): string =>
  relationships([
    ...sheets.map((_, index) => relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relationship(sheets.length + 1, 'styles', 'styles.xml'),
    relationship(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ]);

/** From a sheet, by its number, to its notes. */
export const sheetRelationshipsXml = (number: number): string =>
  relationships([
    relationship(1, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`),
    relationship(2, 'comments', `../comments${number}.xml`),
  ]);

/** The workbook: its sheets in order. */
export function workbookXml(sheets: readonly ListedSheet[]): string {
  const each = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}
