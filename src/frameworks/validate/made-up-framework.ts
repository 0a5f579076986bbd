import type { Framework } from '../model.ts';

/** A made-up framework for tests: how well a lighthouse is kept. */
export const small: Framework = {
  id: 'lighthouse-1',
  version: '1',
  title: 'How well a lighthouse is kept',
  shortTitle: 'Lighthouses',
  summary: 'A made-up framework.',
  inForce: { from: '2015-01-01', to: null, basis: 'Made up.' },
  source: { title: 'The keeper’s book', terms: 'Made up.' },
  scale: [
    { id: 'good', number: 1, printed: true, label: 'good', meaning: 'The light is seen.' },
    { id: 'poor', number: 2, printed: true, label: 'poor', meaning: 'It is not.' },
  ],
  judgements: [
    { id: 'overall', title: 'Overall', kind: 'overall', paragraph: '1' },
    { id: 'lamp', title: 'The lamp', kind: 'key', parent: 'overall', paragraph: '2' },
    { id: 'log', title: 'The log', kind: 'graded', parent: 'overall', paragraph: '3' },
  ],
  statements: [
    { id: 'lamp-good-01', judgement: 'lamp', grade: 'good', title: 'Lit before every dusk', paragraph: '2', order: 1 },
  ],
  facts: [{ id: 'ship-lost', says: 'A ship was lost within sight of the tower.' }],
  rules: [
    {
      id: 'R-1',
      judgement: 'overall',
      modality: 'must',
      source: 'The keeper’s book, 4',
      says: 'A poor lamp makes the whole poor.',
      when: {
        any: [
          { judgement: 'lamp', is: ['poor'] },
          { fact: 'ship-lost', is: true },
        ],
      },
      effect: { grades: ['poor'] },
    },
  ],
  deadlines: [
    {
      id: 'report',
      title: 'Report',
      who: 'Keeper',
      from: 'on-site-ends',
      after: { workingDays: 3 },
      source: 'The keeper’s book, 5',
    },
  ],
  reportOutline: [{ id: 'lamp', title: 'The lamp', judgement: 'lamp' }],
  crosswalks: [],
  glossary: [{ term: 'lamp', meaning: 'The light.' }],
};
