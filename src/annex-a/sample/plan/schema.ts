// The shape of a plan, written once: it checks a person's JSON file, and the static types of `plan.ts` are derived from it.
import Type from 'typebox';
import { type EthnicGroup, ethnicGroupIds } from '../../editions/ethnic-groups.ts';
import { type FieldKey, fieldKeys } from '../../editions/field-keys.ts';

const Text = Type.String({ minLength: 1 });
const shape = <T extends Type.TProperties>(properties: T) => Type.Object(properties, { additionalProperties: false });
const atLeastOne = <T extends Type.TSchema>(item: T) => Type.Array(item, { minItems: 1 });
const Count = Type.Integer({ minimum: 0, maximum: 1_000_000 });

// Lists of children: list 11 is about adults.
const List = Type.Integer({ minimum: 1, maximum: 10 });
const Field = Type.Enum([...fieldKeys] as [FieldKey, ...FieldKey[]]);
const Status = Type.Enum(['open', 'closed']);
const length = { days: Type.Optional(Count), months: Type.Optional(Count) };
const Length = shape(length);

/** The forms of a filter: which is meant is told by its keys. `list` names the list whose rows are asked. */
export const filterForms = [
  /** Whole years at the reference date, both ends included. */
  shape({ age: shape({ from: Type.Optional(Count), to: Type.Optional(Count) }) }),
  /** A code or a text is one of these. */
  shape({ field: Field, among: atLeastOne(Text), list: Type.Optional(List) }),
  shape({ ethnicity: atLeastOne(Type.Enum([...ethnicGroupIds] as [EthnicGroup, ...EthnicGroup[]])) }),
  /** A number is so large. */
  shape({ count: Field, atLeast: Type.Optional(Count), atMost: Type.Optional(Count), list: Type.Optional(List) }),
  /** The time from one date of a row to another; without `to`, or where that is empty, to the reference date. */
  shape({
    from: Field,
    to: Type.Optional(Field),
    atLeast: Type.Optional(Length),
    atMost: Type.Optional(Length),
    list: Type.Optional(List),
  }),
  /** There is a value that can be read. */
  shape({ has: Field, list: Type.Optional(List) }),
  shape({ status: Status, list: List }),
  shape({ onList: List }),
  /** The child is on so many lists. */
  shape({ onLists: shape({ atLeast: Type.Optional(Count), atMost: Type.Optional(Count) }) }),
  /** Findings of these rules, or rows behind these measures, concern the child. */
  shape({ flagged: atLeastOne(Text) }),
  shape({ all: atLeastOne(Type.Ref('Filter')) }),
  shape({ any: atLeastOne(Type.Ref('Filter')) }),
  shape({ not: Type.Ref('Filter') }),
] as const;

const Filter = Type.Cyclic({ Filter: Type.Union([...filterForms]) }, 'Filter');

/** The children of a list, or those whose row there is open or closed. Populations of one name are one stratum. */
const Population = shape({ list: List, status: Type.Optional(Status), name: Type.Optional(Text) });

/** What children are divided by: the population they stand in, a band of age, a column. */
const Division = Type.Enum(['population', 'age-band', 'ethnic-group', ...fieldKeys] as [
  'population',
  'age-band',
  'ethnic-group',
  ...FieldKey[],
]);

export const PlanSchema = shape({
  name: Text,
  purpose: Type.Enum(['tracking', 'sampling', 'audit']),
  size: Type.Integer({ minimum: 1, maximum: 100_000 }),
  /** A child on several stands in the first. */
  populations: atLeastOne(Population),
  /** All must hold. */
  filters: Type.Optional(Type.Array(Filter)),
  strata: Type.Optional(
    shape({
      by: Type.Array(Division, { minItems: 1, maxItems: 3 }),
      /** `proportional`, or how many of each. */
      allocation: Type.Union([Type.Literal('proportional'), Type.Record(Type.String(), Count)]),
      /** Whether other strata make up for one that has too few. */
      refill: Type.Optional(Type.Boolean()),
    }),
  ),
  exclude: Type.Optional(Type.Array(Text)),
  siblings: Type.Enum(['apart', 'together', 'ignore']),
  /** How many cases each stratum keeps to replace others with. */
  reserves: Type.Optional(Count),
});
