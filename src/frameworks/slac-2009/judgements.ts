import type { Judgement } from '../model.ts';

const groupings = {
  leadership: 'Leadership and management',
  'quality-of-provision': 'Quality of provision',
} as const;

const inBothParts = (part: 'safeguarding' | 'looked-after', equality: string): Judgement[] => [
  {
    id: `${part}/leadership`,
    title: groupings.leadership,
    kind: 'grouping',
    parent: `${part}/overall`,
    paragraph: equality,
  },
  table(part, 'ambition', 'Ambition and prioritisation', 'leadership'),
  table(
    part,
    'evaluation',
    'Evaluation, including performance management, quality assurance and workforce development',
    'leadership',
  ),
  table(part, 'user-engagement', 'User engagement', 'leadership'),
  table(part, 'partnerships', 'Partnerships', 'leadership'),
  { ...table(part, 'equality', 'Equality and diversity', 'leadership'), paragraph: equality },
  table(part, 'value-for-money', 'Value for money', 'leadership'),
];

const provision = (part: 'safeguarding' | 'looked-after'): Judgement[] => [
  {
    id: `${part}/quality-of-provision`,
    title: groupings['quality-of-provision'],
    kind: 'grouping',
    parent: `${part}/overall`,
    paragraph: 'no paragraph of its own',
  },
  table(part, 'service-responsiveness', 'Service responsiveness, including complaints', 'quality-of-provision'),
  table(
    part,
    'assessment-and-direct-work',
    'Assessment and direct work with children and families',
    'quality-of-provision',
  ),
  table(part, 'case-planning', 'Case planning, reviews and recording', 'quality-of-provision'),
];

/** The 13 safeguarding tables and the groupings above them, in the order of the document. */
export const safeguardingJudgements: readonly Judgement[] = [
  { id: 'safeguarding/overall', title: 'Overall effectiveness', kind: 'overall', paragraph: '§3' },
  {
    id: 'safeguarding/capacity',
    title: 'Capacity to improve',
    kind: 'key',
    parent: 'safeguarding/overall',
    paragraph: '§4–5',
    aliases: ['Capacity for improvement'],
  },
  ...inBothParts('safeguarding', '§6'),
  ...provision('safeguarding'),
  {
    id: 'safeguarding/outcomes',
    title: 'Safeguarding outcomes for children and young people',
    kind: 'grouping',
    parent: 'safeguarding/overall',
    paragraph: '§7',
  },
  {
    ...table('safeguarding', 'are-safe', 'Children and young people are safe', 'outcomes'),
    name: 'Being safe',
    kind: 'outcome',
    paragraph: '§7',
  },
  {
    ...table('safeguarding', 'feel-safe', 'Children and young people feel safe', 'outcomes'),
    name: 'Feeling safe',
    kind: 'outcome',
    paragraph: '§7',
  },
];

/** The 17 looked after tables and the groupings above them, in the order of the document. */
export const lookedAfterJudgements: readonly Judgement[] = [
  { id: 'looked-after/overall', title: 'Overall effectiveness', kind: 'overall', paragraph: '§10' },
  {
    id: 'looked-after/capacity',
    title: 'Capacity to improve',
    kind: 'key',
    parent: 'looked-after/overall',
    paragraph: '§11–12',
    aliases: ['Capacity for improvement'],
  },
  ...inBothParts('looked-after', '§13'),
  table('looked-after', 'promoting-safeguarding', 'Effectiveness in promoting safeguarding', 'leadership'),
  ...provision('looked-after'),
  {
    id: 'looked-after/outcomes',
    title: 'Every Child Matters outcomes',
    kind: 'grouping',
    parent: 'looked-after/overall',
    paragraph: '§14',
  },
  ...(
    [
      ['being-healthy', 'Being healthy', '§14'],
      ['staying-safe', 'Staying safe', '§14'],
      ['enjoying-and-achieving', 'Enjoying and achieving', '§14–15'],
      ['positive-contribution', 'Making a positive contribution', '§14'],
      ['economic-well-being', 'Achieving economic well-being', '§14'],
    ] as const
  ).map(
    ([id, title, paragraph]): Judgement => ({
      ...table('looked-after', id, title, 'outcomes'),
      kind: 'outcome',
      paragraph,
    }),
  ),
];

function table(part: string, id: string, title: string, parent: string): Judgement {
  return {
    id: `${part}/${id}`,
    title,
    kind: 'graded',
    parent: `${part}/${parent}`,
    paragraph: 'no paragraph of its own',
  };
}
