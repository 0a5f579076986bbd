import type { FieldKey } from '../editions/field-keys.ts';
import { fieldOf, listDefinition } from '../editions/index.ts';
import type { EditionId, ListNo } from '../editions/model.ts';
import { columnLetters } from '../sheets/sheet.ts';
import type { Heading } from './headings/match-headings.ts';
import { plainHeading } from './headings/plain-heading.ts';
import type { Remark } from './submission.ts';

const letters = /^[a-z]{1,3}$/i;

/** The place of a column by its letters: "A" is 0, "AA" 26. */
function columnPlace(name: string): number {
  let place = 0;
  for (const letter of name.trim().toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/** The columns that a mapping gives for a list: by heading where the sheet has it, else by letters. */
export function columnsGiven(
  given: ReadonlyMap<FieldKey, string>,
  headings: readonly Heading[],
  edition: EditionId,
  list: ListNo,
  remarks: Remark[],
): ReadonlyMap<FieldKey, Heading> {
  const columns = new Map<FieldKey, Heading>();
  const definition = listDefinition(edition, list);
  for (const [field, name] of given) {
    if (fieldOf(definition, field) === null) continue;
    const heading =
      headings.find(({ text }) => text === name.trim()) ??
      headings.find(({ text }) => plainHeading(text) === plainHeading(name));
    if (heading !== undefined) columns.set(field, heading);
    else if (letters.test(name.trim())) {
      const index = columnPlace(name);
      const text = headings.find((each) => each.index === index)?.text ?? columnLetters(index);
      columns.set(field, { text, index });
    } else remarks.push({ kind: 'mapping-not-met', list, what: 'column', name });
  }
  return columns;
}
