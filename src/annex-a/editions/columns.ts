import type { CodeSetId } from './code-sets/index.ts';
import type { FieldKey } from './field-keys.ts';
import { headingAliases } from './heading-aliases.ts';
import type { Field, FieldType } from './model.ts';

type Rest = { aliases?: readonly string[]; blank?: boolean; stage?: 1 | 2; note?: string };
type Column = Omit<Field, 'n'>;

const column = (key: FieldKey, heading: string, type: FieldType, codes: CodeSetId | null, rest: Rest): Column => ({
  key,
  heading,
  aliases: [...(rest.aliases ?? []), ...(headingAliases[key] ?? [])],
  type,
  codes,
  blank: rest.blank ?? false,
  stage: rest.stage ?? 1,
  note: rest.note ?? null,
});

// One short word a column, so that an edition reads as the table it is. `rest`: aliases, blank allowed, stage, note.
export const id = (key: FieldKey, heading: string, rest: Rest = {}) => column(key, heading, 'id', null, rest);
export const text = (key: FieldKey, heading: string, rest: Rest = {}) => column(key, heading, 'text', null, rest);
export const date = (key: FieldKey, heading: string, rest: Rest = {}) => column(key, heading, 'date', null, rest);
export const count = (key: FieldKey, heading: string, rest: Rest = {}) => column(key, heading, 'count', null, rest);
export const postcode = (key: FieldKey, heading: string, rest: Rest = {}) =>
  column(key, heading, 'postcode', null, rest);
export const urn = (key: FieldKey, heading: string, rest: Rest = {}) => column(key, heading, 'urn', null, rest);
export const code = (key: FieldKey, heading: string, codes: CodeSetId, rest: Rest = {}) =>
  column(key, heading, 'code', codes, rest);

/** The columns of a list, numbered in the order given. */
export const inOrder = (...columns: readonly Column[]): readonly Field[] =>
  columns.map((each, index) => ({ ...each, n: index + 1 }));
