import type { EditionId, ListNo } from '../editions/model.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { findHeadings, headingsOf, likelyHeadings } from './headings/find-headings.ts';
import type { Heading } from './headings/match-headings.ts';
import { plainHeading } from './headings/plain-heading.ts';
import { besideTheLists, listNamed } from './headings/sheet-names.ts';
import type { ListMapping, Mapping } from './mapping.ts';
import type { Remark } from './submission.ts';

/** A sheet that holds a list. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly list: ListNo;
  /** The place of the row of headings among the sheet's rows; -1 when it has none. */
  readonly place: number;
  readonly headings: readonly Heading[];
  /** The list that the sheet's name says. */
  readonly named: ListNo | null;
}

export interface PlacedSheets {
  readonly placed: readonly PlacedSheet[];
  readonly remarks: readonly Remark[];
}

/** Which sheet holds which list: as the mapping says, else by the headings, else by the name. Several may hold one list. */
export function placeSheets(sheets: readonly Sheet[], edition: EditionId, mapping: Mapping): PlacedSheets {
  const placed: PlacedSheet[] = [];
  const remarks: Remark[] = [];
  const taken = new Map<Sheet, readonly PlacedSheet[]>();
  const given = new Set<ListNo>();
  for (const [list, wanted] of mapping.lists) {
    if (wanted.file === undefined && wanted.sheet === undefined && wanted.headingRow === undefined) continue;
    const found = mapped(sheets, edition, list, wanted, remarks);
    if (found === null) continue;
    taken.set(found.sheet, [...(taken.get(found.sheet) ?? []), found]);
    given.add(list);
  }
  for (const sheet of sheets) {
    const { file, name } = sheet;
    const byMapping = taken.get(sheet);
    if (byMapping !== undefined) {
      placed.push(...byMapping);
      for (const { list } of byMapping) addNotices(sheet, list, remarks);
      continue;
    }
    const named = listNamed(name) ?? (besideTheLists(name) ? listNamed(file) : null);
    if (sheet.rowNumbers.length === 0) {
      remarks.push({ kind: 'sheet-empty', file, sheet: name, list: named });
      continue;
    }
    const found = findHeadings(sheet, edition, named);
    if (found === null || given.has(found.list)) {
      const headings = likelyHeadings(sheet).map(({ text }) => text);
      if (found !== null) remarks.push({ kind: 'list-given-twice', list: found.list, file, sheet: name });
      else if (listNamed(name) === null && besideTheLists(name)) {
        remarks.push({ kind: 'sheet-set-aside', file, sheet: name });
      } else remarks.push({ kind: 'sheet-not-recognised', file, sheet: name, headings });
      addNotices(sheet, null, remarks);
      continue;
    }
    const { list } = found;
    placed.push({ sheet, named, ...found });
    const byName = listNamed(name);
    if (byName !== null && byName !== list) {
      remarks.push({ kind: 'sheet-name-disagrees', list, named: byName, file, sheet: name });
    }
    addNotices(sheet, list, remarks);
  }
  return { placed, remarks };
}

function addNotices({ file, name, notices }: Sheet, list: ListNo | null, remarks: Remark[]): void {
  for (const notice of notices) remarks.push({ kind: 'sheet-notice', list, file, sheet: name, notice });
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const withoutEnding = (file: string): string => file.replace(/\.[a-z\d]{2,5}$/i, '');

function mapped(
  sheets: readonly Sheet[],
  edition: EditionId,
  list: ListNo,
  { file, sheet: name, headingRow, columns }: ListMapping,
  remarks: Remark[],
): PlacedSheet | null {
  const candidates = sheets.filter(
    (sheet) =>
      (file === undefined || same(file, sheet.file) || same(file, withoutEnding(sheet.file))) &&
      (name === undefined || same(name, sheet.name)),
  );
  const byHeadings = (each: Sheet) => findHeadings(each, edition, list, list);
  const sheet = candidates.length === 1 ? candidates[0] : (candidates.find(byHeadings) ?? candidates[0]);
  if (sheet === undefined) {
    const asked = [file, name].filter((each) => each !== undefined).join(', ');
    remarks.push({ kind: 'mapping-not-met', list, what: 'sheet', name: asked });
    return null;
  }
  const named = listNamed(sheet.name);
  if (headingRow === 0) return { sheet, list, place: -1, headings: [], named };
  if (headingRow !== undefined) {
    const place = sheet.rowNumbers.indexOf(headingRow);
    if (place >= 0) return { sheet, list, place, headings: headingsOf(sheet, place), named };
    remarks.push({ kind: 'mapping-not-met', list, what: 'row', name: String(headingRow) });
  }
  const found = byHeadings(sheet);
  if (found !== null) return { sheet, named, ...found };
  const place = rowWith(sheet, [...columns.values()]);
  return { sheet, list, place, headings: headingsOf(sheet, place), named };
}

/** The row among the first 50 that has most of the headings a mapping names; the first row when none has any. */
function rowWith(sheet: Sheet, names: readonly string[]): number {
  const plain = new Set(names.map((name) => plainHeading(name)));
  let best = 0;
  let most = 0;
  for (let place = 0; place < Math.min(50, sheet.rowNumbers.length); place += 1) {
    const here = headingsOf(sheet, place).filter(({ text }) => plain.has(plainHeading(text))).length;
    if (here > most) {
      most = here;
      best = place;
    }
  }
  return best;
}
