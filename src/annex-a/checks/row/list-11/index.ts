import type { Check } from '../../check.ts';
import { adopterApprovedBeforeApplication } from './adopter-approved-before-application.ts';
import { adopterApprovedBeforeStage2 } from './adopter-approved-before-stage-2.ts';
import { adopterApprovedBeforeStage2Ended } from './adopter-approved-before-stage-2-ended.ts';
import { adopterDecidedOnBeforeApplication } from './adopter-decided-on-before-application.ts';
import { adopterDecidedOnBeforeAssessment } from './adopter-decided-on-before-assessment.ts';
import { adopterDecidedOnBeforeAssessmentWasCompleted } from './adopter-decided-on-before-assessment-was-completed.ts';
import { adopterLeavingReasonWithoutADate } from './adopter-leaving-reason-without-a-date.ts';
import { adopterLeftBeforeAChildWasPlaced } from './adopter-left-before-a-child-was-placed.ts';
import { adopterLeftBeforeFirstContact } from './adopter-left-before-first-contact.ts';
import { adopterLeftWithoutAReason } from './adopter-left-without-a-reason.ts';
import { adopterMatchedBeforeApproval } from './adopter-matched-before-approval.ts';
import { adopterMatchedWithoutApproval } from './adopter-matched-without-approval.ts';
import { adopterRefusedThoughApproved } from './adopter-refused-though-approved.ts';
import { adoptersOrderBeforePlacing } from './adopters-order-before-placing.ts';
import { adoptersOrderWithoutPlacing } from './adopters-order-without-placing.ts';
import { applicationBeforeFirstContact } from './application-before-first-contact.ts';
import { assessmentOfAdopterBeforeApplication } from './assessment-of-adopter-before-application.ts';
import { assessmentOfAdopterBeforeFirstContact } from './assessment-of-adopter-before-first-contact.ts';
import { assessmentOfAdopterCompletedBeforeItStarted } from './assessment-of-adopter-completed-before-it-started.ts';
import { childPlacedBeforeAdopterWasApproved } from './child-placed-before-adopter-was-approved.ts';
import { childPlacedBeforeAdopterWasMatched } from './child-placed-before-adopter-was-matched.ts';
import { childPlacedButNoneCounted } from './child-placed-but-none-counted.ts';
import { childPlacedWithoutApproval } from './child-placed-without-approval.ts';
import { childrenCountedButNoDateOfPlacing } from './children-counted-but-no-date-of-placing.ts';
import { referredToRegisterBeforeApproval } from './referred-to-register-before-approval.ts';
import { referredToRegisterBeforeFirstContact } from './referred-to-register-before-first-contact.ts';
import { stage1BeforeFirstContact } from './stage-1-before-first-contact.ts';
import { stage1EndedBeforeItStarted } from './stage-1-ended-before-it-started.ts';
import { stage2BeforeStage1Ended } from './stage-2-before-stage-1-ended.ts';
import { stage2EndedBeforeItStarted } from './stage-2-ended-before-it-started.ts';

/** The checks of one row of list 11, prospective adopters. */
export const list11Checks: readonly Check[] = [
  applicationBeforeFirstContact,
  assessmentOfAdopterBeforeFirstContact,
  assessmentOfAdopterBeforeApplication,
  assessmentOfAdopterCompletedBeforeItStarted,
  adopterDecidedOnBeforeApplication,
  adopterDecidedOnBeforeAssessment,
  adopterDecidedOnBeforeAssessmentWasCompleted,
  referredToRegisterBeforeFirstContact,
  referredToRegisterBeforeApproval,
  childPlacedBeforeAdopterWasApproved,
  stage1BeforeFirstContact,
  stage1EndedBeforeItStarted,
  stage2BeforeStage1Ended,
  stage2EndedBeforeItStarted,
  adopterApprovedBeforeApplication,
  adopterApprovedBeforeStage2,
  adopterApprovedBeforeStage2Ended,
  adopterMatchedBeforeApproval,
  childPlacedBeforeAdopterWasMatched,
  adoptersOrderBeforePlacing,
  adopterLeftBeforeFirstContact,
  adopterLeftBeforeAChildWasPlaced,
  adopterLeftWithoutAReason,
  adopterLeavingReasonWithoutADate,
  adopterRefusedThoughApproved,
  adopterMatchedWithoutApproval,
  childPlacedWithoutApproval,
  childPlacedButNoneCounted,
  childrenCountedButNoDateOfPlacing,
  adoptersOrderWithoutPlacing,
];
