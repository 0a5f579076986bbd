import { careLeaverAges } from '../../editions/bands.ts';
import { breakdown, count, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { share } from '../kinds/share.ts';
import { aged, both, inLast, isGiven, isKnownToBeOneOf, isOneOf, not, yes } from '../questions/conditions.ts';
import { among } from '../questions/question.ts';
import { byAge, byCode, byText } from '../questions/sortings.ts';
import { careLeavers } from '../rows/populations.ts';
import { adviserContactIn, pathwayReviewIn } from '../standards.ts';

// As in the looked after statistics: without those who died, or are back with their parents for six months or more.
const stillConcerned = not(isKnownToBeOneOf('in-touch', 'DIED', 'RHOM'));
const active = ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'];
const unknownCounts =
  'A young person for whom nothing is recorded is counted in the denominator and not in the share, as in the looked after statistics.';

/** The three measures of the looked after return for one pair of ages. */
const atAge = (from: number, to: number) => {
  const inAge = both(aged(from, to), stillConcerned);
  const of = `care leavers aged ${from} to ${to} at the reference date, without those who died or returned home`;
  const title = (words: string) => `Care leavers aged ${from} to ${to} ${words}`;
  return [
    share(
      { id: `in-touch-${from}-to-${to}`, title: title('with whom the authority is in touch'), of, note: unknownCounts },
      careLeavers,
      among(inAge, isKnownToBeOneOf('in-touch', 'YES')),
    ),
    share(
      {
        id: `suitable-accommodation-${from}-to-${to}`,
        title: title('in suitable accommodation'),
        of,
        note: unknownCounts,
      },
      careLeavers,
      among(inAge, isKnownToBeOneOf('accommodation-suitability', 'SUITABLE')),
    ),
    share(
      {
        id: `in-education-or-work-${from}-to-${to}`,
        title: title('in education, employment or training'),
        of,
        note: unknownCounts,
      },
      careLeavers,
      among(inAge, isKnownToBeOneOf('activity', ...active)),
    ),
  ];
};

export const careLeaverMeasures = groupOf('care-leavers')(
  count({ id: 'care-leavers', title: 'Care leavers' }, careLeavers),
  breakdown({ id: 'care-leavers-by-age', title: 'Care leavers by age' }, careLeavers, byAge(careLeaverAges)),
  breakdown(
    { id: 'care-leavers-by-eligibility', title: 'Care leavers by eligibility category' },
    careLeavers,
    byCode('eligibility'),
  ),
  ...atAge(17, 18),
  ...atAge(19, 21),
  breakdown(
    { id: 'care-leavers-by-contact', title: 'Care leavers by contact with the authority' },
    careLeavers,
    byCode('in-touch'),
  ),
  breakdown(
    { id: 'care-leavers-by-accommodation', title: 'Care leavers by type of accommodation' },
    careLeavers,
    byCode('accommodation'),
  ),
  breakdown({ id: 'care-leavers-by-activity', title: 'Care leavers by activity' }, careLeavers, byCode('activity')),
  countWhere(
    { id: 'care-leavers-in-bed-and-breakfast', title: 'Care leavers in bed and breakfast or emergency accommodation' },
    careLeavers,
    isOneOf('accommodation', 'W', 'V'),
  ),
  countWhere(
    { id: 'care-leavers-homeless', title: 'Care leavers with no fixed abode' },
    careLeavers,
    isOneOf('accommodation', 'S'),
  ),
  countWhere(
    { id: 'care-leavers-in-custody', title: 'Care leavers in custody' },
    careLeavers,
    isOneOf('accommodation', 'X'),
  ),
  share(
    { id: 'care-leavers-in-shared-houses', title: 'Care leavers in a house in multiple occupation' },
    careLeavers,
    yes('multiple-occupancy'),
  ),
  share(
    { id: 'care-leavers-with-adviser', title: 'Care leavers with a personal adviser' },
    careLeavers,
    isGiven('personal-adviser'),
  ),
  share(
    {
      id: 'pathway-plan-reviewed-in-time',
      title: 'Care leavers whose pathway plan was reviewed in six months',
      note: 'No date: not reviewed.',
      standard: pathwayReviewIn,
    },
    careLeavers,
    inLast(6, 'pathway-plan-review'),
  ),
  share(
    {
      id: 'care-leavers-contact-in-two-months',
      title: 'Care leavers with a contact in two months',
      note: 'The interval binds where the authority provides the accommodation, which the list does not show.',
      standard: adviserContactIn,
    },
    careLeavers,
    inLast(2, 'last-contact'),
  ),
  breakdown({ id: 'care-leavers-by-team', title: 'Care leavers by team' }, careLeavers, byText('team')),
);
