import { facts } from './facts.ts';

/** Terms of the 2015 framework, and its declared facts, in our own words. */
export const glossary = [
  {
    term: 'best fit',
    meaning: 'The grade that the evidence as a whole sits with most appropriately; never a count of criteria met.',
  },
  {
    term: 'key judgement',
    meaning: 'One of three: help and protection; looked after and permanence; leadership, management and governance.',
  },
  {
    term: 'graded judgement',
    meaning:
      'Adoption performance and care leavers: graded on their own, and taken into account in the looked after judgement.',
  },
  { term: 'limiting', meaning: 'Said of a judgement whose grade sets a bound on another.' },
  {
    term: 'widespread or serious failure',
    meaning: 'Failure that touches many children, or touches few gravely; the framework gives no number.',
  },
  {
    term: 'declared fact',
    meaning:
      'A sentence that inspectors declare true or false beside the grades, because a rule turns on it. Not declared means not known.',
  },
  {
    term: 'LSCB',
    meaning:
      'Local Safeguarding Children Board: the body through which local agencies agreed how to protect children, and were held to it.',
  },
  {
    term: 'HMCI',
    meaning: 'Her Majesty’s Chief Inspector, who moderates the leadership judgement in the exceptional case.',
  },
  {
    term: 'IRO',
    meaning:
      'Independent reviewing officer: reviews the care plan of a looked after child and challenges the authority on it.',
  },
  {
    term: 'early help',
    meaning: 'Help to a family as soon as a difficulty appears, before statutory services are needed.',
  },
  {
    term: 'section 47 enquiry',
    meaning: 'The enquiry an authority makes when it suspects that a child suffers or may suffer significant harm.',
  },
  {
    term: 'permanence',
    meaning: 'A home that lasts: back with the family, with relatives, by guardianship, adoption or long-term care.',
  },
  {
    term: 'care leaver',
    meaning: 'A young person who was looked after and to whom the authority still owes help, up to 21 or 25.',
  },
  { term: 'action statement', meaning: 'What the authority publishes on the action it will take after the report.' },
  ...facts.map(({ id, says }) => ({ term: id, meaning: says })),
];
