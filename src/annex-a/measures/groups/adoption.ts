import { breakdown, count, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { never } from '../kinds/never.ts';
import { share } from '../kinds/share.ts';
import { typical } from '../kinds/timing.ts';
import { adoptionStage } from '../questions/adoption-stage.ts';
import { both, hasCome, inLast, not } from '../questions/conditions.ts';
import { days, daysSince, daysTaken } from '../questions/lengths.ts';
import { among } from '../questions/question.ts';
import { byCode } from '../questions/sortings.ts';
import { careToFamily, orderToMatch, placedInTime } from '../questions/statutory/adoption-times.ts';
import { forAdoption } from '../rows/populations.ts';
import { adoptionMatchedIn, adoptionPlacedIn, registerIn } from '../standards.ts';

const adopted = inLast(12, 'adoption-order');
const going = both(not(hasCome('adoption-order')), not(hasCome('adoption-reversed')));
const waiting = both(going, not(hasCome('placed-for-adoption')));
const unmatched = both(waiting, not(hasCome('matched')));
const adoptedWords = 'children adopted in the 12 months before the reference date';
const timing = { kind: 'mean', unit: 'days', bins: [121, 213, 304, 426, 547, 730] } as const;

export const adoption = groupOf('adoption')(
  count({ id: 'children-for-adoption', title: 'Children in the list of adoption' }, forAdoption),
  breakdown(
    { id: 'children-for-adoption-by-stage', title: 'Children in the list of adoption by stage' },
    forAdoption,
    adoptionStage,
  ),
  countWhere({ id: 'adopted', title: 'Children adopted in 12 months' }, forAdoption, adopted),
  countWhere(
    { id: 'waiting-for-adoption', title: 'Children with a decision for adoption not placed yet' },
    forAdoption,
    waiting,
  ),
  countWhere(
    { id: 'waiting-for-match', title: 'Children with a decision for adoption not matched yet' },
    forAdoption,
    unmatched,
  ),
  countWhere(
    { id: 'placed-for-adoption', title: 'Children placed for adoption and not adopted yet' },
    forAdoption,
    both(going, hasCome('placed-for-adoption')),
  ),
  countWhere(
    { id: 'adoption-reversed', title: 'Children whose decision for adoption was reversed in 12 months' },
    forAdoption,
    inLast(12, 'adoption-reversed'),
  ),
  breakdown(
    { id: 'adoption-reversed-by-reason', title: 'Reversed decisions for adoption by reason' },
    forAdoption,
    byCode('adoption-reversal-reason'),
    inLast(12, 'adoption-reversed'),
  ),
  typical(
    {
      id: 'care-to-placement',
      title: 'Days from entering care to being placed for adoption, mean (A1)',
      of: adoptedWords,
      standard: adoptionPlacedIn,
      ...timing,
    },
    forAdoption,
    among(adopted, daysTaken('entered-care', 'placed-for-adoption')),
  ),
  typical(
    {
      id: 'care-to-adoptive-family',
      title: 'Days from entering care to living with the adoptive family, mean (A10)',
      of: adoptedWords,
      note: 'Stops at the start of fostering where the child was fostered by the family first.',
      standard: adoptionPlacedIn,
      ...timing,
    },
    forAdoption,
    among(adopted, careToFamily),
  ),
  typical(
    {
      id: 'order-to-match',
      title: 'Days from placement order to match, mean (A2)',
      of: 'children matched by the reference date who have a placement order',
      note: 'A match before the order counts as 0 days.',
      standard: adoptionMatchedIn,
      ...timing,
    },
    forAdoption,
    orderToMatch,
  ),
  share(
    {
      id: 'placed-within-14-months',
      title: 'Children placed for adoption within 14 months of entering care (A3)',
      of: 'children placed by the reference date, and children still waiting after 426 days; reversed decisions left aside',
      standard: adoptionPlacedIn,
    },
    forAdoption,
    placedInTime,
  ),
  typical(
    {
      id: 'care-to-decision',
      title: 'Days from entering care to the decision for adoption, mean',
      of: 'children in list 10 with a decision by the reference date',
      ...timing,
    },
    forAdoption,
    days('entered-care', 'adoption-decision'),
  ),
  typical(
    {
      id: 'waiting-time',
      title: 'Days since the decision of children not placed yet, median',
      of: 'children with a decision for adoption not placed yet',
      kind: 'median',
      unit: 'days',
      bins: [91, 182, 365, 730],
    },
    forAdoption,
    among(waiting, daysSince('adoption-decision')),
  ),
  share(
    {
      id: 'fostered-to-adopt',
      title: 'Children fostered first by the family that is to adopt',
      of: 'children in list 10 placed by the reference date',
    },
    forAdoption,
    among(hasCome('placed-for-adoption'), hasCome('fostering-to-adopt-start')),
  ),
  never({
    id: 'referred-to-register-in-time',
    title: 'Unmatched children referred to the adoption register within three months of the decision',
    unit: 'per cent',
    of: 'children with a decision for adoption not matched yet',
    because: 'no list holds the day on which a child was referred to the register',
    standard: registerIn,
  }),
);
