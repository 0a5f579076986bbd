import type { Check } from '../check.ts';
import { assessmentsOverlap } from './assessments-overlap.ts';
import { birthDateDiffersBetweenRows } from './birth-date-differs-between-rows.ts';
import { childInNeedCasesOverlap } from './child-in-need-cases-overlap.ts';
import { childOnSeveralRows } from './child-on-several-rows.ts';
import { conferencesCountedTooLow } from './conferences-counted-too-low.ts';
import { contactGivenTwice } from './contact-given-twice.ts';
import { disabilityNeverRecorded } from './disability-never-recorded.ts';
import { enquiriesCountedTooLow } from './enquiries-counted-too-low.ts';
import { enquiryWhileAnotherIsOpen } from './enquiry-while-another-is-open.ts';
import { ethnicityDiffersBetweenRows } from './ethnicity-differs-between-rows.ts';
import { ethnicityOftenNotObtained } from './ethnicity-often-not-obtained.ts';
import { eventGivenTwice } from './event-given-twice.ts';
import { genderDiffersBetweenRows } from './gender-differs-between-rows.ts';
import { genderOftenNotStated } from './gender-often-not-stated.ts';
import { listCoversLess } from './list-covers-less.ts';
import { noneHasEnded } from './none-has-ended.ts';
import { oneDayInManyRows } from './one-day-in-many-rows.ts';
import { plansCountedTooLow } from './plans-counted-too-low.ts';
import { plansOverlap } from './plans-overlap.ts';
import { referralsCountedTooLow } from './referrals-counted-too-low.ts';
import { rowRepeated } from './row-repeated.ts';
import { workerWithVeryManyChildren } from './worker-with-very-many-children.ts';

/** The checks of several rows of one list, and of a list as a whole. */
export const rowsChecks: readonly Check[] = [
  rowRepeated,
  eventGivenTwice,
  contactGivenTwice,
  childOnSeveralRows,
  birthDateDiffersBetweenRows,
  genderDiffersBetweenRows,
  ethnicityDiffersBetweenRows,
  assessmentsOverlap,
  enquiryWhileAnotherIsOpen,
  childInNeedCasesOverlap,
  plansOverlap,
  referralsCountedTooLow,
  enquiriesCountedTooLow,
  conferencesCountedTooLow,
  plansCountedTooLow,
  workerWithVeryManyChildren,
  noneHasEnded,
  listCoversLess,
  oneDayInManyRows,
  genderOftenNotStated,
  ethnicityOftenNotObtained,
  disabilityNeverRecorded,
];
