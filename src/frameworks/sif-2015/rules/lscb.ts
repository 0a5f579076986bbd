import type { Condition, Rule } from '../../model.ts';
import { always, from, isTrue, note } from './clauses.ts';

const board = 'lscb';
const noArrangementsOrInsight: Condition = {
  any: [
    { fact: 'lscb-arrangements-effective', is: false },
    { fact: 'lscb-understands-children', is: false },
  ],
};

/** The rules of the review of the Local Safeguarding Children Board. None of them speaks of the authority's overall judgement. */
export const boardRules: readonly Rule[] = [
  {
    id: 'LSCB-1',
    judgement: board,
    modality: 'must',
    source: from('¶37'),
    says: 'The review gives the board one of the four grades.',
    when: always,
    effect: { graded: true },
  },
  note(
    'LSCB-2',
    board,
    'principle',
    '¶38',
    'Best fit with good as the benchmark, widespread and common practice; and how well the board evaluates the authority and its partners, advice on improvement included.',
  ),
  {
    id: 'LSCB-3',
    judgement: board,
    modality: 'likely',
    source: from('¶41, outstanding'),
    says: 'An outstanding board is likely to have what makes a good one as well.',
    when: { judgement: board, is: ['outstanding'] },
    effect: { needs: isTrue('good-met/lscb') },
  },
  {
    id: 'LSCB-4',
    judgement: board,
    modality: 'likely',
    source: from('¶41, requires improvement'),
    says: 'A board that is not yet good is likely to require improvement, unless what makes it inadequate is there.',
    when: {
      any: [
        { judgement: board, is: ['requires-improvement'] },
        { all: [{ judgement: board, is: ['inadequate'] }, { not: noArrangementsOrInsight }] },
      ],
    },
    effect: { grades: ['requires-improvement'] },
  },
  {
    id: 'LSCB-5',
    judgement: board,
    modality: 'likely',
    source: from('¶41, inadequate'),
    says: 'A board is likely to be inadequate when it has no effective arrangements and skills for its functions, or does not understand local children’s experience and see what to improve.',
    when: noArrangementsOrInsight,
    effect: { grades: ['inadequate'] },
  },
  note('SIF-28', board, 'principle', '¶41', 'A judgement whose good characteristics are met is likely to be good.'),
  note(
    'LSCB-6',
    board,
    'absence',
    'in no paragraph',
    'The documents link the grade of the board and the overall judgement of the authority in neither direction.',
  ),
];
