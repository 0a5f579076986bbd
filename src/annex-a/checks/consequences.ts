/** Findings that follow from another at a cell they share, and go when that one is put right. */
export interface Consequences {
  readonly of: readonly string[];
  readonly are: readonly string[];
  /** Whether any other check of one row is among them. */
  readonly andAnyOfOneRow?: true;
}

/** A date that is out of order with another of its row, and cannot be right. */
const outOfOrder: readonly string[] = [
  'assessment-authorised-before-it-started',
  'early-help-completed-before-it-started',
  'conference-before-enquiry',
  'child-in-need-case-closed-before-it-started',
  'plan-ended-before-it-started',
  'plan-started-and-ended-on-one-day',
  'looked-after-ended-before-it-started',
  'ceased-before-the-legal-status',
  'ceased-before-the-placement',
  'legal-status-before-looked-after',
  'placement-before-looked-after',
  'placement-order-before-they-began',
  'adoption-decision-before-care',
  'placement-order-before-adoption-decision',
  'matched-before-adoption-decision',
  'placed-for-adoption-before-match',
  'adoption-order-before-placing',
  'adoption-order-before-placement-order',
  'adoption-reversed-before-decision',
  'fostering-for-adoption-before-care',
  'application-before-first-contact',
  'assessment-of-adopter-before-first-contact',
  'assessment-of-adopter-completed-before-it-started',
  'adopter-decided-on-before-application',
  'adopter-decided-on-before-assessment',
  'referred-to-register-before-first-contact',
  'child-placed-before-adopter-was-approved',
  'stage-1-before-first-contact',
  'stage-1-ended-before-it-started',
  'stage-2-before-stage-1-ended',
  'stage-2-ended-before-it-started',
  'adopter-approved-before-application',
  'adopter-approved-before-stage-2',
  'adopter-matched-before-approval',
  'child-placed-before-adopter-was-matched',
  'adopters-order-before-placing',
  'adopter-left-before-first-contact',
];

const outsideTheWindow = ['event-outside-the-window', 'ended-before-the-window', 'adoption-ended-before-the-window'];
const beforeBirth = ['event-before-birth', 'event-before-conception', 'event-while-unborn'];

/** What compares a date with one on another list, or with what other lists have after it. */
const ofADateOnOtherLists = [
  'adoption-date-differs-from-family',
  'adoption-order-not-on-day-care-ceased',
  'assessment-before-referral',
  'closed-case-with-later-work',
  'conference-plan-may-have-ended',
  'conference-plan-not-listed',
  'enquiry-before-referral',
  'entered-care-differs-from-looked-after-start',
  'event-after-death',
  'no-further-action-yet-work-followed',
  'plan-start-differs-from-conference',
  'plan-without-conference',
  'recent-plan-without-assessment',
  'referral-without-assessment',
];

/** What finds no partner for a child whose identifier is spoilt. */
const ofALostChild = [
  'id-malformed',
  'adopted-but-not-on-list-8',
  'adopted-on-list-8-only',
  'adoption-decision-without-care',
  'adoption-plan-without-decision',
  'case-status-assessment-without-assessment',
  'case-status-looked-after-without-care',
  'case-status-plan-without-plan',
  'child-family-not-on-list-11',
  'conference-plan-may-have-ended',
  'conference-plan-not-listed',
  'eligible-child-not-looked-after',
  'emergency-protection-not-on-list-8',
  'enquiry-without-assessment-or-case',
  'family-without-child-on-list-10',
  'leaver-not-on-list-9',
  'looked-after-child-left-out-of-list-6',
  'looked-after-child-not-on-list-6',
  'one-child-under-two-ids',
  'placed-for-adoption-without-decision',
  'placement-order-without-decision',
  'plan-child-left-out-of-list-6',
  'plan-child-not-on-list-6',
  'plan-without-conference',
  'recent-plan-without-assessment',
  'referral-without-assessment',
];

/**
 * Which findings follow from which. The one that says best what is wrong stands: a date to come before all else, then two
 * dates out of order, then a date before birth, then one outside the window. A check stands in one line for each reason.
 */
