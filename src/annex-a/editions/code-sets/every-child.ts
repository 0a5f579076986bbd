import { type CodeSet, coded, lettered } from './code-set.ts';

export const yesNo: CodeSet = {
  title: 'Yes or no',
  codes: lettered(
    coded('Y', 'Yes', { aliases: ['1', 'True', 'T'] }),
    coded('N', 'No', { aliases: ['0', 'False', 'F'] }),
  ),
  source: 'Annex A, Table 2 (Y/N)',
};

export const yesNoUnknown: CodeSet = {
  title: 'Yes, no or unknown',
  codes: lettered(...yesNo.codes, coded('U', 'Unknown', { aliases: ['Not known', 'Not recorded', 'Not stated'] })),
  source: 'Annex A guidance for inspections from 2018',
};

export const gender: CodeSet = {
  title: 'Gender',
  codes: lettered(
    coded('M', 'Male', { aliases: ['1', 'Boy'] }),
    coded('F', 'Female', { aliases: ['2', 'Girl'] }),
    coded('U', 'Not stated or recorded', {
      aliases: [
        '0',
        '9',
        'Not stated/recorded (or unborn)',
        'Not stated/recorded',
        'Not specified',
        'Unborn child',
        'Not stated',
        'Not recorded',
        'Not known',
        'Unknown',
        'Unborn',
      ],
    }),
    coded('I', 'Neither', { aliases: ['Indeterminate', 'Neither male nor female'] }),
  ),
  source: 'Annex A guidance for inspections from 2018',
};

export const ethnicity: CodeSet = {
  title: 'Ethnicity',
  codes: lettered(
    coded('WBRI', 'White British', { aliases: ['A1', 'White: British', 'British'] }),
    coded('WIRI', 'White Irish', { aliases: ['A2', 'White: Irish', 'Irish'] }),
    coded('WIRT', 'Traveller of Irish heritage', { aliases: ['A4', 'Irish traveller', 'White: Irish traveller'] }),
    coded('WOTH', 'Any other White background', {
      aliases: ['A3', 'White other', 'Other White', 'White: any other White background'],
    }),
    coded('WROM', 'Gypsy/Roma', { aliases: ['A5', 'Gypsy or Roma', 'Gypsy', 'Roma'] }),
    coded('MWBC', 'White and Black Caribbean', { aliases: ['B1', 'Mixed White and Black Caribbean'] }),
    coded('MWBA', 'White and Black African', { aliases: ['B2', 'Mixed White and Black African'] }),
    coded('MWAS', 'White and Asian', { aliases: ['B3', 'Mixed White and Asian'] }),
    coded('MOTH', 'Any other Mixed background', { aliases: ['B4', 'Other Mixed', 'Mixed other'] }),
    coded('AIND', 'Indian', { aliases: ['C1', 'Asian or Asian British: Indian'] }),
    coded('APKN', 'Pakistani', { aliases: ['C2', 'Asian or Asian British: Pakistani'] }),
    coded('ABAN', 'Bangladeshi', { aliases: ['C3', 'Asian or Asian British: Bangladeshi'] }),
    coded('AOTH', 'Any other Asian background', { aliases: ['C4', 'Other Asian', 'Asian other'] }),
    coded('BCRB', 'Caribbean', { aliases: ['D1', 'Black Caribbean', 'Black or Black British: Caribbean'] }),
    coded('BAFR', 'African', { aliases: ['D2', 'Black African', 'Black or Black British: African'] }),
    coded('BOTH', 'Any other Black background', { aliases: ['D3', 'Other Black', 'Black other'] }),
    coded('CHNE', 'Chinese', { aliases: ['E1'] }),
    coded('OOTH', 'Any other ethnic group', { aliases: ['E2', 'Other ethnic group'] }),
    coded('REFU', 'Refused', { aliases: ['E3'] }),
    coded('NOBT', 'Information not yet obtained', { aliases: ['E4', 'Not obtained', 'Not yet obtained'] }),
  ),
  source: 'School census ethnicity codes, as Annex A lists them',
};
