import type { Check } from '../check.ts';
import { assessmentAuthorisedBeforeItStarted } from './assessment-authorised-before-it-started.ts';
import { assessmentAuthorisedWithoutStart } from './assessment-authorised-without-start.ts';
import { authorisedWithoutSeeingTheChild } from './authorised-without-seeing-the-child.ts';
import { childInNeedCaseClosedBeforeItStarted } from './child-in-need-case-closed-before-it-started.ts';
import { childSeenWithoutAssessment } from './child-seen-without-assessment.ts';
import { closedStatusWithoutClosure } from './closed-status-without-closure.ts';
import { closureReasonWithoutDate } from './closure-reason-without-date.ts';
import { closureWithoutClosedStatus } from './closure-without-closed-status.ts';
import { closureWithoutReason } from './closure-without-reason.ts';
import { conferenceBeforeEnquiry } from './conference-before-enquiry.ts';
import { conferenceNotRequiredButHeld } from './conference-not-required-but-held.ts';
import { conferenceOnADayOff } from './conference-on-a-day-off.ts';
import { conferenceOverdue } from './conference-overdue.ts';
import { conferenceWithoutResult } from './conference-without-result.ts';
import { coreBeforeInitialAssessment } from './core-before-initial-assessment.ts';
import { earlyHelpCompletedBeforeItStarted } from './early-help-completed-before-it-started.ts';
import { lastSeenAfterCaseClosed } from './last-seen-after-case-closed.ts';
import { lastSeenBeforeCaseStarted } from './last-seen-before-case-started.ts';
import { lastVisitAfterPlanEnded } from './last-visit-after-plan-ended.ts';
import { lastVisitBeforePlanStarted } from './last-visit-before-plan-started.ts';
import { latestCategoryMultiple } from './latest-category-multiple.ts';
import { moreConferencesThanEnquiries } from './more-conferences-than-enquiries.ts';
import { noAssessment } from './no-assessment.ts';
import { openCaseWithoutNeed } from './open-case-without-need.ts';
import { openPlanWithoutVisit } from './open-plan-without-visit.ts';
import { planEndedBeforeItStarted } from './plan-ended-before-it-started.ts';
import { planStartedAndEndedOnOneDay } from './plan-started-and-ended-on-one-day.ts';
import { resultWithoutConference } from './result-without-conference.ts';
import { reviewAfterPlanEnded } from './review-after-plan-ended.ts';
import { reviewNotAfterPlanStart } from './review-not-after-plan-start.ts';
import { seenAfterClosingWithoutAction } from './seen-after-closing-without-action.ts';
import { seenAfterDeath } from './seen-after-death.ts';
import { supportAnsweredTooEarly } from './support-answered-too-early.ts';
import { supportNotAnswered } from './support-not-answered.ts';
import { visitDescribedWithoutDate } from './visit-described-without-date.ts';

/** The checks of one row in lists 1 to 7, in the order of the lists. */
export const lists1To7Checks: readonly Check[] = [
  earlyHelpCompletedBeforeItStarted,
  noAssessment,
  assessmentAuthorisedBeforeItStarted,
  assessmentAuthorisedWithoutStart,
  childSeenWithoutAssessment,
  authorisedWithoutSeeingTheChild,
  coreBeforeInitialAssessment,
  supportNotAnswered,
  supportAnsweredTooEarly,
  conferenceBeforeEnquiry,
  conferenceNotRequiredButHeld,
  conferenceOverdue,
  conferenceWithoutResult,
  resultWithoutConference,
  conferenceOnADayOff,
  moreConferencesThanEnquiries,
  childInNeedCaseClosedBeforeItStarted,
  closureWithoutReason,
  closureReasonWithoutDate,
  closedStatusWithoutClosure,
  closureWithoutClosedStatus,
  seenAfterDeath,
  seenAfterClosingWithoutAction,
  lastSeenAfterCaseClosed,
  lastSeenBeforeCaseStarted,
  openCaseWithoutNeed,
  planEndedBeforeItStarted,
  planStartedAndEndedOnOneDay,
  openPlanWithoutVisit,
  visitDescribedWithoutDate,
  lastVisitBeforePlanStarted,
  lastVisitAfterPlanEnded,
  reviewNotAfterPlanStart,
  reviewAfterPlanEnded,
  latestCategoryMultiple,
];
