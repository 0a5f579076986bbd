import { isoDay } from '#calendar';
import type { FieldKey } from '../editions/field-keys.ts';
import { fieldOf, listDefinition } from '../editions/index.ts';
import { rowsByWord } from '../submission/rows-of.ts';
import { present, type Submission } from '../submission/submission.ts';
import { dayAt, placeOf, type RowPlace, wordsAt } from './cells.ts';
import type { ListRow } from './linked.ts';

/** A child of list 10 or an adopter of list 11. */
interface FamilyMember extends RowPlace {
  readonly id: string;
}

/** One step of an adoption as each side dates it. */
interface FamilyDate {
  readonly step: 'matched' | 'placed' | 'order';
  /** ISO 8601, each once, the earliest first. */
  readonly children: readonly string[];
  readonly adopters: readonly string[];
  /** `differ`: both sides give a date, and a date of the one is not among those of the other. `one-side`: only one gives any. */
  readonly compared: 'agree' | 'differ' | 'one-side' | 'neither';
}

interface AdoptiveFamily {
  readonly family: string;
  readonly children: readonly FamilyMember[];
  readonly adopters: readonly FamilyMember[];
  readonly dates: readonly FamilyDate[];
}

export type AdoptiveFamilies =
  | {
      readonly outcome: 'linked';
      /** Families with children and adopters, in order of list 10. */
      readonly families: readonly AdoptiveFamily[];
      readonly childrenWithoutAdopters: readonly AdoptiveFamily[];
      readonly adoptersWithoutChildren: readonly AdoptiveFamily[];
      /** Rows that name no family: of children matched or placed, and of adopters who are. Others need none. */
      readonly childrenWithoutFamily: readonly FamilyMember[];
      readonly adoptersWithoutFamily: readonly FamilyMember[];
    }
  | { readonly outcome: 'cannot'; readonly because: string };

const steps: readonly (readonly [FamilyDate['step'], FieldKey, FieldKey])[] = [
  ['matched', 'matched', 'adopter-matched'],
  ['placed', 'placed-for-adoption', 'child-placed'],
  ['order', 'adoption-order', 'order-granted'],
];

/** Links the children of list 10 with the adopters of list 11 by the family's identifier, where the edition has one. */
export function adoptiveFamilies(submission: Submission): AdoptiveFamilies {
  for (const no of [10, 11] as const) {
    if (fieldOf(listDefinition(submission.edition, no), 'family-id') === null) {
      return { outcome: 'cannot', because: `list ${no} of this edition has no family identifier` };
    }
    const list = submission.lists.get(no);
    if (list === undefined) return { outcome: 'cannot', because: `list ${no} was not supplied` };
    if (!list.columns.has('family-id')) {
      return { outcome: 'cannot', because: `list ${no} was supplied without the family identifier` };
    }
  }
  const families = familiesOf(submission);
  return {
    outcome: 'linked',
    families: families.filter(({ children, adopters }) => children.length > 0 && adopters.length > 0),
    childrenWithoutAdopters: families.filter(({ adopters }) => adopters.length === 0),
    adoptersWithoutChildren: families.filter(({ children }) => children.length === 0),
    childrenWithoutFamily: withoutFamily(submission, 10),
    adoptersWithoutFamily: withoutFamily(submission, 11),
  };
}

function familiesOf(submission: Submission): AdoptiveFamily[] {
  const words = new Set<number>();
  for (const no of [10, 11] as const) {
    const values = submission.lists.get(no)?.columns.get('family-id')?.values ?? [];
    for (const word of values) if (present(word)) words.add(word);
  }
  return [...words].map((word) => {
    const children = rowsWith(submission, 10, word);
    const adopters = rowsWith(submission, 11, word);
    return {
      family: submission.words[word] ?? '',
      children: children.map(member),
      adopters: adopters.map(member),
      dates: steps.map(([step, ofChild, ofAdopter]) =>
        compared(step, dates(children, ofChild), dates(adopters, ofAdopter)),
      ),
    };
  });
}

function rowsWith(submission: Submission, no: 10 | 11, word: number): ListRow[] {
  const list = submission.lists.get(no);
  const column = list?.columns.get('family-id');
  if (list === undefined || column === undefined) return [];
  const rows = rowsByWord(column);
  const found: ListRow[] = [];
  for (let row = rows.first(word); row >= 0; row = rows.next(row)) found.push({ list, row });
  return found;
}

const member = (at: ListRow): FamilyMember => ({
  id: wordsAt(at, at.list.no === 11 ? 'adopter-id' : 'child-id') ?? '',
  ...placeOf(at),
});

const dates = (rows: readonly ListRow[], field: FieldKey): string[] =>
  [...new Set(rows.map((at) => dayAt(at, field)).filter((day) => day !== null))].sort((a, b) => a - b).map(isoDay);

function compared(step: FamilyDate['step'], children: string[], adopters: string[]): FamilyDate {
  const base = { step, children, adopters };
  if (children.length === 0 && adopters.length === 0) return { ...base, compared: 'neither' };
  if (children.length === 0 || adopters.length === 0) return { ...base, compared: 'one-side' };
  return { ...base, compared: children.join() === adopters.join() ? 'agree' : 'differ' };
}

// Only those whom a family is known for by their dates: a child matched or placed, an adopter matched or with a child.
function withoutFamily({ lists }: Submission, no: 10 | 11): FamilyMember[] {
  const list = lists.get(no);
  const column = list?.columns.get('family-id');
  if (list === undefined || column === undefined) return [];
  return Array.from(column.values.keys()).flatMap((row) => {
    const at = { list, row };
    const expected = steps.some(([, ofChild, ofAdopter]) => dayAt(at, no === 10 ? ofChild : ofAdopter) !== null);
    return !present(column.values[row]) && expected ? [member(at)] : [];
  });
}
