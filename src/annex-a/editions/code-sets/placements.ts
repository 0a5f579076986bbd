import { type CodeSet, coded, lettered } from './code-set.ts';

export const placement: CodeSet = {
  title: 'Placement type',
  codes: [
    ...lettered(
      coded('U1', 'Foster placement with relative or friend, long term', {
        aliases: [
          'Foster, relative/friend, long term',
          'Foster placement with relative or friend, long term fostering',
        ],
      }),
      coded('U2', 'Foster placement with relative or friend, fostering for adoption or concurrent planning', {
        aliases: [
          'Foster, relative/friend, FFA/concurrent',
          'Foster placement with relative or friend, FFA or concurrent planning',
        ],
      }),
      coded('U3', 'Foster placement with relative or friend, other', {
        aliases: [
          'Foster, relative/friend, not long term or FFA',
          'Foster placement with relative or friend, not long term or FFA',
        ],
      }),
      coded('U4', 'Foster placement with other carer, long term', {
        aliases: ['Foster, other carer, long term', 'Foster placement with other foster carer, long term fostering'],
      }),
      coded('U5', 'Foster placement with other carer, fostering for adoption or concurrent planning', {
        aliases: [
          'Foster, other carer, FFA/concurrent',
          'Foster placement with other foster carer, FFA or concurrent planning',
        ],
      }),
      coded('U6', 'Foster placement with other carer, other', {
        aliases: [
          'Foster, other carer, not long term or FFA',
          'Foster placement with other foster carer, not long term or FFA',
        ],
      }),
      coded('A3', 'Placed for adoption with consent, with current foster carer', {
        aliases: [
          'Placed for adoption, consent, with current foster carer',
          'Placed for adoption with parental consent with current foster carer',
        ],
      }),
      coded('A4', 'Placed for adoption with consent, not with current foster carer', {
        aliases: [
          'Placed for adoption, consent, not with current foster carer',
          'Placed for adoption with parental consent not with current foster carer',
        ],
      }),
      coded('A5', 'Placed for adoption with placement order, with current foster carer', {
        aliases: ['Placed for adoption, placement order, with current foster carer'],
      }),
      coded('A6', 'Placed for adoption with placement order, not with current foster carer', {
        aliases: ['Placed for adoption, placement order, not with current foster carer'],
      }),
      coded('P1', 'Placed with own parents', {
        aliases: [
          'Placed with own parents/PR',
          'Placed with own parents or other person with parental responsibility',
          'Placed with parents',
        ],
      }),
      coded('P2', 'Independent living', { to: '2025-03-31' }),
      coded('P3', 'Residential employment'),
      coded('H5', 'Semi-independent living accommodation', {
        aliases: ['Semi-independent', 'Semi-independent living'],
        to: '2025-03-31',
      }),
      coded('K1', "Secure children's home"),
      coded('K2', "Children's home", { aliases: ["Children's homes"] }),
      coded('R1', 'Residential care home'),
      coded('R2', 'NHS or health trust', { aliases: ['NHS/health trust'] }),
      coded('R3', 'Family centre or mother and baby unit'),
      coded('R5', 'Young offender institution'),
      coded('S1', 'Residential school'),
      coded('Z1', 'Other placements', { aliases: ['Other placement'], to: '2025-03-31' }),
      coded('T0', 'Temporary placement'),
      coded('T1', 'Temporary: hospital'),
      coded('T2', "Temporary: child's holiday"),
      coded('T3', "Temporary: carer's holiday"),
      coded('T4', 'Temporary: seven days or less', { letter: 'zz' }),
    ),
    coded('K3', 'Supported accommodation', { from: '2023-04-01' }),
    // Met in the return from 2025/26 on; what tells the four apart is in no source we hold.
    ...['Z11', 'Z12', 'Z13', 'Z14'].map((code) => coded(code, `Other placement, ${code}`, { from: '2025-04-01' })),
  ],
  source: 'Looked after return, placement type',
};

export const provider: CodeSet = {
  title: 'Placement provider',
  codes: lettered(
    coded('PR0', 'Parents or others with parental responsibility', {
      aliases: ['Parents/Parental responsibility', 'Parents or other person with parental responsibility'],
    }),
    coded('PR1', 'Own provision'),
    coded('PR2', 'Other LA provision'),
    coded('PR3', 'Other public provision'),
    coded('PR4', 'Private provision', { aliases: ['Private'] }),
    coded('PR5', 'Voluntary or third sector', { aliases: ['Voluntary/third sector', 'Voluntary', 'Voluntary sector'] }),
  ),
  source: 'Looked after return, placement provider',
};

export const location: CodeSet = {
  title: 'Placement location',
  codes: lettered(
    coded('IN', "In the authority's area", { aliases: ['Inside', 'In area', 'In borough', 'In county'] }),
    coded('OUT', "Outside the authority's area", {
      aliases: ['Outside', 'Out of area', 'Out of borough', 'Out of county'],
    }),
  ),
  source: 'Looked after return, placement location',
};

/** An authority's name or code is free: only what stands for no English authority is a code of its own. */
export const authority: CodeSet = {
  title: 'Local authority of placement',
  codes: [
    coded('NIR', 'Northern Ireland'),
    coded('WAL', 'Wales'),
    coded('SCO', 'Scotland'),
    coded('NUK', 'Outside the United Kingdom', { aliases: ['Outside the UK', 'Outside UK'] }),
    coded('CON', 'Confidential'),
  ],
  source: 'Looked after return, authority of placement',
};
