import type { Crosswalk } from '../model.ts';

const sg = (id: string) => `safeguarding/${id}`;
const lac = (id: string) => `looked-after/${id}`;
const provision = ['service-responsiveness', 'assessment-and-direct-work', 'case-planning'];

/** From the judgements that the 2012 reports grade to the 2009 tables that describe them. */
export const toSlac2009: Crosswalk = {
  to: 'slac-2009',
  limits: [
    'The 2012 reports grade a later tree than the 2009 document: two outcomes are merged, groupings have become judgements, and health agencies have no table.',
    'Value for money, user engagement in safeguarding, and promoting safeguarding of looked after children have a table in 2009 and no row of their own in 2012.',
  ],
  judgements: [
    { judgement: sg('overall'), to: [sg('overall')] },
    { judgement: sg('capacity'), to: [sg('capacity')] },
    {
      judgement: sg('safe-and-feel-safe'),
      to: [sg('are-safe'), sg('feel-safe')],
      note: 'Two tables of 2009, one grade in 2012.',
    },
    { judgement: sg('quality-of-provision'), to: provision.map(sg), note: 'Three tables of 2009, one grade in 2012.' },
    { judgement: sg('health-agencies'), to: [], note: 'No table in the 2009 document.' },
    { judgement: sg('ambition'), to: [sg('ambition')] },
    {
      judgement: sg('leadership'),
      to: [sg('leadership'), sg('user-engagement'), sg('value-for-money')],
      note: 'A grouping without a table in 2009; the tables on user engagement and value for money have no other row.',
    },
    { judgement: sg('performance-management'), to: [sg('evaluation')] },
    { judgement: sg('partnership-working'), to: [sg('partnerships')] },
    {
      judgement: sg('equality'),
      to: [sg('equality')],
      note: 'In the record only: the 2012 reports have no section on it.',
    },
    { judgement: lac('overall'), to: [lac('overall')] },
    { judgement: lac('capacity'), to: [lac('capacity')] },
    { judgement: lac('being-healthy'), to: [lac('being-healthy')] },
    { judgement: lac('staying-safe'), to: [lac('staying-safe'), lac('promoting-safeguarding')] },
    { judgement: lac('enjoying-and-achieving'), to: [lac('enjoying-and-achieving')] },
    { judgement: lac('positive-contribution'), to: [lac('positive-contribution'), lac('user-engagement')] },
    { judgement: lac('economic-well-being'), to: [lac('economic-well-being')] },
    {
      judgement: lac('quality-of-provision'),
      to: provision.map(lac),
      note: 'Three tables of 2009, one grade in 2012.',
    },
    { judgement: lac('ambition'), to: [lac('ambition')] },
    {
      judgement: lac('leadership'),
      to: [lac('leadership'), lac('partnerships'), lac('value-for-money')],
      note: 'A grouping without a table in 2009; the tables on partnerships and value for money have no other row.',
    },
    { judgement: lac('performance-management'), to: [lac('evaluation')] },
    {
      judgement: lac('equality'),
      to: [lac('equality')],
      note: 'In the record only: the 2012 reports have no section on it.',
    },
  ],
  grades: ['outstanding', 'good', 'adequate', 'inadequate'].map((grade) => ({ grade, to: grade })),
};

const differentBenchmark = 'The same word, on another benchmark.';

/** From the judgements of 2012 to those of 2015, as far as that goes. */
export const toSif2015: Crosswalk = {
  to: 'sif-2015',
  limits: [
    '“Adequate” is not “requires improvement”: adequate met the minimum requirements, requires improvement is defined as not yet good. No grade of one stands for the other.',
    'The 2012 reports have two overall judgements, the 2015 framework has one for both services. Neither of the two is the one.',
    'Outstanding, good and inadequate are the same words, set against other descriptions: a change from one framework to the next need not be a change in the service.',
    'Adoption has no judgement in 2012; health agencies, capacity for improvement, and equality and diversity have none in 2015.',
  ],
  judgements: [
    {
      judgement: sg('overall'),
      to: ['help-and-protection'],
      note: 'Nearest by subject; 2015 has no overall judgement on safeguarding alone.',
    },
    { judgement: sg('capacity'), to: [], note: 'No such judgement in 2015; leadership is asked about improvement.' },
    { judgement: sg('safe-and-feel-safe'), to: ['help-and-protection'] },
    { judgement: sg('quality-of-provision'), to: ['help-and-protection'] },
    { judgement: sg('health-agencies'), to: [], note: 'Health services are not graded in 2015.' },
    { judgement: sg('ambition'), to: ['leadership'] },
    { judgement: sg('leadership'), to: ['leadership'], note: 'One judgement of leadership for both services in 2015.' },
    { judgement: sg('performance-management'), to: ['leadership'] },
    {
      judgement: sg('partnership-working'),
      to: ['leadership', 'lscb'],
      note: 'The safeguarding board has its own judgement in 2015.',
    },
    { judgement: sg('equality'), to: [], note: 'A criterion in each judgement in 2015 (¶19), not a judgement.' },
    {
      judgement: lac('overall'),
      to: ['looked-after-and-permanence'],
      note: 'Nearest by subject; 2015 counts adoption and care leavers towards it.',
    },
    { judgement: lac('capacity'), to: [], note: 'No such judgement in 2015; leadership is asked about improvement.' },
    { judgement: lac('being-healthy'), to: ['looked-after-and-permanence'] },
    { judgement: lac('staying-safe'), to: ['looked-after-and-permanence'] },
    { judgement: lac('enjoying-and-achieving'), to: ['looked-after-and-permanence'] },
    { judgement: lac('positive-contribution'), to: ['looked-after-and-permanence'] },
    { judgement: lac('economic-well-being'), to: ['care-leavers'], note: 'Covers looked after children too in 2012.' },
    { judgement: lac('quality-of-provision'), to: ['looked-after-and-permanence'] },
    { judgement: lac('ambition'), to: ['leadership'] },
    {
      judgement: lac('leadership'),
      to: ['leadership'],
      note: 'One judgement of leadership for both services in 2015.',
    },
    { judgement: lac('performance-management'), to: ['leadership'] },
    { judgement: lac('equality'), to: [], note: 'A criterion in each judgement in 2015 (¶19), not a judgement.' },
  ],
  grades: [
    { grade: 'outstanding', to: 'outstanding', note: differentBenchmark },
    { grade: 'good', to: 'good', note: differentBenchmark },
    { grade: 'adequate', to: null, note: 'No grade of 2015 means the same; never shown as requires improvement.' },
    { grade: 'inadequate', to: 'inadequate', note: differentBenchmark },
  ],
};
