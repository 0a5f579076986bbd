import type { Framework } from '../model.ts';
import { relation } from './relation.ts';
import { statements } from './statements/index.ts';

const section = (id: string, title: string, paragraph: string): Framework['judgements'][number] => ({
  id,
  title,
  kind: 'section',
  paragraph,
});

/** The statements of what good looks like: a self-evaluation text without grades, drawn from a later edition of the 2015 framework. */
export const whatGoodLooksLike: Framework = {
  id: 'what-good-looks-like',
  version: '1',
  title: 'Statements of what good looks like',
  shortTitle: 'What good looks like',
  summary: 'Seventy-one statements in four sections, for an authority to hold itself against; no grades, no rules.',
  inForce: {
    from: null,
    to: null,
    basis:
      'The document has no date. What it changes (safeguarding partners, third-party providers) shows that it follows a later edition than June 2015.',
  },
  source: {
    title: 'Statements of what good looks like',
    terms:
      'None stated in the document; the wording it shares with the 2015 framework is Crown copyright, Open Government Licence.',
  },
  scale: [
    {
      id: 'good',
      number: 1,
      printed: false,
      label: 'good',
      meaning:
        'What the statement describes is there. The text has no other grade: it is for self-evaluation, not for grading.',
    },
  ],
  judgements: [
    section('help-and-protection', 'Children in need of help and protection', 'section 1'),
    section('looked-after-and-permanence', 'Looked after children', 'section 2'),
    section('care-leavers', 'Care leavers', 'section 3'),
    section('leadership', 'Leadership, management and governance', 'section 4'),
  ],
  statements: [...statements],
  facts: [],
  rules: [],
  deadlines: [],
  reportOutline: [],
  crosswalks: [
    {
      to: 'sif-2015',
      limits: [
        'The text follows a later edition of the framework: where its words differ, neither is a slip of the other.',
        'It has no overall judgement, no adoption, no safeguarding board, and nothing for any grade but good.',
        'Both have 71 statements in their common sections by coincidence: one is missing here and another added.',
      ],
      judgements: ['help-and-protection', 'looked-after-and-permanence', 'care-leavers', 'leadership'].map(
        (judgement) => ({
          judgement,
          to: [judgement],
        }),
      ),
      statements: relation.map((row) => ({ ...row })),
      grades: [{ grade: 'good', to: 'good', note: 'The same benchmark, from another edition.' }],
    },
  ],
  glossary: [
    {
      term: 'self-evaluation',
      meaning: 'What an authority itself finds when it holds its work against the statements.',
    },
    {
      term: 'safeguarding partners',
      meaning: 'The authority, health and police, who took over from the safeguarding boards in later law.',
    },
    {
      term: 'third-party provider',
      meaning: 'A body other than the authority to which some of its statutory functions have been delegated.',
    },
  ],
};
