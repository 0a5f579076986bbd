import { type CodeSet, coded, lettered } from './code-set.ts';

export const legalStatus: CodeSet = {
  title: 'Legal status',
  codes: [
    coded('C1', 'Interim care order', { aliases: ['ICO', 'Interim care order (section 38)'] }),
    coded('C2', 'Full care order', { aliases: ['FCO', 'Care order'] }),
    coded('D1', 'Freeing order'),
    coded('E1', 'Placement order', { aliases: ['Placement order granted'] }),
    coded('V2', 'Single period under section 20', {
      aliases: ['Single period under S20', 'Section 20', 'S20', 'Single period of accommodation under section 20'],
    }),
    coded('V3', 'Short term breaks, episodes recorded'),
    coded('V4', 'Short term breaks, agreements recorded'),
    coded('L1', 'Police protection LA accommodation'),
    coded('L2', 'Emergency protection order', { aliases: ['EPO'] }),
    coded('L3', 'Child assessment order LA accommodation'),
    coded('J1', 'Remanded to LA or youth detention'),
    coded('J2', 'LA accommodation under PACE'),
    coded('J3', 'Youth rehabilitation order'),
  ],
  source: 'Looked after return, legal status',
};

export const permanence: CodeSet = {
  title: 'Permanence plan',
  codes: lettered(
    coded('RETURN', 'Return to family'),
    coded('ADOPTION', 'Adoption'),
    coded('SGO', 'SGO/CAO'),
    coded('COMMUNITY', 'Supported living in the community'),
    coded('RESIDENTIAL', 'Long-term residential placement'),
    coded('FOSTERING', 'Long-term fostering'),
    coded('OTHER', 'Other'),
  ),
  source: 'Annex A guidance for inspections from 2018',
};

export const lookedAfterEnd: CodeSet = {
  title: 'Reason ceased to be looked after',
  codes: lettered(
    coded('E11', 'Adopted, application unopposed', {
      aliases: ['Adopted, application for an adoption order unopposed'],
    }),
    coded('E12', 'Adopted, consent dispensed with', { aliases: ['Adopted, consent dispensed with by the court'] }),
    coded('E2', 'Died'),
    coded('E3', 'Care taken over by another UK local authority', {
      aliases: ['Care taken over by another UK LA', 'Care taken over by another LA in the UK'],
    }),
    coded('E4A', 'Returned home, planned', { aliases: ['Returned home to parents/relatives/PR, planned'] }),
    coded('E4B', 'Returned home, not planned', { aliases: ['Returned home to parents/relatives/PR, not planned'] }),
    coded('E13', 'Left to live with parents, relatives or others with no parental responsibility', {
      aliases: ['Left to live with parents/relatives/other with no PR'],
    }),
    coded('E41', 'Residence or child arrangements order granted', {
      aliases: [
        'Residence/child arrangements order granted',
        'Child arrangements order granted',
        'Residence order granted',
      ],
    }),
    coded('E45', 'Special guardianship order to former foster carer, relative or friend', {
      aliases: ['SGO to former foster carer, relative/friend'],
    }),
    coded('E46', 'Special guardianship order to former foster carer, other', {
      aliases: ['SGO to former foster carer, other', 'E43'],
    }),
    coded('E47', 'Special guardianship order to other carer, relative or friend', {
      aliases: ['SGO to carer other than former foster carer, relative/friend'],
    }),
    coded('E48', 'Special guardianship order to other carer, other', {
      aliases: ['SGO to carer other than former foster carer, other', 'E44'],
    }),
    coded('E5', 'Independent living, supported', {
      aliases: ['Moved into independent living with supportive accommodation'],
    }),
    coded('E6', 'Independent living, no formal support', {
      aliases: ['Moved into independent living with no formalised support'],
    }),
    coded('E7', 'Residential care funded by adult social care', {
      aliases: ['Transferred to residential care funded by adult social care services'],
    }),
    coded('E9', 'Sentenced to custody'),
    coded('E14', 'Accommodation on remand ended'),
    coded('E15', 'Age assessment found child 18 or over', {
      aliases: ['Age assessment found child 18+', 'Age assessment determined child is 18 or over'],
    }),
    coded('E16', 'Moved abroad', { aliases: ['Child moved abroad'] }),
    coded('E8', 'Ceased for any other reason', {
      aliases: ['Period of being looked after ceased for any other reason'],
    }),
    coded('X1', 'Episode ceases, new episode begins the same day'),
    coded('E17', 'Aged 18 or over and remained with current carers', {
      aliases: ['Aged 18+ and remained with current carers'],
    }),
  ),
  source: 'Looked after return, reason episode ceased',
};

export const providerJudgement: CodeSet = {
  title: 'Overall effectiveness of the provider',
  codes: [
    coded('OUTSTANDING', 'Outstanding', { aliases: ['1'] }),
    coded('GOOD', 'Good', { aliases: ['2'] }),
    coded('REQUIRES-IMPROVEMENT', 'Requires improvement', {
      aliases: ['3', 'Adequate', 'Requires improvement to be good'],
    }),
    coded('INADEQUATE', 'Inadequate', { aliases: ['4'] }),
  ],
  source: 'Annex A, Table 2, list 8',
};
