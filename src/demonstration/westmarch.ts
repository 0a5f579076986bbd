import { boardChair, chiefExecutive, director, leadMember, type MadeUpAuthority, office } from './made-up-authority.ts';
import { sif, slac } from './made-up-report.ts';

/** The authority that the demonstration is about. No place of this name has services for children. */
export const westmarch: MadeUpAuthority = {
  code: 'ZZ001',
  name: 'Westmarch',
  region: 'Marchlands',
  leaders: [
    director('Judith Abernathy', '2009-01-05 to 2014-08-31'),
    director('Rafael Ortega', '2014-09-01 to 2019-03-31'),
    director('Amara Nwosu', '2019-04-01'),
    chiefExecutive('Hugh Penhallow', '2011-06-01 to 2020-12-31'),
    chiefExecutive('Sunita Mehra', '2021-01-04'),
    leadMember('Councillor Tobias Finch', '2013-05-16 to 2021-05-12'),
    leadMember('Councillor Oluwaseun Bright', '2021-05-13'),
    boardChair('Frances Delacroix', '2012-02-01 to 2018-09-30'),
    boardChair('Dev Chatterjee', '2018-10-01'),
  ],
  offices: [
    office('Westmarch Front Door', 'Lantern House, 4 Lantern Street, Westmarch ZZ1 4AB', 'contacts', 'referrals'),
    office('Harbour Family Hub', '62 Tansy Rise, Westmarch ZZ3 7QD', 'referrals', 'assessments'),
    office('Vale Area Office', '18 Old Drover Way, Vale, Westmarch ZZ7 2LN', 'assessments'),
  ],
  reports: [slac('2011-05-20', 'AGAG AAGAAAAA GGAGAAGAAA'), sif('2016-02-12', 'RRRRGRR'), sif('2017-11-24', 'GGGOGGR')],
};
