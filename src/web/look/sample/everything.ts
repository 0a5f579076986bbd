import type { PageView } from '../plugin.ts';

const frameworks = [
  {
    value: 'sif-2015',
    text: 'Single inspection framework',
    hint: 'In force since 2013',
  },
  { value: 'slac-2012', text: 'Safeguarding and looked after children' },
  { divider: 'or' },
  { value: 'own', text: 'A framework of your own' },
];
const link = '/authorities/westmarch';
const authorities = [
  [{ href: link, text: 'Westmarch' }, 'sif-2015', { html: '<strong>Good</strong>' }, '3 May 2015', 412, 61],
  [{ href: link, text: 'Eastmarch with Northhaven' }, 'slac-2012', 'Adequate', '12 June 2012', 1038, 74],
];

/** The view of the sample page on which every part of the look stands; with what was typed and what is wrong when `wrong`. */
export function everything(wrong: boolean): PageView {
  const field = (name: string, text: string) => ({ field: name, text });
  return {
    title: 'Open an inspection',
    inspection: 'Westmarch, July 2015',
    frameworks,
    authorities,
    roles: ['lead', 'team', 'moderator'].map((value) => ({ value, text: `${value} inspector` })),
    regions: [
      { value: 'north', text: 'North' },
      { value: 'south', text: 'South' },
    ],
    opened: new Date('2015-05-03T13:05:00Z'),
    backLink: { href: '/inspections', text: 'All inspections' },
    version: 7,
    values: {
      name: '<b>Westmarch</b>',
      framework: 'sif-2015',
      roles: ['lead', 'team'],
      region: 'south',
      notified: '2015-07-06',
      'onSite-day': '31',
      'onSite-month': '15',
      'onSite-year': '2015',
      password: 'a secret thing',
    },
    ...(wrong
      ? {
          errors: [
            field('name', 'Enter the authority’s name without < and >'),
            field('email', 'Enter the director’s email address'),
            field('reason', 'Say why'),
            field('offices', 'Name at least one office'),
            field('framework', 'Choose the framework'),
            field('lscb', 'Say whether the board is reviewed'),
            field('roles', 'Choose at most one role'),
            field('region', 'Choose the region'),
            field('notified', 'The day of notification must be a working day'),
            { field: 'onSite', part: 'month' as const, text: 'The month must be from 1 to 12' },
            field('lists', 'Choose the lists'),
            field('password', 'Enter a longer password'),
            { field: null, text: 'An inspection of this authority is already open' },
          ],
        }
      : { flash: 'Westmarch has been added.' }),
  };
}
