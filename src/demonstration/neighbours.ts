import { boardChair, chiefExecutive, director, leadMember, type MadeUpAuthority, office } from './made-up-authority.ts';
import { sif, slac } from './made-up-report.ts';

/** A dozen other made-up authorities. No places of these names have services for children. */
export const neighbours: readonly MadeUpAuthority[] = [
  {
    code: 'ZZ002',
    name: 'Brackenshire',
    region: 'High Vales',
    leaders: [
      director('Wendy Oyelaran', '2016-01-11 to 2023-06-30'),
      director('Piotr Zawadzki', '2023-07-03'),
      leadMember('Councillor Bethan Pryce', '2022-05-19'),
    ],
    offices: [
      office('Brackenshire First Response', '2 Gorse Hill, Brackenshire QX4 1DE', 'contacts', 'referrals'),
      office('High Vales Assessment Team', '11 Marlpit Close, Brackenshire QX5 8HJ', 'assessments'),
    ],
    reports: [slac('2010-11-19', 'GGGG'), sif('2016-07-15', 'GGGOGGG')],
  },
  {
    code: 'ZZ003',
    name: 'Dunwater',
    region: 'Tidelands',
    leaders: [
      director('Leonard Achterberg', '2008-04-01 to 2016-06-10'),
      director('Nasreen Malik', '2016-06-13 to 2022-08-31'),
      director('Kofi Asante', '2022-09-01'),
      boardChair('Rosalind Peck', '2017-01-09'),
    ],
    offices: [
      office('Dunwater Children’s Front Door', 'Weir House, Dunwater QX9 3FA', 'contacts', 'referrals', 'assessments'),
    ],
    reports: [slac('2011-09-09', 'AAAA'), sif('2016-05-06', 'IIRRRII'), sif('2017-12-15', 'RRRGRRR')],
  },
  {
    code: 'ZZ004',
    name: 'Eastmarch',
    region: 'Marchlands',
    leaders: [
      director('Catrin Llewellyn', '2012-10-01 to 2020-01-31'),
      director('Samuel Adebayo', '2020-02-03'),
      chiefExecutive('Imogen Farrow', '2018-03-05'),
    ],
    offices: [
      office('Eastmarch Contact Centre', '1 Quillmere Lane, Eastmarch QX1 6PT', 'contacts'),
      office('Eastmarch Referral and Assessment', '40 Lantern Street, Eastmarch QX1 9RW', 'referrals', 'assessments'),
    ],
    reports: [slac('2012-03-30', 'GAGG'), sif('2017-03-03', 'RRGGGRR')],
  },
  {
    code: 'ZZ005',
    name: 'Fenholme',
    region: 'Tidelands',
    leaders: [
      director('Gillian Mbeki', '2014-01-06 to 2021-03-31'),
      // Leads Saltmere too: a shared director.
      director('Patrick O’Rourke', '2021-04-01'),
    ],
    offices: [
      office('Fenholme Family Front Door', '9 Sluice Road, Fenholme QX7 5BD', 'contacts', 'referrals', 'assessments'),
    ],
    reports: [slac('2010-06-25', 'AGAA'), sif('2015-11-20', 'RRRRRRI')],
  },
  {
    code: 'ZZ006',
    name: 'Hallowick',
    region: 'High Vales',
    leaders: [director('Anneliese Brandt', '2017-08-01'), leadMember('Councillor Idris Vaughan', '2019-05-09')],
    offices: [
      office(
        'Hallowick Children’s Services',
        '3 Priory Walk, Hallowick QX2 4GU',
        'contacts',
        'referrals',
        'assessments',
      ),
    ],
    reports: [slac('2009-12-11', 'GGOG'), sif('2016-10-21', 'OOOGOOG')],
  },
  {
    code: 'ZZ007',
    name: 'Harrowdale',
    region: 'High Vales',
    leaders: [director('Marcus Thorne', '2010-09-06 to 2017-02-28'), director('Yetunde Cole', '2017-03-01')],
    offices: [
      office('Harrowdale Single Point of Contact', '77 Moor Street, Harrowdale QX3 2LB', 'contacts', 'referrals'),
      office('Upper Dale Office', '5 Shepherd’s Row, Upper Dale QX3 8TN', 'assessments'),
    ],
    reports: [slac('2011-02-18', 'IAAA'), sif('2016-09-02', 'IIIRIIR')],
  },
  {
    code: 'ZZ008',
    name: 'Larkshire',
    region: 'Marchlands',
    leaders: [
      director('Philippa Grainger', '2013-04-15 to 2019-12-31'),
      director('Henrik Solberg', '2020-01-06'),
      boardChair('Zainab Yusuf', '2019-09-02'),
    ],
    offices: [
      office('Larkshire Help and Protection Hub', 'County Yard, Larkshire QX6 1NN', 'contacts', 'referrals'),
      office('Larkshire North', '20 Chapel Bank, Larkshire QX6 3SW', 'assessments'),
      office('Larkshire South', '8 Mill Green, Larkshire QX6 9EH', 'assessments'),
    ],
    reports: [slac('2012-06-15', 'AGGG'), sif('2017-06-23', 'GGGGRGG')],
  },
  {
    code: 'ZZ009',
    name: 'Marlhaven',
    region: 'Tidelands',
    leaders: [director('Oksana Melnyk', '2018-06-04')],
    offices: [
      office('Marlhaven Quayside Office', '14 Rope Walk, Marlhaven QX8 7ZT', 'contacts', 'referrals', 'assessments'),
    ],
    reports: [slac('2010-03-05', 'AAGA'), sif('2015-09-18', 'RRRGRRG')],
  },
  {
    code: 'ZZ010',
    name: 'Quillmere',
    region: 'Marchlands',
    leaders: [director('Theo Papadakis', '2015-11-02 to 2024-02-29'), director('Ngozi Eze', '2024-03-04')],
    offices: [office('Quillmere Reception', '6 Heron Way, Quillmere QX10 5LA', 'contacts', 'referrals', 'assessments')],
    reports: [slac('2011-11-25', 'GGAG'), sif('2017-01-27', 'RGRRRRR')],
  },
  {
    code: 'ZZ011',
    name: 'Saltmere',
    region: 'Tidelands',
    leaders: [director('Patrick O’Rourke', '2016-05-03'), chiefExecutive('Delphine Okoro', '2020-07-01')],
    offices: [
      office('Saltmere Contact Team', 'Customs House, Saltmere QX11 2BG', 'contacts'),
      office('Saltmere Assessment Team', '31 Brine Street, Saltmere QX11 4DF', 'referrals', 'assessments'),
    ],
    reports: [slac('2012-01-20', 'GGGG'), sif('2016-12-09', 'GGGGGGR')],
  },
  {
    code: 'ZZ012',
    name: 'Tarnborough',
    region: 'High Vales',
    leaders: [director('Edwin Castellanos', '2022-01-10')],
    offices: [
      office('Tarnborough Children’s Desk', 'Town Yard, Tarnborough QX12 6HU', 'contacts', 'referrals', 'assessments'),
    ],
    reports: [slac('2010-09-17', 'AAIA')],
  },
  {
    code: 'ZZ013',
    name: 'Wyrmouth',
    region: 'Tidelands',
    // Begun in 2023 out of a part of Dunwater, and not inspected yet.
    leaders: [director('Farida Haidari', '2023-04-03')],
    offices: [
      office('Wyrmouth Family Services', '1 Harbour Steps, Wyrmouth QX13 1AE', 'contacts', 'referrals', 'assessments'),
    ],
    reports: [],
  },
];
