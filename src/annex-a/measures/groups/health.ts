import { inBands } from '../../editions/bands.ts';
import { breakdown } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { share } from '../kinds/share.ts';
import { byCount } from '../questions/by-count.ts';
import { inLast, monthsAgo, yes } from '../questions/conditions.ts';
import { among } from '../questions/question.ts';
import { firstHealthInTime, healthUpToDate } from '../questions/statutory/health-of-looked-after.ts';
import { lookedAfter } from '../rows/populations.ts';
import { dentalIn, firstHealthIn, healthIn } from '../standards.ts';

const yearOrMore = 'children looked after at the reference date for 12 months or more';

export const health = groupOf('health')(
  share(
    {
      id: 'first-health-assessment-in-time',
      title: 'First health assessments within 20 working days of becoming looked after',
      of: 'children who started to be looked after in the last six months, at least 20 working days ago, and still are',
      note: 'The list holds the latest assessment only, which for these children is taken for the first.',
      standard: firstHealthIn,
    },
    lookedAfter,
    firstHealthInTime,
  ),
  share(
    {
      id: 'health-assessment-up-to-date',
      title: 'Children looked after whose health assessment is up to date',
      of: yearOrMore,
      note: 'A child without a date is counted as not up to date.',
      standard: healthIn,
    },
    lookedAfter,
    healthUpToDate,
  ),
  share(
    {
      id: 'dental-check-up-to-date',
      title: 'Children looked after with a dental check in 12 months',
      of: yearOrMore,
      note: 'A child without a date is counted as not up to date.',
      standard: dentalIn,
    },
    lookedAfter,
    among(monthsAgo(12, 'looked-after-start'), inLast(12, 'last-dental-check')),
  ),
  share(
    { id: 'looked-after-with-special-need', title: 'Children looked after with a special educational need' },
    lookedAfter,
    yes('special-educational-need'),
  ),
  share(
    { id: 'looked-after-with-school-concerns', title: 'Children looked after with concerns about school' },
    lookedAfter,
    yes('school-concerns'),
  ),
  share(
    { id: 'looked-after-making-progress', title: 'Children looked after who make the progress expected at school' },
    lookedAfter,
    yes('expected-progress'),
  ),
  breakdown(
    { id: 'looked-after-by-schools', title: 'Children looked after by schools attended in two years' },
    lookedAfter,
    byCount('schools-in-two-years', inBands([0, 1, 2, 3, 4], 'schools')),
  ),
);