export const consequences: readonly Consequences[] = [
  {
    of: ['event-after-the-reference-date'],
    are: [...ofADateOnOtherLists, 'case-status-is-not-plan', 'case-status-is-not-looked-after', 'assessments-overlap'],
    andAnyOfOneRow: true,
  },
  {
    of: ['birth-date-after-the-reference-date', 'expected-birth-date-too-far-ahead'],
    are: ['one-child-under-two-ids'],
    andAnyOfOneRow: true,
  },
  { of: outOfOrder, are: [...beforeBirth, ...outsideTheWindow, ...ofADateOnOtherLists, 'conference-on-a-day-off'] },
  { of: ['event-before-birth', 'event-before-conception'], are: [...outsideTheWindow, ...ofADateOnOtherLists] },
  {
    of: ['plan-ended-before-it-started', 'plan-started-and-ended-on-one-day'],
    are: ['last-visit-after-plan-ended', 'review-after-plan-ended'],
  },
  {
    of: ['child-in-need-case-closed-before-it-started'],
    are: ['last-seen-after-case-closed', 'seen-after-closing-without-action', 'seen-after-death'],
  },
  {
    of: ['looked-after-ended-before-it-started'],
    are: [
      'ceased-before-the-legal-status',
      'ceased-before-the-placement',
      'event-after-looked-after-ended',
      'stayed-with-carers-before-18',
      'too-young-for-adult-social-care',
      'too-young-to-leave-for-independent-living',
    ],
  },
  {
    of: ['ceased-before-the-placement', 'placement-before-looked-after'],
    are: ['one-placement-though-it-changed'],
  },
  { of: ['placement-order-before-they-began'], are: ['legal-status-before-looked-after'] },
  { of: ['assessment-of-adopter-before-first-contact'], are: ['assessment-of-adopter-before-application'] },
  { of: ['adopter-decided-on-before-application'], are: ['adopter-decided-on-before-assessment'] },
  {
    of: ['adopter-decided-on-before-application', 'adopter-decided-on-before-assessment'],
    are: ['adopter-decided-on-before-assessment-was-completed'],
  },
  { of: ['referred-to-register-before-first-contact'], are: ['referred-to-register-before-approval'] },
  { of: ['adopter-approved-before-application'], are: ['adopter-approved-before-stage-2'] },
  {
    of: ['adopter-approved-before-application', 'adopter-approved-before-stage-2'],
    are: ['adopter-approved-before-stage-2-ended'],
  },
  { of: ['adoption-order-before-placement-order'], are: ['adoption-order-before-placing'] },
  {
    of: ['age-of-an-unborn-child'],
    are: ['birth-date-of-an-unborn-child', 'disability-of-an-unborn-child', 'gender-of-an-unborn-child'],
  },
  { of: ['birth-date-differs-between-rows', 'date-of-birth-differs-between-lists'], are: ['age-not-as-birth-date'] },
  { of: ['id-ends-in-point-zero', 'id-lost-its-zeros', 'id-written-two-ways'], are: ofALostChild },
  {
    of: ['accommodation-in-codes-of-placements', 'placement-in-codes-of-care-leavers'],
    are: ['code-unknown'],
  },
  {
    of: [
      'authority-as-provider-of-hospital-or-prison',
      'parents-as-provider-of-another-placement',
      'too-young-for-a-young-offender-institution',
      'too-young-for-residential-employment',
    ],
    are: ['urn-where-there-is-none'],
  },
  { of: ['too-young-for-a-young-offender-institution'], are: ['authority-as-provider-of-hospital-or-prison'] },
  { of: ['placed-inside-but-outside-england'], are: ['own-provision-in-another-authority'] },
  {
    of: ['placed-for-adoption-without-decision', 'placed-for-adoption-without-a-placement-order'],
    are: ['placed-for-adoption-under-another-plan', 'return-home-planned-though-placed-for-adoption'],
  },
  {
    of: ['placement-order-without-decision', 'placement-order-before-they-began', 'freeing-order-after-they-ended'],
    are: ['return-home-as-plan-under-a-placement-order', 'return-home-planned-under-a-placement-order'],
  },
  {
    of: ['adopted-from-care-at-18-or-over'],
    are: ['adopted-on-list-8-only', 'adopted-without-being-placed-for-adoption'],
  },
  { of: ['special-guardianship-at-18-or-over'], are: ['special-guardian-was-no-foster-carer'] },
  { of: ['eligible-at-18-or-over'], are: ['eligible-child-not-looked-after'] },
  {
    of: ['eligible-at-18-or-over', 'eligible-child-not-looked-after'],
    are: ['eligible-among-care-leavers'],
  },
  { of: ['former-relevant-under-18', 'relevant-at-18-or-over'], are: ['care-leaver-still-looked-after'] },
  {
    of: ['plans-overlap', 'child-in-need-cases-overlap', 'assessments-overlap'],
    are: ['child-on-several-rows', 'plans-counted-too-low'],
  },
  {
    of: ['closed-status-without-closure', 'closure-without-closed-status'],
    are: ['case-status-is-not-plan', 'case-status-is-not-looked-after'],
  },
  {
    of: ['case-status-is-not-plan', 'case-status-is-not-looked-after'],
    are: ['case-status-assessment-without-assessment'],
  },
  {
    of: ['open-plan-or-care-after-death', 'adopted-and-still-looked-after'],
    are: [
      'looked-after-child-left-out-of-list-6',
      'looked-after-child-not-on-list-6',
      'plan-child-left-out-of-list-6',
      'plan-child-not-on-list-6',
    ],
  },
];
