import type { Authority } from '../authority.ts';
import type { Choices } from '../chance.ts';
import { prospectiveAdopters } from './adopters.ts';
import { adoption } from './adoption.ts';
import { arrivedAlone } from './alone.ts';
import { leftCare } from './care-leaver.ts';
import { longInNeed } from './child-in-need.ts';
import { contactOnly } from './contact.ts';
import { earlyHelp } from './early-help.ts';
import { leftAt18 } from './left-at-18.ts';
import { inCare } from './looked-after.ts';
import { longOnPlan } from './protection-plan.ts';
import { referred } from './referral.ts';

/** What can happen to a family, and how often: a hundred families more or less. */
export const journeys: Choices<(authority: Authority) => void> = [
  [contactOnly, 42],
  [earlyHelp, 5],
  [referred, 27],
  [longInNeed, 13],
  [longOnPlan, 2.9],
  [inCare, 5.6],
  [leftAt18, 0.9],
  [arrivedAlone, 0.3],
  [leftCare, 2.8],
  [adoption, 0.9],
  [prospectiveAdopters, 1],
];
