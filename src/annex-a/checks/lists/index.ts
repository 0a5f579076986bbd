import type { Check } from '../check.ts';
import { adoptedAndStillLookedAfter } from './adopted-and-still-looked-after.ts';
import { adoptedButCareCeasedForAnotherReason } from './adopted-but-care-ceased-for-another-reason.ts';
import { adoptedButNotOnList8 } from './adopted-but-not-on-list-8.ts';
import { adoptedOnList8Only } from './adopted-on-list-8-only.ts';
import { adoptionDateDiffersFromFamily } from './adoption-date-differs-from-family.ts';
import { adoptionDecisionWithoutCare } from './adoption-decision-without-care.ts';
import { adoptionOrderNotOnDayCareCeased } from './adoption-order-not-on-day-care-ceased.ts';
import { adoptionPlanWithoutDecision } from './adoption-plan-without-decision.ts';
import { assessmentBeforeReferral } from './assessment-before-referral.ts';
import { careLeaverStillLookedAfter } from './care-leaver-still-looked-after.ts';
import { caseStatusAssessmentWithoutAssessment } from './case-status-assessment-without-assessment.ts';
import { caseStatusIsNotLookedAfter } from './case-status-is-not-looked-after.ts';
import { caseStatusIsNotPlan } from './case-status-is-not-plan.ts';
import { caseStatusLookedAfterWithoutCare } from './case-status-looked-after-without-care.ts';
import { caseStatusPlanWithoutPlan } from './case-status-plan-without-plan.ts';
import { childFamilyNotOnList11 } from './child-family-not-on-list-11.ts';
import { childInNeedAndOnAPlan } from './child-in-need-and-on-a-plan.ts';
import { closedCaseWithLaterWork } from './closed-case-with-later-work.ts';
import { conferencePlanMayHaveEnded } from './conference-plan-may-have-ended.ts';
import { conferencePlanNotListed } from './conference-plan-not-listed.ts';
import { contactAfterDeath } from './contact-after-death.ts';
import { dateOfBirthDiffersBetweenLists } from './date-of-birth-differs-between-lists.ts';
import { disabilityDiffersBetweenLists } from './disability-differs-between-lists.ts';
import { eligibleChildNotLookedAfter } from './eligible-child-not-looked-after.ts';
import { emergencyLegalStatusNotOnList7 } from './emergency-legal-status-not-on-list-7.ts';
import { emergencyProtectionNotOnList8 } from './emergency-protection-not-on-list-8.ts';
import { enquiryBeforeReferral } from './enquiry-before-referral.ts';
import { enquiryWithoutAssessmentOrCase } from './enquiry-without-assessment-or-case.ts';
import { enteredCareDiffersFromLookedAfterStart } from './entered-care-differs-from-looked-after-start.ts';
import { ethnicityDiffersBetweenLists } from './ethnicity-differs-between-lists.ts';
import { ethnicityKnownOnAnotherList } from './ethnicity-known-on-another-list.ts';
import { eventAfterDeath } from './event-after-death.ts';
import { familyWithoutChildOnList10 } from './family-without-child-on-list-10.ts';
import { genderDiffersBetweenLists } from './gender-differs-between-lists.ts';
import { leaverNotOnList9 } from './leaver-not-on-list-9.ts';
import { lookedAfterChildLeftOutOfList6 } from './looked-after-child-left-out-of-list-6.ts';
import { lookedAfterChildNotOnList6 } from './looked-after-child-not-on-list-6.ts';
import { noFurtherActionYetWorkFollowed } from './no-further-action-yet-work-followed.ts';
import { oneChildUnderTwoIds } from './one-child-under-two-ids.ts';
import { openPlanOrCareAfterDeath } from './open-plan-or-care-after-death.ts';
import { placedForAdoptionWithoutDecision } from './placed-for-adoption-without-decision.ts';
import { placementOrderWithoutDecision } from './placement-order-without-decision.ts';
import { planAndLookedAfterAtOnce } from './plan-and-looked-after-at-once.ts';
import { planChildLeftOutOfList6 } from './plan-child-left-out-of-list-6.ts';
import { planChildNotOnList6 } from './plan-child-not-on-list-6.ts';
import { planStartDiffersFromConference } from './plan-start-differs-from-conference.ts';
import { planWithoutConference } from './plan-without-conference.ts';
import { recentPlanWithoutAssessment } from './recent-plan-without-assessment.ts';
import { referralWithoutAssessment } from './referral-without-assessment.ts';
import { teamDiffersBetweenLists } from './team-differs-between-lists.ts';
import { unaccompaniedOnList8NotOnList9 } from './unaccompanied-on-list-8-not-on-list-9.ts';
import { workerDiffersBetweenLists } from './worker-differs-between-lists.ts';

/** The checks across lists. */
export const listChecks: readonly Check[] = [
  // Who a child is
  dateOfBirthDiffersBetweenLists,
  genderDiffersBetweenLists,
  ethnicityDiffersBetweenLists,
  ethnicityKnownOnAnotherList,
  disabilityDiffersBetweenLists,
  unaccompaniedOnList8NotOnList9,
  oneChildUnderTwoIds,
  teamDiffersBetweenLists,
  workerDiffersBetweenLists,
  // From referral to assessment and enquiry
  referralWithoutAssessment,
  noFurtherActionYetWorkFollowed,
  assessmentBeforeReferral,
  enquiryBeforeReferral,
  enquiryWithoutAssessmentOrCase,
  // From conference to plan
  conferencePlanNotListed,
  conferencePlanMayHaveEnded,
  planWithoutConference,
  planStartDiffersFromConference,
  recentPlanWithoutAssessment,
  // Where a child stands
  planChildNotOnList6,
  planChildLeftOutOfList6,
  lookedAfterChildNotOnList6,
  lookedAfterChildLeftOutOfList6,
  caseStatusIsNotPlan,
  caseStatusIsNotLookedAfter,
  caseStatusPlanWithoutPlan,
  caseStatusLookedAfterWithoutCare,
  caseStatusAssessmentWithoutAssessment,
  childInNeedAndOnAPlan,
  closedCaseWithLaterWork,
  planAndLookedAfterAtOnce,
  emergencyProtectionNotOnList8,
  emergencyLegalStatusNotOnList7,
  // Adoption
  placedForAdoptionWithoutDecision,
  placementOrderWithoutDecision,
  adoptionPlanWithoutDecision,
  adoptionDecisionWithoutCare,
  adoptedOnList8Only,
  adoptionOrderNotOnDayCareCeased,
  adoptedAndStillLookedAfter,
  adoptedButCareCeasedForAnotherReason,
  adoptedButNotOnList8,
  enteredCareDiffersFromLookedAfterStart,
  childFamilyNotOnList11,
  familyWithoutChildOnList10,
  adoptionDateDiffersFromFamily,
  // Leaving care
  eligibleChildNotLookedAfter,
  careLeaverStillLookedAfter,
  leaverNotOnList9,
  // After a death
  eventAfterDeath,
  contactAfterDeath,
  openPlanOrCareAfterDeath,
];
