import type { FieldKey } from '../editions/field-keys.ts';
import { type EditionId, editionIds, type ListNo, listNos } from '../editions/model.ts';
import { cellKind, type Sheet } from '../sheets/sheet.ts';
import { columnsGiven } from './columns-given.ts';
import { knownHeadings } from './headings/known-headings.ts';
import { type Heading, matchHeadings } from './headings/match-headings.ts';
import { plainHeading } from './headings/plain-heading.ts';
import { partOf } from './headings/sheet-names.ts';
import { listRows } from './list-rows.ts';
import type { Mapping } from './mapping.ts';
import { type PlacedSheet, placeSheets } from './place-sheets.ts';
import { SheetReader } from './read-cells.ts';
import { type ListPart, readList } from './read-list.ts';
import type { List, Remark, Submission } from './submission.ts';
import { Words } from './words.ts';

/**
 * The submission that sheets hold. Nothing in them is an error here: what cannot be read is `unreadable` and keeps its
 * text, and what a person should know stands in `remarks`. `asAt` is the reference date as a day number; `mapping` says
 * where a list stands when its sheet or columns have names of their own.
 */
export function readSubmission(
  sheets: readonly Sheet[],
  options: { readonly edition: EditionId; readonly asAt: number; readonly mapping?: Mapping },
): Submission {
  const { edition, asAt, mapping = { lists: new Map() } } = options;
  const words = new Words();
  const { placed, remarks: found } = placeSheets(sheets, edition, mapping);
  const remarks: Remark[] = [...found];
  const lists = new Map<ListNo, List>();
  for (const no of listNos) {
    const given = mapping.lists.get(no)?.columns ?? new Map<FieldKey, string>();
    const whole = gather(placed, edition, no, given, words, remarks);
    if (whole !== null) lists.set(no, whole);
  }
  const doubt = doubtfulEdition(placed, edition);
  if (doubt !== null) remarks.push(doubt);
  return { edition, asAt, lists, words: words.all, remarks };
}

/** One list from the sheets that hold it: the likeliest, and those whose names say that it goes on there. */
function gather(
  placed: readonly PlacedSheet[],
  edition: EditionId,
  no: ListNo,
  given: ReadonlyMap<FieldKey, string>,
  words: Words,
  remarks: Remark[],
): List | null {
  const [first, ...others] = placed.filter(({ list }) => list === no).sort(likelier);
  if (first === undefined) return null;
  const columns = columnsIn(first, edition, given, remarks);
  const parts: [ListPart, ...ListPart[]] = [partFrom(first, columns, words, remarks)];
  for (const other of others) {
    const { file, name: sheet } = other.sheet;
    const theirs = columnsIn(other, edition, given, []);
    if (goesOn(first, other) && sameColumns(columns, theirs)) {
      const part = partFrom(other, theirs, words, remarks);
      parts.push(part);
      remarks.push({ kind: 'list-continued', list: no, file, sheet, rows: part.rows.length });
    } else if (other.sheet.rowNumbers.length > other.place + 1) {
      remarks.push({ kind: 'list-given-twice', list: no, file, sheet });
    }
  }
  return readList(edition, no, parts, columns, remarks);
}

/** Which of two sheets is rather the list: one with rows, one whose name says so, one that is no part; else the first. */
function likelier(a: PlacedSheet, b: PlacedSheet): number {
  const rank = ({ sheet, place, named, list }: PlacedSheet) =>
    (sheet.rowNumbers.length > place + 1 ? 4 : 0) + (named === list ? 2 : 0) + (partOf(sheet.name).isPart ? 0 : 1);
  return rank(b) - rank(a);
}

function columnsIn(
  { sheet, list, place, headings }: PlacedSheet,
  edition: EditionId,
  given: ReadonlyMap<FieldKey, string>,
  remarks: Remark[],
): ReadonlyMap<FieldKey, Heading> {
  const settled = columnsGiven(given, headings, edition, list, remarks);
  const holdsValues = (index: number): boolean => {
    const kinds = sheet.columns[index]?.kinds;
    return kinds?.some((kind, at) => at > place && kind !== cellKind.blank) ?? false;
  };
  const matched = matchHeadings(headings, edition, list, settled, holdsValues);
  remarks.push(...matched.remarks);
  return matched.columns;
}

function partFrom(
  from: PlacedSheet,
  columns: ReadonlyMap<FieldKey, Heading>,
  words: Words,
  remarks: Remark[],
): ListPart {
  const { rows, remarks: found } = listRows(from.sheet, from.list, from.place, columns);
  remarks.push(...found);
  return { from, rows, reader: new SheetReader(from.sheet, words) };
}

/** Whether the names of two sheets, or of their files, say that one goes on in the other. */
function goesOn(first: PlacedSheet, other: PlacedSheet): boolean {
  const names = ({ sheet: { name, file } }: PlacedSheet) =>
    first.sheet.name === other.sheet.name ? partOf(file) : partOf(name);
  const [a, b] = [names(first), names(other)];
  return a.base === b.base && (a.isPart || b.isPart);
}

const sameColumns = (a: ReadonlyMap<FieldKey, Heading>, b: ReadonlyMap<FieldKey, Heading>): boolean =>
  a.size === b.size && [...a].every(([field, { index }]) => b.get(field)?.index === index);

/** A remark when clearly more headings stand in another edition alone than in the one chosen alone. */
function doubtfulEdition(placed: readonly PlacedSheet[], edition: EditionId): Remark | null {
  for (const other of editionIds) {
    if (other === edition) continue;
    let fitting = 0;
    let fittingOther = 0;
    for (const { list, headings } of placed) {
      const own = knownHeadings(edition, list);
      const theirs = knownHeadings(other, list);
      for (const { text } of headings) {
        const plain = plainHeading(text);
        if (own.elsewhere.get(plain)?.edition === other) fittingOther += 1;
        if (theirs.elsewhere.get(plain)?.edition === edition) fitting += 1;
      }
    }
    if (fittingOther >= 3 && fittingOther > 2 * fitting) {
      return { kind: 'edition-doubtful', other, fitting, fittingOther };
    }
  }
  return null;
}
