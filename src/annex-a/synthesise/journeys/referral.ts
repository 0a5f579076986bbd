import type { Authority } from '../authority.ts';
import type { Child, Family } from '../child.ts';
import { abuseCategories, agesInNeed, assessmentDays, needs, sources } from '../distributions.ts';
import { madeFamily } from '../made-family.ts';
import type { Value, Values } from '../synthetic-row.ts';
import { officeDay, officeDaysLater } from '../working-days.ts';
import { inNeed } from './child-in-need.ts';
import { contacted } from './contact.ts';
import { onPlan, previousPlans } from './protection-plan.ts';

/** A referral in about the last eight months and all that came of it, for the children of one family. */
export function referred(authority: Authority): void {
  const { chance, asAt } = authority;
  const referral = authority.officeDayIn(asAt - 240, asAt);
  const family = madeFamily(authority, { ages: agesInNeed, bornBy: referral - 2, unborn: chance.happens(0.02) });
  const source = chance.weighted(sources);
  const nothingMore = chance.happens(0.12);
  contacted(authority, family, family.children, referral - (chance.happens(0.4) ? 1 : 0), source);
  const before = chance.happens(0.2) ? chance.between(1, 3) : 0;
  for (const child of family.children) {
    authority.add(3, child, family, {
      'referral-date': referral,
      'referral-source': source,
      'referral-nfa': nothingMore ? 'Y' : 'N',
      'referrals-in-12-months': before,
    });
  }
  if (!nothingMore) assessed(authority, family, referral);
}

/** What a section 47 enquiry came to. */
interface Enquiry {
  readonly start: number;
  /** Null: not decided yet. */
  readonly conferenceNeeded: boolean | null;
  readonly conference: number | null;
  readonly ledToPlan: boolean;
}

function assessed(authority: Authority, family: Family, referral: number): void {
  const { chance, asAt } = authority;
  const start = Math.min(asAt, officeDaysLater(referral, chance.between(0, 2)));
  const [least, most] = chance.weighted(assessmentDays);
  const done = officeDaysLater(start, chance.between(least, most));
  const authorised = done > asAt ? null : done;
  const enquiry = chance.happens(0.3) ? enquired(authority, start, done) : null;
  const planStart = enquiry?.ledToPlan ? enquiry.conference : null;
  const planEnd = planStart !== null && chance.happens(0.1) ? officeDay(planStart + 92) : null;
  const plan = {
    start: planStart ?? 0,
    end: planEnd !== null && planEnd <= asAt ? planEnd : null,
    category: chance.weighted(abuseCategories),
  };
  const supported = enquiry?.conferenceNeeded === true || chance.happens(0.5);
  const closing = officeDay((authorised ?? asAt) + chance.between(30, 160));
  const closed =
    authorised === null || planStart !== null
      ? null
      : !supported
        ? authorised
        : chance.happens(0.35) && closing <= asAt
          ? closing
          : null;
  const need = enquiry === null ? chance.weighted(needs) : 'N1';
  const unsupportedReason = authority.edition === 'ilacs' && chance.happens(0.2) ? 'RC9' : 'RC8';
  const previous = { enquiries: chance.happens(0.12) ? 1 : 0, plans: previousPlans(authority) };
  for (const child of family.children) {
    authority.add(4, child, family, assessment(authority, start, authorised, supported));
    if (enquiry !== null) addEnquiry(authority, child, family, enquiry, previous.enquiries);
    if (planStart !== null) onPlan(authority, child, family, { ...plan, previous: previous.plans });
    inNeed(authority, child, family, {
      start: referral,
      need,
      closed,
      reason: closed === null ? null : supported ? 'RC7' : unsupportedReason,
      status:
        planStart !== null && plan.end === null ? 'CPP' : authorised === null && planStart === null ? 'ASM' : 'CIN',
    });
  }
}

/** An assessment: continuous, or for a few of the older edition an initial one and then a core one. */
function assessment(authority: Authority, start: number, authorised: number | null, supported: boolean): Values {
  const { chance, asAt } = authority;
  const seen: Value = authorised !== null || asAt - start > 10 ? 'Y' : chance.happens(0.5) ? 'Y' : 'N';
  const support: Value = authorised === null ? null : supported ? 'Y' : 'N';
  if (authority.edition === 'ilacs' || authorised === null || !chance.happens(0.04)) {
    return {
      'continuous-start': start,
      'continuous-seen': seen,
      'continuous-authorised': authorised,
      'support-required': support,
    };
  }
  const initialDone = Math.min(authorised, officeDaysLater(start, 9));
  const initial = { 'initial-start': start, 'initial-seen': 'Y', 'initial-authorised': initialDone };
  return authorised - initialDone < 10
    ? initial
    : { ...initial, 'core-start': initialDone, 'core-seen': 'Y', 'core-authorised': authorised };
}

/** The enquiry, begun in the first days of the assessment; its conference within 15 working days for four in five. */
function enquired(authority: Authority, assessmentStart: number, assessmentDone: number): Enquiry | null {
  const { chance, asAt, edition } = authority;
  const earliest = edition === 'sif-2015' ? authority.monthsAgo(6) : 0;
  const start = Math.min(asAt, officeDay(Math.max(earliest, officeDaysLater(assessmentStart, chance.between(0, 4)))));
  if (start > assessmentDone) return null;
  if (chance.happens(0.54)) return { start, conferenceNeeded: false, conference: null, ledToPlan: false };
  const taken = chance.happens(0.8) ? chance.between(8, 15) : chance.between(16, 24);
  const conference = officeDaysLater(start, taken);
  if (conference <= asAt) {
    return { start, conferenceNeeded: true, conference, ledToPlan: chance.happens(0.88) };
  }
  const inTime = officeDaysLater(start, 14);
  if (inTime > asAt) return { start, conferenceNeeded: null, conference: null, ledToPlan: false };
  return { start, conferenceNeeded: true, conference: inTime, ledToPlan: true };
}

function addEnquiry(authority: Authority, child: Child, family: Family, enquiry: Enquiry, previous: number): void {
  const held = enquiry.conference !== null;
  authority.add(5, child, family, {
    's47-start': enquiry.start,
    's47s-in-12-months': previous,
    'icpc-not-required': enquiry.conferenceNeeded === null ? null : enquiry.conferenceNeeded ? 'N' : 'Y',
    'icpc-date': enquiry.conference,
    'icpc-led-to-plan': held ? (enquiry.ledToPlan ? 'Y' : 'N') : null,
    'icpcs-in-12-months': 0,
  });
}
