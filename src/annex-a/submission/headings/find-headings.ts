import type { FieldKey } from '../../editions/field-keys.ts';
import { listDefinition } from '../../editions/index.ts';
import { type EditionId, type ListNo, listNos } from '../../editions/model.ts';
import { cellKind, type Sheet } from '../../sheets/sheet.ts';
import { knownHeadings } from './known-headings.ts';
import type { Heading } from './match-headings.ts';
import { plainHeading, weightyHeading } from './plain-heading.ts';

/** A row of headings: its place among the sheet's rows, and the list whose headings they are. */
export interface FoundHeadings {
  readonly list: ListNo;
  readonly place: number;
  readonly headings: readonly Heading[];
  /** How well the headings fit the list, 0 to about 1. */
  readonly score: number;
}

/** Rows that hold anything in which the headings are looked for, and how well a row must fit to look no further. */
const rowsSearched = 50;
const goodEnough = 0.6;

/** The texts of a row, with their columns. */
export function headingsOf({ columns, strings }: Sheet, place: number): readonly Heading[] {
  const found: Heading[] = [];
  columns.forEach((cells, index) => {
    if (cells?.kinds[place] !== cellKind.text) return;
    const text = (strings[cells.payloads[place] ?? 0] ?? '').trim();
    if (text !== '' && text.length <= 500) found.push({ text, index });
  });
  return found;
}

/** The row among the first of a sheet that holds most texts: what its headings seem to be, when no list is recognised. */
export function likelyHeadings(sheet: Sheet): readonly Heading[] {
  let most: readonly Heading[] = [];
  for (let place = 0; place < Math.min(10, sheet.rowNumbers.length); place += 1) {
    const row = headingsOf(sheet, place);
    if (row.length > most.length) most = row;
  }
  return most;
}

/**
 * The row of headings of a sheet, below title rows or not, and its list: by the headings, those that few lists have
 * counting most; by `named`, the list that its name says, only where the headings leave it open. Null when no row has
 * the headings of a list. A sheet without a column of identifiers is a list only when nearly all else is there: a sheet
 * of code lists is headed like columns too. With `only`, that list's headings are looked for and no other's.
 */
export function findHeadings(
  sheet: Sheet,
  edition: EditionId,
  named: ListNo | null,
  only: ListNo | null = null,
): FoundHeadings | null {
  let best: FoundHeadings | null = null;
  const seen = new Map<string, Forms>();
  const last = Math.min(rowsSearched, sheet.rowNumbers.length);
  for (let place = 0; place < last; place += 1) {
    if (best !== null && best.score >= goodEnough) break;
    const headings = headingsOf(sheet, place);
    if (headings.length < 2) continue;
    const forms = headings.map(({ text }) => formsOf(text, edition, seen));
    for (const list of only === null ? listNos : [only]) {
      const score = likeness(forms, edition, list, named === list || only === list);
      if (score > 0 && score > (best?.score ?? 0)) best = { list, place, headings, score };
    }
  }
  return best;
}

/** A heading in the forms in which lists know it. The last two are empty when some list knows the first. */
type Forms = readonly [plain: string, bare: string, weighty: string];

/** The forms of a heading, worked out once for all the rows of a sheet: most texts looked at are no headings. */
function formsOf(text: string, edition: EditionId, seen: Map<string, Forms>): Forms {
  const already = seen.get(text);
  if (already !== undefined) return already;
  const plain = plainHeading(text);
  const isKnown = listNos.some((no) => knownHeadings(edition, no).plain.has(plain));
  const forms: Forms = isKnown ? [plain, '', ''] : [plain, plainHeading(text, true), weightyHeading(text)];
  seen.set(text, forms);
  return forms;
}

/** How well headings fit a list, 0 to about 1; 0 when they are not its headings. */
function likeness(forms: readonly Forms[], edition: EditionId, no: ListNo, isNamed: boolean): number {
  const known = knownHeadings(edition, no);
  const weights = weightsOf(edition);
  const matched = new Set<FieldKey>();
  let strange = 0;
  for (const [plain, bare, weighty] of forms) {
    const field = known.plain.get(plain) ?? known.bare.get(bare) ?? known.weighty.get(weighty);
    if (field !== undefined) matched.add(field);
    else if (!known.elsewhere.has(plain)) strange += 0.5;
  }
  const own = [...matched].some((field) => (weights.get(field)?.lists ?? 0) <= 2);
  const enough = isNamed ? matched.size >= 3 || (matched.size === 2 && forms.length <= 4) : matched.size >= 3 && own;
  if (!enough) return 0;
  const hasIds = matched.has(no === 11 ? 'adopter-id' : 'child-id');
  const weight = (fields: Iterable<FieldKey>) =>
    [...fields].reduce((sum, field) => sum + (weights.get(field)?.weight ?? 0), 0);
  const all = weight(listDefinition(edition, no).fields.map(({ key }) => key));
  const held = weight(matched);
  const share = (2 * held) / (all + held + strange);
  return hasIds || isNamed || share >= 0.9 ? share + (isNamed ? 0.05 : 0) : 0;
}

interface Weight {
  /** How many lists have the field. */
  readonly lists: number;
  readonly weight: number;
}

const weighed = new Map<EditionId, ReadonlyMap<FieldKey, Weight>>();

/** What each field tells about the list: much when one list has it, little when all have. */
function weightsOf(edition: EditionId): ReadonlyMap<FieldKey, Weight> {
  const already = weighed.get(edition);
  if (already) return already;
  const counts = new Map<FieldKey, number>();
  for (const no of listNos) {
    for (const { key } of listDefinition(edition, no).fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const made = new Map([...counts].map(([key, lists]) => [key, { lists, weight: Math.log(1 + 11 / lists) }] as const));
  weighed.set(edition, made);
  return made;
}
