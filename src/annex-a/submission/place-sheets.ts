import type { EditionId, ListNo } from '../editions/model.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { type FoundHeadings, findHeadings, headingsOf, likelyHeadings } from './headings/find-headings.ts';
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
  /** How well the headings fit the list, 0 to about 1; 1 when a mapping names the sheet. */
  readonly score: number;
}

export interface PlacedSheets {
  readonly placed: readonly PlacedSheet[];
  readonly remarks: readonly Remark[];
}

/** A sheet whose headings fit a list much less than another's do is not that list. */
const farBelow = 0.6;

/** Which sheet holds which list: as the mapping says, else by the headings, else by the name. Several may hold one list. */
export function placeSheets(sheets: readonly Sheet[], edition: EditionId, mapping: Mapping): PlacedSheets {
  const placed: PlacedSheet[] = [];
  const remarks: Remark[] = [];
  const taken = new Map<Sheet, readonly PlacedSheet[]>();
  const given = new Set<ListNo>();
  const best = new Map<ListNo, number>();
  for (const [list, wanted] of mapping.lists) {
    if (wanted.file === undefined && wanted.sheet === undefined && wanted.headingRow === undefined) continue;
    const found = mapped(sheets, edition, list, wanted, remarks);
    if (found === null) continue;
    taken.set(found.sheet, [...(taken.get(found.sheet) ?? []), found]);
    given.add(list);
  }
  const found = new Map<Sheet, FoundHeadings>();
  for (const sheet of sheets) {
    const headings = taken.has(sheet) ? null : findHeadings(sheet, edition, nameOf(sheet));
    if (headings === null) continue;
    found.set(sheet, headings);
    best.set(headings.list, Math.max(headings.score, best.get(headings.list) ?? 0));
  }
  for (const sheet of sheets) {
    const { file, name } = sheet;
    const byMapping = taken.get(sheet);
    if (byMapping !== undefined) {
      placed.push(...byMapping);
      for (const { list } of byMapping) addNotices(sheet, list, remarks);
      continue;
    }
    const named = nameOf(sheet);
    if (sheet.rowNumbers.length === 0) {
      remarks.push({ kind: 'sheet-empty', file, sheet: name, list: named });
      continue;
    }
    const headed = found.get(sheet);
    const isList = headed !== undefined && headed.score >= farBelow * (best.get(headed.list) ?? 0);
    if (!isList || given.has(headed.list)) {
      const headings = likelyHeadings(sheet).map(({ text }) => text);
      if (isList) remarks.push({ kind: 'list-given-twice', list: headed.list, file, sheet: name });
      else if (listNamed(name) === null && besideTheLists(name)) {
        remarks.push({ kind: 'sheet-set-aside', file, sheet: name });
      } else remarks.push({ kind: 'sheet-not-recognised', file, sheet: name, headings });
      addNotices(sheet, null, remarks);
      continue;
    }
    const { list } = headed;
    placed.push({ sheet, named, ...headed });
    const byName = listNamed(name);
    if (byName !== null && byName !== list) {
      remarks.push({ kind: 'sheet-name-disagrees', list, named: byName, file, sheet: name });
    }
    addNotices(sheet, list, remarks);
  }
  return { placed, remarks };
}

/** The list that the name of a sheet says; where that says nothing ("Sheet1"), the name of its file. */
const nameOf = ({ name, file }: Sheet): ListNo | null =>
  listNamed(name) ?? (besideTheLists(name) ? listNamed(file) : null);

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
  if (headingRow === 0) return { sheet, list, place: -1, headings: [], named, score: 1 };
  if (headingRow !== undefined) {
    const place = sheet.rowNumbers.indexOf(headingRow);
    if (place >= 0) return { sheet, list, place, headings: headingsOf(sheet, place), named, score: 1 };
    remarks.push({ kind: 'mapping-not-met', list, what: 'row', name: String(headingRow) });
  }
  const found = byHeadings(sheet);
  if (found !== null) return { sheet, named, ...found, score: 1 };
  const place = rowWith(sheet, [...columns.values()]);
  return { sheet, list, place, headings: headingsOf(sheet, place), named, score: 1 };
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
