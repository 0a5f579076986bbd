import type { Check } from '../check.ts';
import { accommodationInCodesOfPlacements } from './accommodation-in-codes-of-placements.ts';
import { adoptedAndReversed } from './adopted-and-reversed.ts';
import { adoptedFromCareAt18OrOver } from './adopted-from-care-at-18-or-over.ts';
import { adoptedOnTheDayOfTheMatch } from './adopted-on-the-day-of-the-match.ts';
import { adoptedWithinTenWeeksOfPlacing } from './adopted-within-ten-weeks-of-placing.ts';
import { adoptedWithoutADateOfPlacing } from './adopted-without-a-date-of-placing.ts';
import { adoptedWithoutBeingPlacedForAdoption } from './adopted-without-being-placed-for-adoption.ts';
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
import { adoptionDecisionBeforeCare } from './adoption-decision-before-care.ts';
import { adoptionOrderBeforePlacementOrder } from './adoption-order-before-placement-order.ts';
import { adoptionOrderBeforePlacing } from './adoption-order-before-placing.ts';
import { adoptionReversalReasonWithoutADate } from './adoption-reversal-reason-without-a-date.ts';
import { adoptionReversedBeforeDecision } from './adoption-reversed-before-decision.ts';
import { adoptionReversedWithoutAReason } from './adoption-reversed-without-a-reason.ts';
import { applicationBeforeFirstContact } from './application-before-first-contact.ts';
import { assessmentOfAdopterBeforeApplication } from './assessment-of-adopter-before-application.ts';
import { assessmentOfAdopterBeforeFirstContact } from './assessment-of-adopter-before-first-contact.ts';
import { assessmentOfAdopterCompletedBeforeItStarted } from './assessment-of-adopter-completed-before-it-started.ts';
import { authorityAsProviderOfHospitalOrPrison } from './authority-as-provider-of-hospital-or-prison.ts';
import { careLeaverOver25 } from './care-leaver-over-25.ts';
import { careLeaverUnder16 } from './care-leaver-under-16.ts';
import { carersHolidayPlacementTooLong } from './carers-holiday-placement-too-long.ts';
import { ceasedBeforeTheLegalStatus } from './ceased-before-the-legal-status.ts';
import { ceasedBeforeThePlacement } from './ceased-before-the-placement.ts';
import { ceasedThoughLookedAfterWentOn } from './ceased-though-looked-after-went-on.ts';
import { childAssessmentOrderTooLong } from './child-assessment-order-too-long.ts';
import { childPlacedBeforeAdopterWasApproved } from './child-placed-before-adopter-was-approved.ts';
import { childPlacedBeforeAdopterWasMatched } from './child-placed-before-adopter-was-matched.ts';
import { childPlacedButNoneCounted } from './child-placed-but-none-counted.ts';
import { childPlacedWithoutApproval } from './child-placed-without-approval.ts';
import { childrenCountedButNoDateOfPlacing } from './children-counted-but-no-date-of-placing.ts';
import { eligibleAmongCareLeavers } from './eligible-among-care-leavers.ts';
import { eligibleAt18OrOver } from './eligible-at-18-or-over.ts';
import { emergencyProtectionTooLong } from './emergency-protection-too-long.ts';
import { eventAfterLookedAfterEnded } from './event-after-looked-after-ended.ts';
import { formerRelevantUnder18 } from './former-relevant-under-18.ts';
import { fosteringForAdoptionBeforeCare } from './fostering-for-adoption-before-care.ts';
import { freeingOrderAfterTheyEnded } from './freeing-order-after-they-ended.ts';
import { homelessOrInCustodyButSuitable } from './homeless-or-in-custody-but-suitable.ts';
import { hospitalPlacementTooLong } from './hospital-placement-too-long.ts';
import { inAFoyerUnder18 } from './in-a-foyer-under-18.ts';
import { inTouchButNothingKnown } from './in-touch-but-nothing-known.ts';
import { judgementOfAPlacementWithParents } from './judgement-of-a-placement-with-parents.ts';
import { legalStatusBeforeLookedAfter } from './legal-status-before-looked-after.ts';
import { lookedAfterEndReasonWithoutADate } from './looked-after-end-reason-without-a-date.ts';
import { lookedAfterEndedBeforeItStarted } from './looked-after-ended-before-it-started.ts';
import { lookedAfterEndedWithoutAReason } from './looked-after-ended-without-a-reason.ts';
import { matchedBeforeAdoptionDecision } from './matched-before-adoption-decision.ts';
import { missingWithoutAReturnInterviewAnswer } from './missing-without-a-return-interview-answer.ts';
import { multipleOccupancyOfAnotherKindOfHome } from './multiple-occupancy-of-another-kind-of-home.ts';
import { needNotOfALookedAfterChild } from './need-not-of-a-looked-after-child.ts';
import { noPlacementInTwelveMonths } from './no-placement-in-twelve-months.ts';
import { noPlacementOrderAsReasonThoughMade } from './no-placement-order-as-reason-though-made.ts';
import { noSchoolAtSchoolAge } from './no-school-at-school-age.ts';
import { notAttendingSchoolWithoutConcerns } from './not-attending-school-without-concerns.ts';
import { onePlacementThoughItChanged } from './one-placement-though-it-changed.ts';
import { outOfTouchButKnown } from './out-of-touch-but-known.ts';
import { ownProvisionInAnotherAuthority } from './own-provision-in-another-authority.ts';
import { parentsAsProviderOfAnotherPlacement } from './parents-as-provider-of-another-placement.ts';
import { placedBeforeFosteringForAdoption } from './placed-before-fostering-for-adoption.ts';
import { placedForAdoptionBeforeMatch } from './placed-for-adoption-before-match.ts';
import { placedForAdoptionBeforePlacementOrder } from './placed-for-adoption-before-placement-order.ts';
import { placedForAdoptionUnderAnotherPlan } from './placed-for-adoption-under-another-plan.ts';
import { placedForAdoptionWithoutAMatch } from './placed-for-adoption-without-a-match.ts';
import { placedForAdoptionWithoutAPlacementOrder } from './placed-for-adoption-without-a-placement-order.ts';
import { placedInsideButOutsideEngland } from './placed-inside-but-outside-england.ts';
import { placedInsideButWithAnotherAuthority } from './placed-inside-but-with-another-authority.ts';
import { placedOutsideButWithTheOwnAuthority } from './placed-outside-but-with-the-own-authority.ts';
import { placedWithParentsButProvidedByOthers } from './placed-with-parents-but-provided-by-others.ts';
import { placedWithParentsUnderSection20 } from './placed-with-parents-under-section-20.ts';
import { placementBeforeLookedAfter } from './placement-before-looked-after.ts';
import { placementInCodesOfCareLeavers } from './placement-in-codes-of-care-leavers.ts';
import { placementOrderBeforeAdoptionDecision } from './placement-order-before-adoption-decision.ts';
import { placementOrderBeforeTheyBegan } from './placement-order-before-they-began.ts';
import { placementWithoutAProvider } from './placement-without-a-provider.ts';
import { placementWithoutAUrn } from './placement-without-a-urn.ts';
import { policeProtectionTooLong } from './police-protection-too-long.ts';
import { providerOfATemporaryPlacement } from './provider-of-a-temporary-placement.ts';
import { publicBodyAsProviderOfFamilyOrHome } from './public-body-as-provider-of-family-or-home.ts';
import { referredToRegisterBeforeApproval } from './referred-to-register-before-approval.ts';
import { referredToRegisterBeforeFirstContact } from './referred-to-register-before-first-contact.ts';
import { relevantAt18OrOver } from './relevant-at-18-or-over.ts';
import { returnHomeAsPlanUnderAPlacementOrder } from './return-home-as-plan-under-a-placement-order.ts';
import { returnHomePlannedThoughPlacedForAdoption } from './return-home-planned-though-placed-for-adoption.ts';
import { returnHomePlannedUnderAPlacementOrder } from './return-home-planned-under-a-placement-order.ts';
import { returnInterviewAcceptedButNotOffered } from './return-interview-accepted-but-not-offered.ts';
import { returnInterviewAnsweredWithoutAnOffer } from './return-interview-answered-without-an-offer.ts';
import { returnInterviewOfferedWithoutAnAnswer } from './return-interview-offered-without-an-answer.ts';
import { returnInterviewWithoutAMissingEpisode } from './return-interview-without-a-missing-episode.ts';
import { reviewInTimeWithoutAReview } from './review-in-time-without-a-review.ts';
import { reviewOrVisitBeforeLookedAfter } from './review-or-visit-before-looked-after.ts';
import { reviewWithoutAnAnswerOnTime } from './review-without-an-answer-on-time.ts';
import { secondPeriodThoughItStartedLongAgo } from './second-period-though-it-started-long-ago.ts';
import { shortBreakAmongLookedAfter } from './short-break-among-looked-after.ts';
import { shortTemporaryPlacementTooLong } from './short-temporary-placement-too-long.ts';
import { specialGuardianWasNoFosterCarer } from './special-guardian-was-no-foster-carer.ts';
import { specialGuardianshipAt18OrOver } from './special-guardianship-at-18-or-over.ts';
import { stage1BeforeFirstContact } from './stage-1-before-first-contact.ts';
import { stage1EndedBeforeItStarted } from './stage-1-ended-before-it-started.ts';
import { stage2BeforeStage1Ended } from './stage-2-before-stage-1-ended.ts';
import { stage2EndedBeforeItStarted } from './stage-2-ended-before-it-started.ts';
import { stayedWithCarersBefore18 } from './stayed-with-carers-before-18.ts';
import { tooYoungForAResidentialSchool } from './too-young-for-a-residential-school.ts';
import { tooYoungForAYoungOffenderInstitution } from './too-young-for-a-young-offender-institution.ts';
import { tooYoungForAdultSocialCare } from './too-young-for-adult-social-care.ts';
import { tooYoungForCriminalResponsibility } from './too-young-for-criminal-responsibility.ts';
import { tooYoungForResidentialEmployment } from './too-young-for-residential-employment.ts';
import { tooYoungForSemiIndependentLiving } from './too-young-for-semi-independent-living.ts';
import { tooYoungForSupportedAccommodation } from './too-young-for-supported-accommodation.ts';
import { tooYoungToLeaveForIndependentLiving } from './too-young-to-leave-for-independent-living.ts';
import { unaccompaniedButPlacedWithParents } from './unaccompanied-but-placed-with-parents.ts';
import { urnInAnotherForm } from './urn-in-another-form.ts';
import { urnWhereThereIsNone } from './urn-where-there-is-none.ts';
import { withFormerFosterCarersUnder18 } from './with-former-foster-carers-under-18.ts';

