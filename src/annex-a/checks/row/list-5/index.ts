import type { Check } from '../../check.ts';
import { answeredNoPlanWithoutConference } from './answered-no-plan-without-conference.ts';
import { conferenceBeforeEnquiry } from './conference-before-enquiry.ts';
import { conferenceNotRequiredButHeld } from './conference-not-required-but-held.ts';
import { conferenceOnADayOff } from './conference-on-a-day-off.ts';
import { conferenceOverdue } from './conference-overdue.ts';
import { conferenceWithoutResult } from './conference-without-result.ts';
import { moreConferencesThanEnquiries } from './more-conferences-than-enquiries.ts';
import { resultWithoutConference } from './result-without-conference.ts';

/** The checks of one row of list 5, section 47 enquiries. */
export const list5Checks: readonly Check[] = [
  conferenceBeforeEnquiry,
  conferenceNotRequiredButHeld,
  conferenceOverdue,
  conferenceWithoutResult,
  resultWithoutConference,
  answeredNoPlanWithoutConference,
  conferenceOnADayOff,
  moreConferencesThanEnquiries,
];
