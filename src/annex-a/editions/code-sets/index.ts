import { adopterLeaving, adoptionReversal } from './adoption.ts';
import { accommodation, activity, eligibility, inTouch, suitability } from './care-leavers.ts';
import { abuse, caseStatus, childInNeedClosure, need } from './children-in-need.ts';
import type { CodeSet } from './code-set.ts';
import { ethnicity, gender, yesNo, yesNoUnknown } from './every-child.ts';
import { legalStatus, lookedAfterEnd, permanence, providerJudgement } from './looked-after.ts';
import { authority, location, placement, provider } from './placements.ts';
import { source } from './sources.ts';

/** Every code set, by the name the tables of the editions use. */
export const codeSets = {
  YN: yesNo,
  YN3: yesNoUnknown,
  GENDER: gender,
  ETHNICITY: ethnicity,
  SOURCE: source,
  NEED: need,
  CIN_CLOSE: childInNeedClosure,
  CASE_STATUS: caseStatus,
  ABUSE: abuse,
  LEGAL: legalStatus,
  PERMANENCE: permanence,
  LAC_CEASE: lookedAfterEnd,
  JUDGEMENT: providerJudgement,
  PLACEMENT: placement,
  PROVIDER: provider,
  IN_OUT: location,
  LA: authority,
  CL_ELIG: eligibility,
  CL_TOUCH: inTouch,
  CL_ACCOM: accommodation,
  CL_SUIT: suitability,
  CL_ACTIVITY: activity,
  ADOPT_REVERSE: adoptionReversal,
  ADOPTER_LEAVE: adopterLeaving,
} as const satisfies Record<string, CodeSet>;
export type CodeSetId = keyof typeof codeSets;
