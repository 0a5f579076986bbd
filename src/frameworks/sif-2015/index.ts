import type { Framework } from '../model.ts';
import { deadlines } from './deadlines.ts';
import { facts } from './facts.ts';
import { glossary } from './glossary.ts';
import { judgements } from './judgements.ts';
import { reportOutline } from './outline.ts';
import { rules } from './rules/index.ts';
import { statements } from './statements/index.ts';

const title =
  'Framework and evaluation schedule for the inspections of services for children in need of help and protection, children looked after and care leavers; reviews of Local Safeguarding Children Boards';

/** The single inspection framework of June 2015, with the review of the Local Safeguarding Children Board. */
export const sif2015: Framework = {
  id: 'sif-2015',
  version: '2015-06-01',
  title,
  shortTitle: 'Single inspection framework 2015',
  summary:
    'An overall judgement, three key and two graded judgements on the authority, and a judgement apart on the safeguarding board.',
  inForce: {
    from: '2015-06-01',
    to: '2017-12-31',
    basis:
      'From: the date printed on the document. To: inspections under the framework that followed began in January 2018; that is general knowledge, not in the document.',
  },
  source: {
    title,
    publisher: 'Ofsted',
    number: '130216',
    published: '2015-06-01',
    terms: 'Crown copyright 2015. Open Government Licence.',
  },
  scale: [
    {
      id: 'outstanding',
      number: 1,
      printed: false,
      label: 'outstanding',
      meaning: 'Good throughout, and beyond it: practice and leadership that make an exceptional difference.',
    },
    {
      id: 'good',
      number: 2,
      printed: false,
      label: 'good',
      meaning: 'The benchmark: what makes a good service is widespread, common practice and leads to better outcomes.',
    },
    {
      id: 'requires-improvement',
      number: 3,
      printed: false,
      label: 'requires improvement',
      meaning: 'No widespread or serious failure that harms children, but not yet good.',
      aliases: ['require improvement', 'requires improvement to be good', 'require improvement to be good'],
    },
    {
      id: 'inadequate',
      number: 4,
      printed: false,
      label: 'inadequate',
      meaning:
        'Widespread or serious failure: children are harmed, at risk of harm, or their welfare is not safeguarded.',
    },
  ],
  judgements: [...judgements],
  statements: [...statements],
  facts: [...facts],
  rules: [...rules],
  deadlines: [...deadlines],
  reportOutline,
  crosswalks: [],
  glossary,
};
