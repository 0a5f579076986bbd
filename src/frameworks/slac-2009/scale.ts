import type { Framework } from '../model.ts';

/** The four numbered grades of both safeguarding and looked after instruments. Meanings in our own words (2012 reports, ¶3). */
export const scale: Framework['scale'] = [
  {
    id: 'outstanding',
    number: 1,
    printed: true,
    label: 'outstanding',
    meaning: 'The service goes well beyond the minimum requirements.',
  },
  { id: 'good', number: 2, printed: true, label: 'good', meaning: 'The service goes beyond the minimum requirements.' },
  {
    id: 'adequate',
    number: 3,
    printed: true,
    label: 'adequate',
    meaning: 'The service meets the minimum requirements and no more.',
  },
  {
    id: 'inadequate',
    number: 4,
    printed: true,
    label: 'inadequate',
    meaning: 'The service falls below the minimum requirements.',
  },
];
