import { type CodeSet, coded, lettered } from './code-set.ts';

export const need: CodeSet = {
  title: 'Primary need',
  codes: [
    coded('N1', 'Abuse or neglect'),
    coded('N2', "Child's disability", { aliases: ["Child's disability or illness", "Child's illness or disability"] }),
    coded('N3', 'Parental disability or illness', { aliases: ['Parental illness or disability'] }),
    coded('N4', 'Family in acute stress'),
    coded('N5', 'Family dysfunction'),
    coded('N6', 'Socially unacceptable behaviour'),
    coded('N7', 'Low income'),
    coded('N8', 'Absent parenting'),
    coded('N9', 'Cases other than children in need'),
    coded('N0', 'Not stated'),
  ],
  source: 'Children in need census, primary need',
};

export const childInNeedClosure: CodeSet = {
  title: 'Reason for closure',
  codes: [
    coded('RC1', 'Adopted'),
    coded('RC2', 'Died'),
    coded('RC3', 'Child arrangements order', { aliases: ['Residence order'] }),
    coded('RC4', 'Special guardianship order'),
    coded('RC5', 'Transferred to services of another local authority'),
    coded('RC6', 'Transferred to adult social care services'),
    coded('RC7', 'Services ceased for any other reason, including child no longer in need', {
      aliases: ['Services ceased for any other reason'],
    }),
    coded('RC8', 'Case closed after assessment, no further action', {
      aliases: ['Case closed after assessment, NFA'],
    }),
    coded('RC9', 'Case closed after assessment, referred to early help'),
  ],
  source: 'Children in need census, reason for closure',
};

export const caseStatus: CodeSet = {
  title: 'Case status',
  codes: lettered(
    coded('LAC', 'Looked after child', { aliases: ['Looked after', 'CLA'] }),
    coded('CPP', 'Child Protection plan', { aliases: ['CP plan', 'CP'] }),
    coded('CIN', 'Child in need plan', { aliases: ['CIN plan', 'Child in need'] }),
    coded('ASM', 'Open assessment'),
    coded('CLO', 'Closed episode', { aliases: ['Closed', 'Closed case'] }),
  ),
  source: 'Annex A guidance for inspections from 2018',
};

export const abuse: CodeSet = {
  title: 'Category of abuse',
  codes: lettered(
    coded('NEG', 'Neglect'),
    coded('PHY', 'Physical abuse', { aliases: ['Physical'] }),
    coded('SAB', 'Sexual abuse', { aliases: ['Sexual'] }),
    coded('EMO', 'Emotional abuse', { aliases: ['Emotional'] }),
    coded('MUL', 'Multiple/not recommended', { aliases: ['Multiple', 'Multiple categories'] }),
  ),
  source: 'Children in need census, category of abuse',
};
