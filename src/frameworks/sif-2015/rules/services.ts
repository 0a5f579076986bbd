import type { Rule } from '../../model.ts';
import { failureDecides, from, inadequate, isFalse, isTrue, note } from './clauses.ts';

const help = 'help-and-protection';
const care = 'looked-after-and-permanence';

const goodLikely = (judgement: string, paragraph: string) =>
  note(
    'SIF-28',
    judgement,
    'principle',
    paragraph,
    'A judgement whose good characteristics are met is likely to be good.',
  );

const outstandingLikely = (judgement: string, paragraph: string): Rule => ({
  id: 'SIF-10',
  judgement,
  modality: 'likely',
  source: from(`${paragraph}, outstanding`),
  says: 'An outstanding judgement is likely to have what makes it good as well.',
  when: { judgement, is: ['outstanding'] },
  effect: { needs: isTrue(`good-met/${judgement}`) },
});

/** The rules that constrain the judgements on services: help and protection, looked after, adoption, care leavers. */
export const serviceRules: readonly Rule[] = [
  outstandingLikely(help, '¶29'),
  {
    id: 'SIF-13',
    judgement: help,
    modality: 'likely',
    source: from('¶29, inadequate'),
    says: 'Help and protection is likely to be inadequate when widespread or serious failures leave children harmed or at risk of harm.',
    when: isTrue(`failure/${help}`),
    effect: { grades: ['inadequate'] },
  },
  {
    id: 'SIF-13',
    judgement: help,
    modality: 'likely',
    source: from('¶29, requires improvement'),
    says: 'Help and protection without widespread or serious failure, but not yet good, is likely to require improvement.',
    when: {
      all: [
        { fact: `failure/${help}`, is: false },
        { judgement: help, is: ['requires-improvement', 'inadequate'] },
      ],
    },
    effect: { grades: ['requires-improvement'] },
  },
  note(
    'SIF-22',
    help,
    'consequence',
    '¶29, note 25',
    'Practice on absent or missing children that lacks rigour, consistency or a focus on protecting them is shown in the report and weighs directly on this judgement.',
  ),
  goodLikely(help, '¶29'),
  outstandingLikely(care, '¶31'),
  ...failureDecides(
    'SIF-14',
    care,
    '¶31',
    {
      requiresImprovement:
        'The looked after judgement requires improvement when no widespread or serious failure and no unnecessary delay harms children’s welfare, but it is not yet good.',
      inadequate:
        'The looked after judgement is likely to be inadequate when widespread or serious failures, unnecessary delay among them, leave children’s welfare not safeguarded and promoted.',
    },
    [inadequate('adoption'), inadequate('care-leavers')],
  ),
  note(
    'SIF-9',
    care,
    'principle',
    '¶24',
    'How much inadequate adoption or care leavers weighs depends on how serious and extensive the concerns are and how many children they touch directly.',
    { any: [inadequate('adoption'), inadequate('care-leavers')] },
  ),
  note(
    'SIF-15',
    care,
    'principle',
    '¶30, note 26',
    'The judgements on adoption and care leavers are taken into account; the adoption scorecard guides enquiry and limits nothing.',
  ),
  goodLikely(care, '¶31'),
  outstandingLikely('adoption', '¶32'),
  {
    id: 'SIF-16',
    judgement: 'adoption',
    modality: 'likely',
    source: from('¶32, note 28'),
    says: 'Adoption is likely to be good when its own five criteria and the ten labelled criteria of the looked after judgement are met.',
    when: { judgement: 'adoption', is: ['outstanding', 'good'] },
    effect: { needs: isTrue('adoption-good-criteria-met') },
  },
  ...failureDecides('SIF-17', 'adoption', '¶32', {
    requiresImprovement:
      'Adoption requires improvement when no widespread or serious failure keeps children from the adoption they need, but good is not in place.',
    inadequate:
      'Adoption is likely to be inadequate when widespread or serious failures keep children from the adoption they need, in the time they need it.',
  }),
  outstandingLikely('care-leavers', '¶34'),
  note(
    'SIF-18',
    'care-leavers',
    'principle',
    '¶33',
    'The judgement allows for where each young person started, the age at which they came into care, and the age at which they became this authority’s responsibility.',
  ),
  ...failureDecides('SIF-19', 'care-leavers', '¶34', {
    requiresImprovement:
      'Care leavers requires improvement when no widespread or serious failure harms their welfare, but good is not in place.',
    inadequate:
      'Care leavers is likely to be inadequate when widespread or serious failure leaves their welfare not safeguarded and promoted.',
  }),
  goodLikely('care-leavers', '¶34'),
];

/** The rules that constrain leadership, management and governance. */
export const leadershipRules: readonly Rule[] = [
  {
    id: 'SIF-5',
    judgement: 'leadership',
    modality: 'likely',
    source: from('¶21, second sentence'),
    says: 'In most cases leadership is likely to be inadequate when help and protection, or the looked after judgement, is.',
    when: { any: [inadequate(help), inadequate(care)] },
    effect: { grades: ['inadequate'] },
  },
  {
    id: 'SIF-7',
    judgement: 'leadership',
    modality: 'exception',
    source: from('¶22'),
    says: 'In exceptional cases leadership is good or requires improvement though the overall judgement is inadequate: leaders understand the failure, have prioritised, challenged and improved, the report says so, and HMCI moderates the judgement. The overall judgement stays inadequate.',
    when: {
      all: [inadequate('overall'), { judgement: 'leadership', is: ['outstanding', 'good', 'requires-improvement'] }],
    },
    effect: {
      attest: ['leaders-understand-failure', 'leaders-prioritise-challenge-improve'],
      moderation: 'hmci-moderated-leadership',
      never: ['outstanding'],
    },
  },
  outstandingLikely('leadership', '¶35'),
  {
    id: 'SIF-20',
    judgement: 'leadership',
    modality: 'definition',
    source: from('¶35, requires improvement'),
    says: 'Leadership requires improvement when the authority has identified any widespread or serious failures and is addressing them effectively, but good leadership is not in place.',
    when: { judgement: 'leadership', is: ['requires-improvement'] },
    effect: { needs: isTrue('failures-identified-and-addressed') },
  },
  {
    id: 'SIF-20',
    judgement: 'leadership',
    modality: 'definition',
    source: from('¶35, requires improvement'),
    says: 'Leadership that has identified any widespread or serious failures and is addressing them effectively requires improvement where it is not good; without an inadequate service, ¶35 gives no ground for inadequate.',
    when: {
      all: [
        inadequate('leadership'),
        { not: inadequate(help) },
        { not: inadequate(care) },
        { declaredTrue: 'failures-identified-and-addressed' },
      ],
    },
    effect: { grades: ['requires-improvement'] },
  },
  {
    id: 'SIF-21',
    judgement: 'leadership',
    modality: 'likely',
    source: from('¶35, inadequate'),
    says: 'Leadership is likely to be inadequate when help and protection or the looked after judgement is, and leaders do not understand the failure well enough, or have been ineffective against it.',
    when: {
      all: [
        { any: [inadequate(help), inadequate(care)] },
        { any: [isFalse('leaders-understand-failure'), isFalse('leaders-prioritise-challenge-improve')] },
      ],
    },
    effect: { grades: ['inadequate'] },
  },
  goodLikely('leadership', '¶35'),
];
