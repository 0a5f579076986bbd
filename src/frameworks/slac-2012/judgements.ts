import type { Judgement } from '../model.ts';

type Row = readonly [
  id: string,
  title: string,
  kind: Judgement['kind'],
  paragraph: string,
  aliases?: readonly string[],
  name?: string,
];

const performance = 'Performance management and quality assurance';

const safeguarding: readonly Row[] = [
  ['overall', 'Overall effectiveness', 'overall', '§3'],
  ['capacity', 'Capacity for improvement', 'key', '§4–5', ['Capacity to improve']],
  [
    'safe-and-feel-safe',
    'Children and young people are safe and feel safe',
    'outcome',
    '§7',
    [],
    'Being and feeling safe',
  ],
  ['quality-of-provision', 'Quality of provision', 'graded', 'no paragraph of its own'],
  [
    'health-agencies',
    'The contribution of health agencies to keeping children and young people safe',
    'graded',
    'not in the 2009 document',
    [],
    'The contribution of health agencies',
  ],
  ['ambition', 'Ambition and prioritisation', 'graded', 'no paragraph of its own'],
  ['leadership', 'Leadership and management', 'graded', '§6'],
  ['performance-management', performance, 'graded', 'no paragraph of its own'],
  ['partnership-working', 'Partnership working', 'graded', 'no paragraph of its own', ['Partnerships']],
  ['equality', 'Equality and diversity', 'graded', '§6'],
];

const lookedAfter: readonly Row[] = [
  ['overall', 'Overall effectiveness', 'overall', '§10'],
  ['capacity', 'Capacity for improvement', 'key', '§11–12', ['Capacity to improve']],
  ['being-healthy', 'Being healthy', 'outcome', '§14'],
  ['staying-safe', 'Staying safe', 'outcome', '§14'],
  ['enjoying-and-achieving', 'Enjoying and achieving', 'outcome', '§14–15'],
  [
    'positive-contribution',
    'Making a positive contribution, including user engagement',
    'outcome',
    '§14',
    ['Making a positive contribution'],
  ],
  ['economic-well-being', 'Economic well-being', 'outcome', '§14', ['Achieving economic well-being']],
  ['quality-of-provision', 'Quality of provision', 'graded', 'no paragraph of its own'],
  ['ambition', 'Ambition and prioritisation', 'graded', 'no paragraph of its own'],
  ['leadership', 'Leadership and management', 'graded', '§13'],
  ['performance-management', performance, 'graded', 'no paragraph of its own'],
  ['equality', 'Equality and diversity', 'graded', '§13'],
];

/** The 22 judgements that the 2012 reports record, 10 and 12, in the order of the record. */
export const judgements: readonly Judgement[] = [
  ...part('safeguarding', safeguarding),
  ...part('looked-after', lookedAfter),
];

function part(of: string, rows: readonly Row[]): Judgement[] {
  return rows.map(([id, title, kind, paragraph, aliases = [], name]) => ({
    id: `${of}/${id}`,
    title,
    kind,
    paragraph,
    ...(id === 'overall' ? {} : { parent: `${of}/overall` }),
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
    ...(name === undefined ? {} : { name }),
  }));
}
