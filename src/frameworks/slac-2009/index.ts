import type { Framework } from '../model.ts';
import { facts } from './facts.ts';
import { glossary } from './glossary.ts';
import { lookedAfterJudgements, safeguardingJudgements } from './judgements.ts';
import { lookedAfterRules, type SlacTree, safeguardingRules } from './rules.ts';
import { scale } from './scale.ts';
import { statements } from './statements.ts';

const judgements = [...safeguardingJudgements, ...lookedAfterJudgements];
const tables = (part: string) =>
  judgements.filter(({ id, kind }) => id.startsWith(part) && kind !== 'grouping').map(({ id }) => id);
const outcomes = lookedAfterJudgements.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);

const tree: SlacTree = {
  safetyOutcomes: ['safeguarding/are-safe', 'safeguarding/feel-safe'],
  capacities: { safeguarding: 'safeguarding/capacity', lookedAfter: 'looked-after/capacity' },
  described: { safeguarding: tables('safeguarding/'), lookedAfter: tables('looked-after/') },
  undescribed: [],
  lookedAfterSchedule: lookedAfterJudgements.map(({ id }) => id).filter((id) => id !== 'looked-after/overall'),
  lookedAfterOutcomes: outcomes,
  performance: { lookedAfter: 'looked-after/evaluation' },
  placements: ['looked-after/promoting-safeguarding', 'looked-after/staying-safe'],
  comparisons: [
    'looked-after/case-planning',
    'looked-after/being-healthy',
    'looked-after/enjoying-and-achieving',
    'looked-after/economic-well-being',
  ],
};

const declared = facts(
  judgements.filter(({ kind }) => kind !== 'grouping'),
  ['safeguarding/capacity', 'looked-after/capacity'],
);

/** Safeguarding and looked after children services, 2009: 30 tables of descriptors, 652 statements. */
export const slac2009: Framework = {
  id: 'slac-2009',
  version: '2009',
  title: 'Illustrative grade descriptors for inspecting safeguarding and looked after children services',
  shortTitle: 'Safeguarding and looked after children 2009',
  summary: 'Thirteen safeguarding and seventeen looked after tables, each with descriptors for four numbered grades.',
  inForce: {
    from: '2009-06-01',
    to: '2012-07-31',
    basis:
      'The document says 2009 only. That inspections with it began in June 2009 and ended in July 2012 is general knowledge, not in the document.',
  },
  source: {
    title: 'Illustrative grade descriptors for inspecting safeguarding and looked after children services',
    publisher: 'Ofsted',
    number: '090091',
    published: '2009',
    terms: 'Crown copyright 2009. May be copied for non-commercial education, unaltered, with source and date.',
  },
  scale,
  judgements,
  statements: [...statements],
  facts: declared,
  rules: [...safeguardingRules(tree), ...lookedAfterRules(tree)],
  deadlines: [],
  reportOutline: [],
  crosswalks: [],
  glossary: [...glossary, ...declared.map(({ id, says }) => ({ term: id, meaning: says }))],
};
