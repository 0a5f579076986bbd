import { type Code, type CodeSet, coded, lettered } from './code-set.ts';

export const eligibility: CodeSet = {
  title: 'Eligibility category',
  codes: lettered(
    coded('RELEVANT', 'Relevant child', { aliases: ['Relevant'] }),
    coded('FORMER-RELEVANT', 'Former relevant child', { aliases: ['Former relevant'] }),
    coded('QUALIFYING', 'Qualifying care leaver', { aliases: ['Qualifying'] }),
    coded('ELIGIBLE', 'Eligible child', { aliases: ['Eligible'] }),
    coded('OTHER', 'Other'),
  ),
  source: 'Annex A, Table 2, list 9',
};

export const inTouch: CodeSet = {
  title: 'Local authority in touch',
  codes: lettered(
    coded('YES', 'Yes', { aliases: ['Y'] }),
    coded('NO', 'No', { aliases: ['N'] }),
    coded('DIED', 'Died'),
    coded('REFU', 'Refuses contact', { aliases: ['Refused contact', 'Refused'] }),
    coded('NREQ', 'Services no longer required', { aliases: ['No longer required', 'Not required'] }),
    coded('RHOM', 'Returned home', {
      aliases: ['Returned home to parent/PR for a continuous 6 months or more', 'Returned home to parents'],
    }),
  ),
  source: 'Looked after return, care leavers, in touch',
};

/** The return writes the suitability after the code of the accommodation, 1 suitable or 2 not: "B1", "W2". */
const withSuitability = (...codes: readonly Code[]): readonly Code[] =>
  codes.map((each) => ({ ...each, aliases: [...each.aliases, `${each.code}1`, `${each.code}2`] }));

export const accommodation: CodeSet = {
  title: 'Type of accommodation',
  codes: withSuitability(
    coded('B', 'With parents or relatives', { aliases: ['With parents/relatives'] }),
    coded('C', 'Community home or other residential care', { aliases: ['Community home/residential care'] }),
    coded('D', 'Semi-independent, transitional accommodation', {
      aliases: ['Semi-independent, transitional, self-contained with support', 'Semi-independent'],
    }),
    coded('E', 'Supported lodgings'),
    coded('G', 'Gone abroad', { aliases: ['Abroad'] }),
    coded('H', 'Deported'),
    coded('K', 'Ordinary lodgings', {
      aliases: ['Ordinary lodgings, no formal support', 'Ordinary lodgings without formal support'],
    }),
    coded('R', 'Residence not known', { aliases: ['Residence unknown'] }),
    coded('S', 'No fixed abode or homeless', { aliases: ['No fixed abode/homeless', 'No fixed abode', 'Homeless'] }),
    coded('T', 'Foyers and similar supported accommodation', { aliases: ['Foyers and similar supported', 'Foyers'] }),
    coded('U', 'Independent living'),
    coded('V', 'Emergency accommodation', { aliases: ['Emergency'] }),
    coded('W', 'Bed and breakfast', { aliases: ['B&B', 'Bed & breakfast'] }),
    coded('X', 'In custody', { aliases: ['Custody'] }),
    coded('Y', 'Other accommodation', { aliases: ['Other'] }),
    coded('Z', 'With former foster carers'),
  ),
  source: 'Looked after return, care leavers, accommodation',
};

export const suitability: CodeSet = {
  title: 'Suitability of accommodation',
  codes: lettered(
    coded('SUITABLE', 'Suitable', { aliases: ['1', 'Y', 'Yes'] }),
    coded('UNSUITABLE', 'Unsuitable', { aliases: ['2', 'N', 'No', 'Not suitable'] }),
  ),
  source: 'Looked after return, care leavers, suitability',
};

export const activity: CodeSet = {
  title: 'Activity status',
  codes: [
    coded('F1', 'Full time in higher education', { aliases: ['FT higher education'] }),
    coded('P1', 'Part time in higher education', { aliases: ['PT higher education'] }),
    coded('F2', 'Full time in other education', { aliases: ['FT education other than higher'] }),
    coded('P2', 'Part time in other education', { aliases: ['PT education other than higher'] }),
    coded('F3', 'Full time in training or employment', {
      aliases: ['FT training or employment', 'FT training/employment'],
    }),
    coded('P3', 'Part time in training or employment', {
      aliases: ['PT training or employment', 'PT training/employment'],
    }),
    coded('F4', 'Full time in an apprenticeship', { aliases: ['FT apprenticeship'] }),
    coded('P4', 'Part time in an apprenticeship', { aliases: ['PT apprenticeship'] }),
    coded('F5', 'Full time in training or employment, not an apprenticeship', {
      aliases: ['FT training/employment (not apprenticeship)'],
    }),
    coded('P5', 'Part time in training or employment, not an apprenticeship', {
      aliases: ['PT training/employment (not apprenticeship)'],
    }),
    coded('G4', 'Not in education, employment or training: illness or disability', {
      aliases: ['NEET: disability or illness', 'NEET: illness or disability', 'NEET: illness/disability'],
    }),
    coded('G5', 'Not in education, employment or training: other', {
      aliases: ['NEET: other', 'NEET: other circumstances'],
    }),
    coded('G6', 'Not in education, employment or training: pregnancy or parenting', {
      aliases: ['NEET: pregnancy or parenting', 'NEET: pregnancy/parenting'],
    }),
  ],
  source: 'Looked after return, care leavers, activity',
};
