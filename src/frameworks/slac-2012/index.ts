import type { Framework } from '../model.ts';
import { facts } from '../slac-2009/facts.ts';
import { glossary } from '../slac-2009/glossary.ts';
import { lookedAfterRules, type SlacTree, safeguardingRules } from '../slac-2009/rules.ts';
import { scale } from '../slac-2009/scale.ts';
import { toSif2015, toSlac2009 } from './crosswalks.ts';
import { judgements } from './judgements.ts';
import { reportOutline } from './outline.ts';

const healthAgencies = 'safeguarding/health-agencies';
const ids = (part: string) =>
  judgements.map(({ id }) => id).filter((id) => id.startsWith(part) && id !== healthAgencies);

const tree: SlacTree = {
  safetyOutcomes: ['safeguarding/safe-and-feel-safe'],
  capacities: { safeguarding: 'safeguarding/capacity', lookedAfter: 'looked-after/capacity' },
  described: { safeguarding: ids('safeguarding/'), lookedAfter: ids('looked-after/') },
  undescribed: [healthAgencies],
  lookedAfterSchedule: ids('looked-after/').filter((id) => id !== 'looked-after/overall'),
  lookedAfterOutcomes: judgements
    .filter(({ id, kind }) => kind === 'outcome' && id.startsWith('looked-after/'))
    .map(({ id }) => id),
  performance: { lookedAfter: 'looked-after/performance-management' },
  placements: ['looked-after/staying-safe'],
  comparisons: [
    'looked-after/quality-of-provision',
    'looked-after/being-healthy',
    'looked-after/enjoying-and-achieving',
    'looked-after/economic-well-being',
  ],
};

const declared = facts(judgements, ['safeguarding/capacity', 'looked-after/capacity']);

/** Safeguarding and looked after children services as the reports of 2012 grade them: 10 + 12 judgements. */
export const slac2012: Framework = {
  id: 'slac-2012',
  version: '2012',
  title: 'Inspection of safeguarding and looked after children services, as reported in 2012',
  shortTitle: 'Safeguarding and looked after children 2012',
  summary: 'The 22 judgements that reports of 2012 record; their descriptors are those of slac-2009.',
  inForce: {
    from: null,
    to: '2012-07-31',
    basis:
      'Read from reports of inspections in April and May 2012. When this tree replaced that of 2009 is not stated; the end in July 2012 is general knowledge.',
  },
  source: {
    title: 'Published inspection reports of 2012, and the grade descriptors of 2009 for the rules',
    publisher: 'Ofsted',
    published: '2012',
    terms:
      'Crown copyright 2012. Reports may be reproduced for non-commercial purposes without adaptation, with source and date.',
  },
  scale,
  judgements: [...judgements],
  statements: [],
  facts: declared,
  rules: [...safeguardingRules(tree), ...lookedAfterRules(tree)],
  deadlines: [],
  reportOutline,
  crosswalks: [toSlac2009, toSif2015],
  glossary: [...glossary, ...declared.map(({ id, says }) => ({ term: id, meaning: says }))],
};
