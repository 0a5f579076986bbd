import type { FieldKey } from '../../editions/field-keys.ts';
import { listDefinition } from '../../editions/index.ts';
import type { EditionId, ListNo } from '../../editions/model.ts';
import type { Remark } from '../submission.ts';
import { knownHeadings } from './known-headings.ts';
import { likeliest, misspelt } from './nearest-heading.ts';
import { plainHeading, weightyHeading } from './plain-heading.ts';

/** A heading of a sheet and its place: 0 for column A. */
export interface Heading {
  readonly text: string;
  readonly index: number;
}

export interface MatchedHeadings {
  readonly columns: ReadonlyMap<FieldKey, Heading>;
  readonly remarks: readonly Remark[];
}

/**
 * Which column of a sheet is which field of a list: exactly as called by the edition, by an alias or by another
 * edition; else by the same words but for little ones; else as the only likely misspelling, which a remark tells. Of
 * two columns for one field the one that `holdsValues` is taken, else the first. `given` columns are settled before.
 */
export function matchHeadings(
  headings: readonly Heading[],
  edition: EditionId,
  no: ListNo,
  given: ReadonlyMap<FieldKey, Heading>,
  holdsValues: (index: number) => boolean,
): MatchedHeadings {
  const columns = new Map<FieldKey, Heading>(given);
  const remarks: Remark[] = [];
  const settled = new Set([...given.values()].map(({ index }) => index));
  const known = knownHeadings(edition, no);
  const exact = new Map<FieldKey, Heading[]>();
  const rest: Heading[] = [];
  for (const heading of headings) {
    if (settled.has(heading.index)) continue;
    const field = known.plain.get(plainHeading(heading.text));
    if (field === undefined) rest.push(heading);
    else exact.set(field, [...(exact.get(field) ?? []), heading]);
  }
  const repeated = (field: FieldKey, { text, index }: Heading) =>
    remarks.push({ kind: 'heading-repeated', list: no, heading: text, index, field });
  for (const [field, all] of exact) {
    const chosen = columns.get(field) ?? all.find(({ index }) => holdsValues(index)) ?? all[0];
    if (chosen === undefined) continue;
    columns.set(field, chosen);
    for (const heading of all) if (heading !== chosen) repeated(field, heading);
  }
  const unknown: Heading[] = [];
  for (const heading of rest) {
    const { text, index } = heading;
    const elsewhere = known.elsewhere.get(plainHeading(text));
    if (elsewhere !== undefined) {
      remarks.push({ kind: 'heading-of-other-edition', list: no, heading: text, index, ...elsewhere });
      continue;
    }
    const field =
      known.bare.get(plainHeading(text, true)) ??
      known.weighty.get(weightyHeading(text)) ??
      misspelt(text, namesOf(edition, no));
    if (field === undefined || field === null) unknown.push(heading);
    else if (columns.has(field)) repeated(field, heading);
    else {
      columns.set(field, heading);
      remarks.push({ kind: 'heading-near', list: no, heading: text, index, field });
    }
  }
  const missing = [...namesOf(edition, no)].filter(([, field]) => !columns.has(field));
  for (const { text, index } of unknown) {
    remarks.push({ kind: 'heading-unknown', list: no, heading: text, index, nearest: likeliest(text, missing) });
  }
  return { columns, remarks };
}

const namesOf = (edition: EditionId, no: ListNo): readonly (readonly [string, FieldKey])[] =>
  listDefinition(edition, no).fields.flatMap(({ key, heading, aliases }) =>
    [heading, ...aliases].map((name) => [name, key] as const),
  );
