// Made-up explanations and what they may be about, for tests of the decisions and of the pages.
import type { ExplanationsState } from './explaining.ts';
import type { Explanation } from './explanation.ts';
import type { ExplainedSubjects } from './subjects.ts';

export const subjects: ExplainedSubjects = {
  lists: [
    {
      no: 8,
      title: 'Children looked after',
      fields: [
        { key: 'child-id', heading: 'Child unique ID' },
        { key: 'placement-urn', heading: 'URN of placement' },
      ],
    },
  ],
  documents: [
    { no: '2.05', title: 'Number electively home educated' },
    { no: '4.01', title: 'Safeguarding board: minutes' },
  ],
  meetings: true,
  measures: [{ id: 'assessments-in-time', title: 'Assessments in time' }],
  lines: [{ id: 'A24', title: 'Children looked after' }],
};

/** An explanation about the URN of placements, given and not answered, unless told otherwise. */
export const explanation = (fields: Partial<Explanation> = {}): Explanation => ({
  id: 'e1',
  version: 3,
  about: 'list/8/placement-urn',
  asked: null,
  words: 'The system of Westmarch does not hold it.',
  answer: null,
  answerWords: null,
  withdrawn: false,
  ...fields,
});

export const state = (...explanations: readonly Explanation[]): ExplanationsState => ({
  inspection: { id: 'i1', authorityId: 'a1' },
  subjects,
  explanations,
});
