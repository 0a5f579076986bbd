// A framework as programs get it: what is known of it, what it says, its rules, its official wording.
import Type, { type Static } from 'typebox';
import { type Framework, inWords } from '#frameworks';
import type { KeptFramework, KeptWording, KnownFramework } from '#store';
import { date, moment, object, orNull } from '../given.ts';

const known = {
  id: Type.String(),
  version: Type.String({ description: 'The version of the framework itself: a published one never changes.' }),
  title: Type.String(),
  shortTitle: Type.String(),
  status: Type.Enum(['draft', 'published', 'withdrawn']),
  origin: Type.Enum(['built-in', 'loaded']),
  hash: Type.String({ description: 'SHA-256 of all it says: inspections are pinned to it.' }),
  inForceFrom: orNull(date),
  inForceUntil: orNull(date),
};

/** One line of the list. */
export const frameworkInList = object({
  ...known,
  judgements: Type.Integer(),
  statements: Type.Integer(),
  rules: Type.Integer(),
});

/** One version with what it says. */
export const frameworkWhole = object(
  {
    ...known,
    summary: Type.String(),
    source: object({ title: Type.String(), terms: Type.String() }),
    grades: Type.Array(
      object({ id: Type.String(), number: Type.Integer(), label: Type.String(), meaning: Type.String() }),
      { description: 'Its scale; 1 is best.' },
    ),
    judgements: Type.Array(
      object({
        id: Type.String(),
        title: Type.String(),
        kind: Type.String(),
        parent: orNull(Type.String()),
        paragraph: Type.String(),
      }),
    ),
    statements: Type.Array(
      object({
        id: Type.String(),
        judgement: Type.String(),
        grade: orNull(Type.String(), 'The grade it describes; null for what opens the judgement.'),
        title: Type.String({ description: 'In our own words: the official ones are the wording.' }),
        paragraph: Type.String(),
      }),
    ),
    deadlines: Type.Array(
      object({ id: Type.String(), title: Type.String(), who: Type.String(), source: Type.String() }),
    ),
  },
  'The framework.',
);

/** The rules that limit grades. */
export const frameworkRules = object(
  {
    rules: Type.Array(
      object({
        id: Type.String(),
        judgement: Type.String({ description: 'The judgement that it limits.' }),
        modality: Type.String(),
        source: Type.String({ description: 'The paragraph it comes from.' }),
        says: Type.String(),
        when: Type.String({ description: 'Its condition, in plain words.' }),
        effect: Type.String({ description: 'What then holds, in plain words.' }),
        strictOnly: Type.Boolean({ description: 'Whether it holds only under the strict setting.' }),
        condition: Type.Unknown({ description: 'Its condition as the framework’s file has it.' }),
        consequence: Type.Unknown({ description: 'Its effect as the framework’s file has it.' }),
      }),
    ),
  },
  'Its rules: clauses that share id and judgement are one rule.',
);

/** The official wording. */
export const frameworkWording = object(
  {
    source: Type.String(),
    sourceSha256: Type.String(),
    terms: Type.String({ description: 'On what terms it may be used.' }),
    importedAt: moment,
    statements: Type.Array(object({ id: Type.String(), wording: Type.String() })),
  },
  'The official wording.',
);

const knownOf = (from: KnownFramework) => ({
  id: from.id,
  version: from.frameworkVersion,
  title: from.title,
  shortTitle: from.shortTitle,
  status: from.status,
  origin: from.origin,
  hash: from.hash,
  inForceFrom: from.from,
  inForceUntil: from.until,
});

export const inList = (from: KnownFramework): Static<typeof frameworkInList> => ({
  ...knownOf(from),
  judgements: from.judgements,
  statements: from.statements,
  rules: from.rules,
});

export const whole = (kept: KeptFramework): Static<typeof frameworkWhole> => {
  const { summary, source, scale, judgements, statements, deadlines } = kept.framework;
  return {
    ...knownOf(kept),
    summary,
    source: { title: source.title, terms: source.terms },
    grades: scale.map(({ id, number, label, meaning }) => ({ id, number, label, meaning })),
    judgements: judgements.map(({ id, title, kind, parent = null, paragraph }) => ({
      id,
      title,
      kind,
      parent,
      paragraph,
    })),
    statements: statements.map(({ id, judgement, grade, title, paragraph }) => ({
      id,
      judgement,
      grade,
      title,
      paragraph,
    })),
    deadlines: deadlines.map(({ id, title, who, source: from }) => ({ id, title, who, source: from })),
  };
};

export const rulesOf = (framework: Framework): Static<typeof frameworkRules> => ({
  rules: framework.rules.map((rule) => ({
    id: rule.id,
    judgement: rule.judgement,
    modality: rule.modality,
    source: rule.source,
    says: rule.says,
    ...inWords(framework, rule),
    strictOnly: rule.setting !== undefined,
    condition: rule.when,
    consequence: rule.effect,
  })),
});

export const wording = (kept: KeptWording): Static<typeof frameworkWording> => ({
  source: kept.source,
  sourceSha256: kept.sourceSha256,
  terms: kept.terms,
  importedAt: kept.importedAt.toISOString(),
  statements: [...kept.words].map(([id, words]) => ({ id, wording: words })),
});
