import { childAges } from '../../editions/bands.ts';
import { ethnicGroups } from '../../editions/ethnic-groups.ts';
import { breakdown } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { share } from '../kinds/share.ts';
import { yes } from '../questions/conditions.ts';
import { byAge, byCode, byGroups } from '../questions/sortings.ts';
import type { Population } from '../rows/population.ts';
import {
  adopters,
  careLeavers,
  childrenAssessed,
  childrenReferred,
  childrenWithContact,
  childrenWithEarlyHelp,
  childrenWithEnquiry,
  forAdoption,
  inNeed,
  lookedAfter,
  onPlan,
} from '../rows/populations.ts';

const ageNote =
  'Bands of the looked after statistics, with those of 18 apart; age in whole years at the reference date.';

const profile = (population: Population, who: string, rest: { ages?: boolean; disability?: boolean }) => [
  ...(rest.ages === false
    ? []
    : [
        breakdown(
          { id: `${population.id}-by-age`, title: `${who} by age`, note: ageNote },
          population,
          byAge(childAges),
        ),
      ]),
  breakdown({ id: `${population.id}-by-gender`, title: `${who} by gender` }, population, byCode('gender')),
  breakdown(
    { id: `${population.id}-by-ethnicity`, title: `${who} by ethnic group`, note: 'Groups of the school census.' },
    population,
    byGroups('ethnicity', ethnicGroups),
  ),
  ...(rest.disability === false
    ? []
    : [share({ id: `${population.id}-disabled`, title: `${who} with a disability` }, population, yes('disability'))]),
];

/** Age, gender, ethnicity and disability in each list. */
export const profiles = groupOf('profiles')(
  ...profile(childrenWithContact, 'Children with a contact', { disability: false }),
  ...profile(childrenWithEarlyHelp, 'Children with an early help assessment', { disability: false }),
  ...profile(childrenReferred, 'Children referred', { disability: false }),
  ...profile(childrenAssessed, 'Children assessed', {}),
  ...profile(childrenWithEnquiry, 'Children with a section 47 enquiry', {}),
  ...profile(inNeed, 'Children in need', {}),
  ...profile(onPlan, 'Children on a plan', {}),
  ...profile(lookedAfter, 'Children looked after', {}),
  ...profile(careLeavers, 'Care leavers', { ages: false }),
  ...profile(forAdoption, 'Children in the list of adoption', {}),
  ...profile(adopters, 'Prospective adopters', { ages: false }),
);
