import type { Check } from '../../check.ts';
import { accommodationInCodesOfPlacements } from './accommodation-in-codes-of-placements.ts';
import { careLeaverOver25 } from './care-leaver-over-25.ts';
import { careLeaverUnder16 } from './care-leaver-under-16.ts';
import { eligibleAmongCareLeavers } from './eligible-among-care-leavers.ts';
import { eligibleAt18OrOver } from './eligible-at-18-or-over.ts';
import { formerRelevantUnder18 } from './former-relevant-under-18.ts';
import { homelessOrInCustodyButSuitable } from './homeless-or-in-custody-but-suitable.ts';
import { inAFoyerUnder18 } from './in-a-foyer-under-18.ts';
import { inTouchButNothingKnown } from './in-touch-but-nothing-known.ts';
import { multipleOccupancyOfAnotherKindOfHome } from './multiple-occupancy-of-another-kind-of-home.ts';
import { outOfTouchButKnown } from './out-of-touch-but-known.ts';
import { relevantAt18OrOver } from './relevant-at-18-or-over.ts';
import { withFormerFosterCarersUnder18 } from './with-former-foster-carers-under-18.ts';

/** The checks of one row of list 9, care leavers. */
export const list9Checks: readonly Check[] = [
  careLeaverUnder16,
  careLeaverOver25,
  relevantAt18OrOver,
  formerRelevantUnder18,
  eligibleAt18OrOver,
  eligibleAmongCareLeavers,
  inTouchButNothingKnown,
  outOfTouchButKnown,
  accommodationInCodesOfPlacements,
  withFormerFosterCarersUnder18,
  inAFoyerUnder18,
  homelessOrInCustodyButSuitable,
  multipleOccupancyOfAnotherKindOfHome,
];
