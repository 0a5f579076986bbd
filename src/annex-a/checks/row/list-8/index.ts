import type { Check } from '../../check.ts';
import { adoptedFromCareAt18OrOver } from './adopted-from-care-at-18-or-over.ts';
import { adoptedWithoutBeingPlacedForAdoption } from './adopted-without-being-placed-for-adoption.ts';
import { authorityAsProviderOfHospitalOrPrison } from './authority-as-provider-of-hospital-or-prison.ts';
import { carersHolidayPlacementTooLong } from './carers-holiday-placement-too-long.ts';
import { ceasedBeforeTheLegalStatus } from './ceased-before-the-legal-status.ts';
import { ceasedBeforeThePlacement } from './ceased-before-the-placement.ts';
import { ceasedThoughLookedAfterWentOn } from './ceased-though-looked-after-went-on.ts';
import { childAssessmentOrderTooLong } from './child-assessment-order-too-long.ts';
import { emergencyProtectionTooLong } from './emergency-protection-too-long.ts';
import { eventAfterLookedAfterEnded } from './event-after-looked-after-ended.ts';
import { freeingOrderAfterTheyEnded } from './freeing-order-after-they-ended.ts';
import { hospitalPlacementTooLong } from './hospital-placement-too-long.ts';
import { judgementOfAPlacementWithParents } from './judgement-of-a-placement-with-parents.ts';
import { legalStatusBeforeLookedAfter } from './legal-status-before-looked-after.ts';
import { lookedAfterEndReasonWithoutADate } from './looked-after-end-reason-without-a-date.ts';
import { lookedAfterEndedBeforeItStarted } from './looked-after-ended-before-it-started.ts';
import { lookedAfterEndedWithoutAReason } from './looked-after-ended-without-a-reason.ts';
import { missingWithoutAReturnInterviewAnswer } from './missing-without-a-return-interview-answer.ts';
import { needNotOfALookedAfterChild } from './need-not-of-a-looked-after-child.ts';
import { noPlacementInTwelveMonths } from './no-placement-in-twelve-months.ts';
import { noSchoolAtSchoolAge } from './no-school-at-school-age.ts';
import { notAttendingSchoolWithoutConcerns } from './not-attending-school-without-concerns.ts';
import { onePlacementThoughItChanged } from './one-placement-though-it-changed.ts';
import { ownProvisionInAnotherAuthority } from './own-provision-in-another-authority.ts';
import { parentsAsProviderOfAnotherPlacement } from './parents-as-provider-of-another-placement.ts';
import { placedForAdoptionUnderAnotherPlan } from './placed-for-adoption-under-another-plan.ts';
import { placedForAdoptionWithoutAPlacementOrder } from './placed-for-adoption-without-a-placement-order.ts';
import { placedInsideButOutsideEngland } from './placed-inside-but-outside-england.ts';
import { placedInsideButWithAnotherAuthority } from './placed-inside-but-with-another-authority.ts';
import { placedOutsideButWithTheOwnAuthority } from './placed-outside-but-with-the-own-authority.ts';
import { placedWithParentsButProvidedByOthers } from './placed-with-parents-but-provided-by-others.ts';
import { placedWithParentsUnderSection20 } from './placed-with-parents-under-section-20.ts';
import { placementBeforeLookedAfter } from './placement-before-looked-after.ts';
import { placementInCodesOfCareLeavers } from './placement-in-codes-of-care-leavers.ts';
import { placementOrderBeforeTheyBegan } from './placement-order-before-they-began.ts';
import { placementWithoutAProvider } from './placement-without-a-provider.ts';
import { placementWithoutAUrn } from './placement-without-a-urn.ts';
import { policeProtectionTooLong } from './police-protection-too-long.ts';
import { postcodeInAnotherForm } from './postcode-in-another-form.ts';
import { providerOfATemporaryPlacement } from './provider-of-a-temporary-placement.ts';
import { publicBodyAsProviderOfFamilyOrHome } from './public-body-as-provider-of-family-or-home.ts';
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

/** The checks of one row of list 8, children looked after. */
export const list8Checks: readonly Check[] = [
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
  postcodeInAnotherForm,
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
];
