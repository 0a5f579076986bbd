// Section 3.
import { same } from './same.ts';
import { section } from './section.ts';

export const careLeavers = section(3, 'care-leavers', [
  same('wgll-3-01', 'cl-01'),
  same('wgll-3-02', 'cl-02'),
  same('wgll-3-03', 'cl-03'),
  same('wgll-3-04', 'cl-04'),
  {
    id: 'wgll-3-05',
    title: 'Skills, relationships and a reasonable parent',
    summary:
      'Care leavers gain adult skills and relationships and trust the authority or a delegated provider as reasonable parent, with a known adult, to at least 21, or 25 if necessary.',
  },
  {
    id: 'wgll-3-06',
    title: 'Independence at the right time',
    summary:
      'Care leavers gain independence when ready, are encouraged to stay looked after until 18 where that is best, and may then stay or have suitable, affordable, permanent housing.',
  },
  same('wgll-3-07', 'cl-07'),
  same('wgll-3-08', 'cl-08'),
  same('wgll-3-09', 'cl-09'),
  same('wgll-3-10', 'cl-10'),
  same('wgll-3-11', 'cl-11'),
]);
