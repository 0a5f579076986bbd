import type { Check } from '../../check.ts';
import { assessmentAuthorisedBeforeItStarted } from './assessment-authorised-before-it-started.ts';
import { assessmentAuthorisedWithoutStart } from './assessment-authorised-without-start.ts';
import { authorisedWithoutSayingIfSeen } from './authorised-without-saying-if-seen.ts';
import { authorisedWithoutSeeingTheChild } from './authorised-without-seeing-the-child.ts';
import { childSeenWithoutAssessment } from './child-seen-without-assessment.ts';
import { coreBeforeInitialAssessment } from './core-before-initial-assessment.ts';
import { noAssessment } from './no-assessment.ts';
import { supportAnsweredTooEarly } from './support-answered-too-early.ts';
import { supportNotAnswered } from './support-not-answered.ts';

/** The checks of one row of list 4, statutory assessments. */
export const list4Checks: readonly Check[] = [
  noAssessment,
  assessmentAuthorisedBeforeItStarted,
  assessmentAuthorisedWithoutStart,
  childSeenWithoutAssessment,
  authorisedWithoutSayingIfSeen,
  authorisedWithoutSeeingTheChild,
  coreBeforeInitialAssessment,
  supportNotAnswered,
  supportAnsweredTooEarly,
];
