// The shape of a framework, written once: it checks a user's JSON file, and the static types of `model.ts` are derived from it.
import Type from 'typebox';

const Id = Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*$' });
const Text = Type.String({ minLength: 1 });
const IsoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const list = <T extends Type.TSchema>(item: T, options: Type.TArrayOptions = {}) => Type.Array(item, options);
const shape = <T extends Type.TProperties>(properties: T, options: Type.TObjectOptions = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

const Source = shape({
  title: Text,
  publisher: Type.Optional(Text),
  number: Type.Optional(Text),
  published: Type.Optional(Type.Union([IsoDate, Type.String({ pattern: '^\\d{4}(-\\d{2})?$' })])),
  terms: Text,
});

const InForce = shape({
  from: Type.Union([IsoDate, Type.Null()]),
  to: Type.Union([IsoDate, Type.Null()]),
  /** Where the two dates come from, and what is not known about them. */
  basis: Text,
});

const GradeOnScale = shape({
  id: Id,
  /** Rank, 1 is best. Printed by the SLAC documents; our own ranking where `printed` is false. */
  number: Type.Integer({ minimum: 1 }),
  printed: Type.Boolean(),
  label: Text,
  meaning: Text,
  aliases: Type.Optional(list(Text)),
});

const JudgementKind = Type.Enum(['overall', 'key', 'graded', 'outcome', 'grouping', 'board', 'section']);

const Judgement = shape({
  id: Id,
  title: Text,
  /** What sentences call it, where the title is long. */
  name: Type.Optional(Text),
  kind: JudgementKind,
  parent: Type.Optional(Id),
  paragraph: Text,
  /** Headings under which published documents name this judgement, beside its title. */
  aliases: Type.Optional(list(Text)),
  /** The number printed before it in published reports. */
  number: Type.Optional(Text),
});

const Statement = shape({
  id: Id,
  judgement: Id,
  /** The grade the statement describes; `summary` statements open a judgement and describe no grade. */
  grade: Type.Union([Id, Type.Null()]),
  title: Text,
  summary: Type.Optional(Text),
  paragraph: Text,
  order: Type.Integer({ minimum: 1 }),
  /** Judgements for which the statement counts beside its own. */
  alsoFor: Type.Optional(list(Id)),
  /** The official wording: in a user's own file, or once imported; never in the frameworks that Bestfit ships. */
  wording: Type.Optional(Text),
});

const conditionForms = [
  shape({ always: Type.Literal(true) }),
  shape({ judgement: Id, is: list(Id, { minItems: 1 }) }),
  shape({ fact: Id, is: Type.Boolean() }),
  /** True only when the fact is declared so, false otherwise: for what counts when it is said and need not be asked. */
  shape({ declaredTrue: Id }),
  shape({ declaredFalse: Id }),
  shape({ all: list(Type.Ref('Condition'), { minItems: 1 }) }),
  shape({ any: list(Type.Ref('Condition'), { minItems: 1 }) }),
  shape({ not: Type.Ref('Condition') }),
] as const;

const Condition = Type.Cyclic({ Condition: Type.Union([...conditionForms]) }, 'Condition');

const effectForms = [
  /** The judgement may have these grades and no other (must, cannot), or is likely to have one of them (likely, definition). */
  shape({ grades: list(Id) }),
  /** The judgement must have some grade. */
  shape({ graded: Type.Literal(true) }),
  /** The grade named by `when` stands on this being so; with `unless`, a claim that it is so needs a reason when `unless` is true. */
  shape({ needs: Condition, unless: Type.Optional(Condition) }),
  /** The judgement may have this grade, at the inspectors' discretion. */
  shape({ may: Id }),
  /** The exceptional case: facts to attest, a decision of HMCI, grades for which there is no exception. */
  shape({ attest: list(Id, { minItems: 1 }), moderation: Id, never: list(Id) }),
  /** Nothing that could be checked against a grade. */
  shape({ note: Text }),
] as const;

const Effect = Type.Union([...effectForms]);

const Modality = Type.Enum([
  'must',
  'cannot',
  'requires',
  'likely',
  'definition',
  'may',
  'exception',
  'not-automatic',
  'principle',
  'order',
  'consequence',
  'absence',
]);

const Rule = shape({
  id: Type.String({ pattern: '^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$' }),
  /** The one judgement that it constrains. Rows with one id and one judgement are the clauses of one rule. */
  judgement: Id,
  modality: Modality,
  source: Text,
  says: Text,
  when: Condition,
  effect: Effect,
  /** In force only under this setting. */
  setting: Type.Optional(Type.Literal('strict')),
});

const Fact = shape({
  id: Id,
  says: Text,
  /** The grades and the judgement that make the fact worth asking for; absent: always asked. */
  askedWhen: Type.Optional(shape({ judgement: Id, is: list(Id, { minItems: 1 }) })),
});

const Event = Type.Enum(['notified', 'on-site-ends', 'report-received', 'judged-inadequate', 'last-inspected']);

const Weekday = Type.Enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);

const afterForms = [
  shape({ workingDays: Type.Integer({ minimum: 0, maximum: 1000 }) }),
  shape({ months: Type.Integer({ minimum: 0, maximum: 240 }) }),
  /** A day in the weeks of the inspection: week 1 is the week of arrival, which is the day after notification. */
  shape({
    week: Type.Integer({ minimum: 1, maximum: 52 }),
    day: Weekday,
    time: Type.Enum(['am', 'end']),
  }),
] as const;

const Deadline = shape({
  id: Id,
  title: Text,
  who: Text,
  from: Event,
  after: Type.Union([...afterForms]),
  source: Text,
  /** What the documents do not say and we assume; a setting may replace it. */
  assumed: Type.Optional(Text),
});

const OutlineSection = shape({
  id: Id,
  title: Text,
  judgement: Type.Optional(Id),
  parent: Type.Optional(Id),
  /** In which published form of the report the section stands; absent: in every form. */
  form: Type.Optional(Text),
  aliases: Type.Optional(list(Text)),
});

const MappedJudgement = shape({
  judgement: Id,
  to: list(Id),
  note: Type.Optional(Text),
});

const RelatedStatement = shape({
  statement: Type.Union([Id, Type.Null()]),
  to: Type.Union([Id, Type.Null()]),
  relation: Type.Enum(['identical', 'changed', 'missing', 'added']),
  note: Type.Optional(Text),
});

const Crosswalk = shape({
  to: Id,
  limits: list(Text, { minItems: 1 }),
  judgements: list(MappedJudgement),
  statements: Type.Optional(list(RelatedStatement)),
  /** Grade to grade, only where the two scales mean the same; null where no grade of the other scale does. */
  grades: list(shape({ grade: Id, to: Type.Union([Id, Type.Null()]), note: Type.Optional(Text) })),
});

/** The places at which one of several forms may stand: which is meant is told by its keys. */
export const forms = { condition: conditionForms, effect: effectForms, after: afterForms } as const;

export const FrameworkSchema = shape({
  id: Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }),
  version: Text,
  title: Text,
  shortTitle: Text,
  summary: Text,
  inForce: InForce,
  source: Source,
  scale: list(GradeOnScale, { minItems: 1 }),
  judgements: list(Judgement, { minItems: 1 }),
  statements: list(Statement),
  facts: list(Fact),
  rules: list(Rule),
  deadlines: list(Deadline),
  reportOutline: list(OutlineSection),
  crosswalks: list(Crosswalk),
  glossary: list(shape({ term: Text, meaning: Text })),
});

export type FrameworkSchema = Type.Static<typeof FrameworkSchema>;
