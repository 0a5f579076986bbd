// Section 4.
import { same } from './same.ts';
import { section } from './section.ts';

export const leadership = section(4, 'leadership', [
  same('wgll-4-01', 'lmg-01'),
  {
    id: 'wgll-4-02',
    title: 'Local knowledge and a sufficient range of services',
    summary:
      'The authority knows its communities in detail, its services meet local needs, and with safeguarding partners, health and other strategic bodies it secures enough good provision, placements and adopters included.',
  },
  same('wgll-4-03', 'lmg-03'),
  same('wgll-4-04', 'lmg-04'),
  same('wgll-4-05', 'lmg-06'),
  same('wgll-4-06', 'lmg-07'),
  same('wgll-4-07', 'lmg-08'),
  same('wgll-4-08', 'lmg-09'),
  same('wgll-4-09', 'lmg-10'),
  {
    id: 'wgll-4-10',
    title: 'Delegated services that match a good authority',
    summary:
      'Commissioning and contract checks ensure that children served by a third-party provider with delegated statutory functions do at least as well as under a good authority.',
  },
]);
