import type { Check } from '../../check.ts';
import { adoptedAndReversed } from './adopted-and-reversed.ts';
import { adoptedOnTheDayOfTheMatch } from './adopted-on-the-day-of-the-match.ts';
import { adoptedWithinTenWeeksOfPlacing } from './adopted-within-ten-weeks-of-placing.ts';
import { adoptedWithoutADateOfPlacing } from './adopted-without-a-date-of-placing.ts';
import { adoptionDecisionBeforeCare } from './adoption-decision-before-care.ts';
import { adoptionOrderBeforePlacementOrder } from './adoption-order-before-placement-order.ts';
import { adoptionOrderBeforePlacing } from './adoption-order-before-placing.ts';
import { adoptionReversalReasonWithoutADate } from './adoption-reversal-reason-without-a-date.ts';
import { adoptionReversedBeforeDecision } from './adoption-reversed-before-decision.ts';
import { adoptionReversedWithoutAReason } from './adoption-reversed-without-a-reason.ts';
import { fosteringForAdoptionBeforeCare } from './fostering-for-adoption-before-care.ts';
import { matchedBeforeAdoptionDecision } from './matched-before-adoption-decision.ts';
import { noPlacementOrderAsReasonThoughMade } from './no-placement-order-as-reason-though-made.ts';
import { placedBeforeFosteringForAdoption } from './placed-before-fostering-for-adoption.ts';
import { placedForAdoptionBeforeMatch } from './placed-for-adoption-before-match.ts';
import { placedForAdoptionBeforePlacementOrder } from './placed-for-adoption-before-placement-order.ts';
import { placedForAdoptionWithoutAMatch } from './placed-for-adoption-without-a-match.ts';
import { placementOrderBeforeAdoptionDecision } from './placement-order-before-adoption-decision.ts';

/** The checks of one row of list 10, children with a plan for adoption. */
export const list10Checks: readonly Check[] = [
  adoptionDecisionBeforeCare,
  placementOrderBeforeAdoptionDecision,
  matchedBeforeAdoptionDecision,
  placedForAdoptionBeforeMatch,
  adoptionOrderBeforePlacing,
  adoptionOrderBeforePlacementOrder,
  adoptionReversedBeforeDecision,
  placedForAdoptionBeforePlacementOrder,
  fosteringForAdoptionBeforeCare,
  placedBeforeFosteringForAdoption,
  adoptedAndReversed,
  adoptedOnTheDayOfTheMatch,
  adoptedWithinTenWeeksOfPlacing,
  adoptionReversedWithoutAReason,
  adoptionReversalReasonWithoutADate,
  placedForAdoptionWithoutAMatch,
  adoptedWithoutADateOfPlacing,
  noPlacementOrderAsReasonThoughMade,
];
