// Section 1. The first three stand run together in the opening prose; the last two share the last bullet.
import { same } from './same.ts';
import { section } from './section.ts';

export const helpAndProtection = section(1, 'help-and-protection', [
  same('wgll-1-01', 'hp-01'),
  same('wgll-1-02', 'hp-02'),
  same('wgll-1-03', 'hp-03'),
  same('wgll-1-04', 'hp-04'),
  same('wgll-1-05', 'hp-05'),
  same('wgll-1-06', 'hp-06'),
  same('wgll-1-07', 'hp-07'),
  same('wgll-1-08', 'hp-08'),
  same('wgll-1-09', 'hp-09'),
  same('wgll-1-10', 'hp-10'),
  same('wgll-1-11', 'hp-11'),
  same('wgll-1-12', 'hp-12'),
  same('wgll-1-13', 'hp-13'),
  same('wgll-1-14', 'hp-14'),
  same('wgll-1-15', 'hp-15'),
  same('wgll-1-16', 'hp-16'),
  same('wgll-1-17', 'hp-17'),
  same('wgll-1-18', 'hp-18'),
  same('wgll-1-19', 'hp-19'),
  same('wgll-1-20', 'hp-20'),
  same('wgll-1-21', 'hp-21'),
  {
    id: 'wgll-1-22',
    title: 'Equal help from a delegated provider',
    summary:
      "Where a third party holding delegated statutory functions gives protection and support, children get services just as good as they could expect of a local authority's own social work service.",
  },
]);
