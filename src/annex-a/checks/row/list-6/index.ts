import type { Check } from '../../check.ts';
import { childInNeedCaseClosedBeforeItStarted } from './child-in-need-case-closed-before-it-started.ts';
import { closedStatusWithoutClosure } from './closed-status-without-closure.ts';
import { closureReasonWithoutDate } from './closure-reason-without-date.ts';
import { closureWithoutClosedStatus } from './closure-without-closed-status.ts';
import { closureWithoutReason } from './closure-without-reason.ts';
import { lastSeenAfterCaseClosed } from './last-seen-after-case-closed.ts';
import { lastSeenBeforeCaseStarted } from './last-seen-before-case-started.ts';
import { openCaseWithoutNeed } from './open-case-without-need.ts';
import { seenAfterClosingWithoutAction } from './seen-after-closing-without-action.ts';
import { seenAfterDeath } from './seen-after-death.ts';

/** The checks of one row of list 6, children in need. */
export const list6Checks: readonly Check[] = [
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
];
