import { Fault } from '../fault.ts';
import { givenName } from '../names.ts';
import { nameNumber } from '../xml/names.ts';
import { attributeText } from '../xml/plain-text.ts';
import { token, type XmlScanner } from '../xml/scanner.ts';
import { isTrue } from './around-the-rows.ts';
import type { Parts } from './parts.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';

const names = {
  sheet: nameNumber('sheet'),
  name: nameNumber('name'),
  id: nameNumber('id'),
  state: nameNumber('state'),
  workbookPr: nameNumber('workbookPr'),
  date1904: nameNumber('date1904'),
} as const;

/** A sheet of cells as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** A workbook but for its cells. */
export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  /** The names of its parts, where it has them. */
  readonly styles: string | null;
  readonly sharedTexts: string | null;
  readonly externalLinks: number;
  readonly macros: boolean;
}

/** Reads what a workbook lists and where its parts are. Charts and sheets of macros are no sheets of cells. */
export function readWorkbook(parts: Parts): Workbook {
  const part = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = relationshipsOf(parts, part);
  const byId = new Map(related.map((one) => [one.id, one]));
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let place = 0;
  parts.read(part, (scanner, met) => {
    if (met !== token.open) return;
    if (scanner.name === names.workbookPr) from1904 = saysFrom1904(scanner);
    if (scanner.name !== names.sheet) return;
    place += 1;
    const listed = listedSheet(scanner);
    const relationship: Relationship | undefined = byId.get(listed.id);
    if (relationship !== undefined && relationship.type !== 'worksheet') return;
    // Where the relationship is missing, the name that every writer uses is tried.
    sheets.push({ ...listed, part: relationship?.target ?? `${folder}worksheets/sheet${place}.xml` });
  });
  if (sheets.length === 0) throw new Fault('no-sheets');
  const target = (type: string) => related.find((one) => one.type === type && parts.has(one.target))?.target ?? null;
  return {
    sheets,
    from1904,
    styles: target('styles'),
    sharedTexts: target('sharedStrings'),
    externalLinks: related.filter(({ type }) => type === 'externalLink').length,
    macros: parts.names.some((name) => name.endsWith('vbaproject.bin')),
  };
}

function saysFrom1904(scanner: XmlScanner): boolean {
  let says = false;
  while (scanner.nextAttribute()) {
    if (scanner.attribute === names.date1904) says = isTrue(scanner.bytes, scanner.valueFrom);
  }
  return says;
}

function listedSheet(scanner: XmlScanner) {
  let [name, id, hidden] = ['', '', false];
  while (scanner.nextAttribute()) {
    const value = attributeText(scanner.bytes, scanner.valueFrom, scanner.valueTo);
    if (scanner.attribute === names.name) name = value;
    else if (scanner.attribute === names.id) id = value;
    else if (scanner.attribute === names.state) hidden = value !== 'visible';
  }
  return { name: givenName(name), id, hidden };
}
