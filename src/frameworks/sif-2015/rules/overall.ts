import type { Condition, Rule } from '../../model.ts';
import { judgements } from '../judgements.ts';
import { always, from, inadequate, isFalse, isTrue, note } from './clauses.ts';

const of = (kinds: readonly string[]) => judgements.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
const keys = of(['key']);
const authority = of(['overall', 'key', 'graded']);
const anyKeyInadequate: Condition = { any: keys.map(inadequate) };
const belowGood = ['requires-improvement', 'inadequate'];

/** The rules that constrain the overall judgement, and those that hold for every judgement of the authority. */
export const overallRules: readonly Rule[] = [
  note(
    'SIF-1',
    'overall',
    'principle',
    '¶17',
    'Good is the benchmark: its characteristics are widespread, common practice and demonstrably lead to better outcomes; grades are by best fit on the whole evidence, weighed with professional judgement.',
  ),
  ...authority.map(
    (judgement): Rule => ({
      id: 'SIF-2',
      judgement,
      modality: 'must',
      source: from('¶18, ¶20'),
      says: 'Every key and graded judgement, and the overall judgement, has one of the four grades.',
      when: always,
      effect: { graded: true },
    }),
  ),
  note(
    'SIF-3',
    'overall',
    'principle',
    '¶16, ¶20',
    'The overall judgement is drawn from the three key judgements and takes account of the two graded ones; children’s experiences, lives made better, and the quality of practice, management and leadership weigh most.',
  ),
  {
    id: 'SIF-4',
    judgement: 'overall',
    modality: 'must',
    source: from('¶21, first sentence'),
    says: 'Widespread or serious failure, in protecting or in looking after children, that harms children or leaves them at risk always makes the overall judgement inadequate.',
    when: isTrue('widespread-or-serious-failure'),
    effect: { grades: ['inadequate'] },
  },
  {
    id: 'SIF-6',
    judgement: 'overall',
    modality: 'likely',
    source: from('¶28'),
    says: 'The overall judgement is likely to be inadequate when any key judgement is.',
    when: anyKeyInadequate,
    effect: { grades: ['inadequate'] },
  },
  {
    id: 'SIF-6b',
    judgement: 'overall',
    modality: 'must',
    source: from('¶22 and ¶23, as they imply'),
    says: 'Under the strict reading, an inadequate key judgement limits the overall judgement to inadequate.',
    when: anyKeyInadequate,
    effect: { grades: ['inadequate'] },
    setting: 'strict',
  },
  note(
    'SIF-8',
    'overall',
    'not-automatic',
    '¶23',
    'Inadequate adoption or care leavers does not by itself limit the overall judgement. It weighs heavily on the looked after judgement, which may be inadequate because of it; the rules on key judgements then apply.',
    { any: [inadequate('adoption'), inadequate('care-leavers')] },
  ),
  {
    id: 'SIF-10',
    judgement: 'overall',
    modality: 'requires',
    source: from('¶25, note 16'),
    says: 'An outstanding authority has what makes a good one as well.',
    when: { judgement: 'overall', is: ['outstanding'] },
    effect: {
      needs: isTrue('good-met/overall'),
      unless: { any: keys.map((judgement) => ({ judgement, is: belowGood })) },
    },
  },
  {
    id: 'SIF-11',
    judgement: 'overall',
    modality: 'definition',
    source: from('¶27'),
    says: 'An authority that requires improvement has no widespread or serious failures and does safeguard and promote the welfare of the children it looks after, but it is not yet good.',
    when: { judgement: 'overall', is: ['requires-improvement'] },
    effect: {
      needs: {
        all: [
          isFalse('widespread-or-serious-failure'),
          isTrue('looked-after-welfare-safeguarded'),
          // Failures of a service, where declared, are failures of the authority; they are not asked about again.
          { not: { declaredTrue: 'failure/help-and-protection' } },
          { not: { declaredTrue: 'failure/looked-after-and-permanence' } },
        ],
      },
    },
  },
  {
    id: 'SIF-12',
    judgement: 'overall',
    modality: 'definition',
    source: from('¶28, first characteristic'),
    says: 'An inadequate authority has widespread or serious failures, or fails to safeguard and promote the welfare of the children it looks after, or both.',
    when: { judgement: 'overall', is: ['inadequate'] },
    effect: { needs: { any: [isTrue('widespread-or-serious-failure'), isFalse('looked-after-welfare-safeguarded')] } },
  },
  note(
    'SIF-23',
    'overall',
    'principle',
    '¶19',
    'The report also names outstanding practice and priorities for improvement; help is expected to respond to each child’s equality characteristics.',
  ),
  note(
    'SIF-24',
    'overall',
    'consequence',
    'Annex A, area section',
    'What the area section holds must be referred to in the body of the report where that helps understanding.',
  ),
  note(
    'SIF-25',
    'overall',
    'consequence',
    '¶5',
    'An authority judged inadequate overall is inspected in full again within 18 to 24 months, unless the Secretary of State directs otherwise.',
    inadequate('overall'),
  ),
  note(
    'SIF-26',
    'overall',
    'consequence',
    '¶12',
    'Weak multi-agency practice is named in the report, and the other inspectorate is told before publication; where the authority is inadequate that inspectorate is invited to the improvement challenge seminar.',
  ),
  note(
    'SIF-27',
    'overall',
    'consequence',
    'Annex A, area section',
    'Every outlier in the area section should be explored and explained in the report, with its effect on the judgement concerned.',
  ),
];
