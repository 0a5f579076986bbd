import type { Judgement } from '../model.ts';

/** The judgements of ¶16 and ¶20, and of the board (¶36–41). The numbers are those printed in published reports, not in the document. */
export const judgements: readonly Judgement[] = [
  { id: 'overall', title: 'Overall effectiveness', kind: 'overall', paragraph: '¶16, ¶20, ¶25–28' },
  {
    id: 'help-and-protection',
    title: 'The experiences and progress of children who need help and protection',
    name: 'Help and protection',
    kind: 'key',
    parent: 'overall',
    paragraph: '¶29',
    number: '1',
    aliases: ['Children who need help and protection'],
  },
  {
    id: 'looked-after-and-permanence',
    title: 'The experiences and progress of children looked after and achieving permanence',
    name: 'Looked after and permanence',
    kind: 'key',
    parent: 'overall',
    paragraph: '¶30–31',
    number: '2',
    aliases: [
      'Children looked after and achieving permanence',
      'The experiences and progress of children and young people looked after and achieving permanence',
    ],
  },
  {
    id: 'adoption',
    title: 'Adoption performance',
    kind: 'graded',
    parent: 'looked-after-and-permanence',
    paragraph: '¶32',
    number: '2.1',
  },
  {
    id: 'care-leavers',
    title: 'The experiences and progress of care leavers',
    name: 'The care leavers judgement',
    kind: 'graded',
    parent: 'looked-after-and-permanence',
    paragraph: '¶33–34',
    number: '2.2',
    aliases: ['Experiences and progress of care leavers', 'Care leavers'],
  },
  {
    id: 'leadership',
    title: 'Leadership, management and governance',
    kind: 'key',
    parent: 'overall',
    paragraph: '¶35',
    number: '3',
  },
  {
    id: 'lscb',
    title: 'The effectiveness of the Local Safeguarding Children Board',
    name: 'The board’s effectiveness',
    kind: 'board',
    paragraph: '¶36–41',
    aliases: ['The effectiveness of the Local Safeguarding Children Board (LSCB)', 'Local Safeguarding Children Board'],
  },
];
