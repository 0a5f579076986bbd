import { breakdown, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { never } from '../kinds/never.ts';
import { share } from '../kinds/share.ts';
import type { MeasureGroup } from '../measure.ts';
import { fosterPlacements, homes, placementGroups } from '../questions/code-groups.ts';
import { aged, atLeast, both, isOneOf, monthsAgo } from '../questions/conditions.ts';
import { outOfArea } from '../questions/out-of-area.ts';
import { among } from '../questions/question.ts';
import { byCode, byGroups } from '../questions/sortings.ts';
import { lookedAfter } from '../rows/populations.ts';
import { fewPlacements, stablePlacement } from '../standards.ts';

const group: MeasureGroup = 'placements';

/** How many live in one kind of placement, and how many of those outside the area. */
const kindOfPlacement = (id: string, where: string, codes: readonly string[], note = '') => [
  countWhere(
    { id, title: `Children looked after who live ${where}`, note },
    lookedAfter,
    isOneOf('placement-type', ...codes),
  ),
  share(
    {
      id: `${id}-out-of-area`,
      title: `Of those who live ${where}: outside the area`,
      of: `children looked after who live ${where}`,
      note: 'Of the children in this kind of placement, not of all looked after.',
    },
    lookedAfter,
    among(isOneOf('placement-type', ...codes), outOfArea),
  ),
];

export const placements = groupOf(group)(
  breakdown(
    { id: 'looked-after-by-placement', title: 'Children looked after by kind of placement' },
    lookedAfter,
    byGroups('placement-type', placementGroups),
  ),
  breakdown(
    { id: 'looked-after-by-provider', title: 'Children looked after by provider of the placement' },
    lookedAfter,
    byCode('placement-provider'),
  ),
  breakdown(
    { id: 'looked-after-by-location', title: 'Children looked after by location of the placement' },
    lookedAfter,
    byCode('placement-location'),
  ),
  breakdown(
    {
      id: 'looked-after-by-provider-judgement',
      title: 'Children looked after by the latest inspection grade of the provider',
    },
    lookedAfter,
    byCode('provider-judgement'),
  ),
  share(
    { id: 'looked-after-out-of-area', title: 'Children looked after who live outside the area' },
    lookedAfter,
    outOfArea,
  ),
  ...kindOfPlacement('looked-after-in-homes', 'in a children’s home', homes, 'Secure children’s homes included.'),
  ...kindOfPlacement(
    'looked-after-in-residential-schools',
    'in a residential special school',
    ['S1'],
    'The code is for residential schools as a whole.',
  ),
  ...kindOfPlacement('looked-after-fostered', 'with a foster family', fosterPlacements),
  ...kindOfPlacement('looked-after-with-parents', 'with their parents', ['P1']),
  share(
    {
      id: 'three-placements',
      title: 'Children looked after with three or more placements in 12 months',
      standard: fewPlacements,
    },
    lookedAfter,
    atLeast('placements-in-12-months', 3),
  ),
  share(
    {
      id: 'long-term-stability',
      title: 'Children looked after long term who have been two years in one placement',
      of: 'children under 16 looked after for two and a half years or more',
      note: 'Children placed for adoption are judged by their present placement alone: the list does not hold the one before.',
      standard: stablePlacement,
    },
    lookedAfter,
    among(both(aged(0, 15), monthsAgo(30, 'looked-after-start')), monthsAgo(24, 'placement-start')),
  ),
  never({
    id: 'placed-over-20-miles-away',
    title: 'Children looked after placed more than 20 miles from home',
    unit: 'per cent',
    of: 'children looked after at the reference date',
    because: 'Annex A does not hold the home postcode that the distance is measured from',
  }),
);
