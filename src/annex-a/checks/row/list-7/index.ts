import type { Check } from '../../check.ts';
import { lastVisitAfterPlanEnded } from './last-visit-after-plan-ended.ts';
import { lastVisitBeforePlanStarted } from './last-visit-before-plan-started.ts';
import { lastVisitLongAgo } from './last-visit-long-ago.ts';
import { latestCategoryMultiple } from './latest-category-multiple.ts';
import { openPlanWithoutVisit } from './open-plan-without-visit.ts';
import { planEndedBeforeItStarted } from './plan-ended-before-it-started.ts';
import { planStartedAndEndedOnOneDay } from './plan-started-and-ended-on-one-day.ts';
import { reviewAfterPlanEnded } from './review-after-plan-ended.ts';
import { reviewNotAfterPlanStart } from './review-not-after-plan-start.ts';
import { visitDescribedWithoutDate } from './visit-described-without-date.ts';

/** The checks of one row of list 7, child protection plans. */
export const list7Checks: readonly Check[] = [
  planEndedBeforeItStarted,
  planStartedAndEndedOnOneDay,
  openPlanWithoutVisit,
  lastVisitLongAgo,
  visitDescribedWithoutDate,
  lastVisitBeforePlanStarted,
  lastVisitAfterPlanEnded,
  reviewNotAfterPlanStart,
  reviewAfterPlanEnded,
  latestCategoryMultiple,
];