/** The checks of one row in lists 8 to 11, list by list. */
export const lists8To11Checks: readonly Check[] = [
  // Looked after
  lookedAfterEndedBeforeItStarted,
  lookedAfterEndedWithoutAReason,
  lookedAfterEndReasonWithoutADate,
  ceasedThoughLookedAfterWentOn,
  needNotOfALookedAfterChild,
  secondPeriodThoughItStartedLongAgo,
  shortBreakAmongLookedAfter,
  parentsAsProviderOfAnotherPlacement,
  placedWithParentsButProvidedByOthers,
  authorityAsProviderOfHospitalOrPrison,
  publicBodyAsProviderOfFamilyOrHome,
  providerOfATemporaryPlacement,
  placementWithoutAProvider,
  placedWithParentsUnderSection20,
  placementInCodesOfCareLeavers,
  placedForAdoptionWithoutAPlacementOrder,
  freeingOrderAfterTheyEnded,
  placementOrderBeforeTheyBegan,
  policeProtectionTooLong,
  emergencyProtectionTooLong,
  childAssessmentOrderTooLong,
  shortTemporaryPlacementTooLong,
  carersHolidayPlacementTooLong,
  hospitalPlacementTooLong,
  tooYoungForSemiIndependentLiving,
  tooYoungForSupportedAccommodation,
  tooYoungForAYoungOffenderInstitution,
  tooYoungForAResidentialSchool,
  tooYoungForResidentialEmployment,
  tooYoungForCriminalResponsibility,
  tooYoungToLeaveForIndependentLiving,
  tooYoungForAdultSocialCare,
  stayedWithCarersBefore18,
  adoptedFromCareAt18OrOver,
  specialGuardianshipAt18OrOver,
  specialGuardianWasNoFosterCarer,
  adoptedWithoutBeingPlacedForAdoption,
  urnInAnotherForm,
  placementWithoutAUrn,
  urnWhereThereIsNone,
  placedInsideButOutsideEngland,
  placedInsideButWithAnotherAuthority,
  placedOutsideButWithTheOwnAuthority,
  ownProvisionInAnotherAuthority,
  legalStatusBeforeLookedAfter,
  placementBeforeLookedAfter,
  ceasedBeforeTheLegalStatus,
  ceasedBeforeThePlacement,
  reviewOrVisitBeforeLookedAfter,
  eventAfterLookedAfterEnded,
  noPlacementInTwelveMonths,
  onePlacementThoughItChanged,
  returnInterviewWithoutAMissingEpisode,
  missingWithoutAReturnInterviewAnswer,
  returnInterviewAcceptedButNotOffered,
  returnInterviewAnsweredWithoutAnOffer,
  returnInterviewOfferedWithoutAnAnswer,
  unaccompaniedButPlacedWithParents,
  notAttendingSchoolWithoutConcerns,
  noSchoolAtSchoolAge,
  reviewInTimeWithoutAReview,
  reviewWithoutAnAnswerOnTime,
  returnHomePlannedThoughPlacedForAdoption,
  returnHomePlannedUnderAPlacementOrder,
  placedForAdoptionUnderAnotherPlan,
  returnHomeAsPlanUnderAPlacementOrder,
  judgementOfAPlacementWithParents,
  // Care leavers
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
  // Adoption: children
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
  // Adoption: prospective adopters
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
