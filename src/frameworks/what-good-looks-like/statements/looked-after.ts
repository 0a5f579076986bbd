// Section 2. The first is the opening prose.
import { same } from './same.ts';
import { section } from './section.ts';

export const lookedAfter = section(2, 'looked-after-and-permanence', [
  same('wgll-2-01', 'cla-01'),
  same('wgll-2-02', 'cla-02'),
  same('wgll-2-03', 'cla-03'),
  same('wgll-2-04', 'cla-04'),
  same('wgll-2-05', 'cla-05'),
  same('wgll-2-06', 'cla-06'),
  same('wgll-2-07', 'cla-07'),
  same('wgll-2-08', 'cla-08'),
  same('wgll-2-09', 'cla-09'),
  same('wgll-2-10', 'cla-10'),
  same('wgll-2-11', 'cla-11'),
  same('wgll-2-12', 'cla-12'),
  same('wgll-2-13', 'cla-13'),
  same('wgll-2-14', 'cla-14'),
  same('wgll-2-15', 'cla-15'),
  same('wgll-2-16', 'cla-16'),
  same('wgll-2-17', 'cla-17'),
  same('wgll-2-18', 'cla-18'),
  same('wgll-2-19', 'cla-19'),
  {
    id: 'wgll-2-20',
    title: 'Equal care from a delegated provider',
    summary:
      "Children cared for and supported by a third party holding delegated functions will get services just as good as they could expect of a local authority's own social work service.",
  },
  same('wgll-2-21', 'cla-21'),
  same('wgll-2-22', 'cla-22'),
  same('wgll-2-23', 'cla-23'),
  same('wgll-2-24', 'cla-24'),
  same('wgll-2-25', 'cla-25'),
  same('wgll-2-26', 'cla-26'),
  same('wgll-2-27', 'cla-27'),
  same('wgll-2-28', 'cla-28'),
]);
