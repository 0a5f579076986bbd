/** Terms of the safeguarding and looked after instruments, in our own words. */
export const glossary = [
  {
    term: 'best fit',
    meaning: 'The grade whose description the whole of the evidence fits best, though not every part of it is met.',
  },
  {
    term: 'grade descriptor',
    meaning: 'A statement that illustrates what one grade looks like for one judgement; the list is never complete.',
  },
  { term: 'limiting judgement', meaning: 'A judgement whose grade sets a bound on the overall effectiveness grade.' },
  {
    term: 'overall effectiveness',
    meaning: 'The judgement on a whole part, safeguarding or looked after, in the light of all others in it.',
  },
  {
    term: 'capacity to improve',
    meaning:
      'How well the council and its partners can be expected to make services better and keep them so. The 2012 reports call it capacity for improvement.',
  },
  {
    term: 'safeguarding outcomes',
    meaning:
      'Two judgements of 2009, that children are safe and that they feel safe; the 2012 reports give them one grade together.',
  },
  {
    term: 'Every Child Matters outcomes',
    meaning:
      'Being healthy, staying safe, enjoying and achieving, making a positive contribution, economic well-being.',
  },
  {
    term: 'looked after child',
    meaning: 'A child in the care of a local authority, by agreement or by an order of the court.',
  },
  {
    term: 'care leaver',
    meaning:
      'A young person who was looked after and to whom the authority still owes help on the way to independence.',
  },
  {
    term: 'serious case review',
    meaning:
      'A review by the safeguarding board after a child died or was gravely harmed, to learn from what agencies did.',
  },
  {
    term: 'quantifiers',
    meaning:
      'Few, some, many, majority, most, almost all and all are an order without numbers: the documents give no percentages.',
  },
] as const;
