import { breakdown, count } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { share } from '../kinds/share.ts';
import { typical, within } from '../kinds/timing.ts';
import { workingDaysFromReferral } from '../questions/assessment-from-referral.ts';
import { both, hasCome, isGiven, not, yes } from '../questions/conditions.ts';
import { days, workingDays, workingDaysSince } from '../questions/lengths.ts';
import { longerThan } from '../questions/longer-than.ts';
import { among } from '../questions/question.ts';
import { byMonth, byText } from '../questions/sortings.ts';
import { assessments, childrenAssessed } from '../rows/populations.ts';
import { assessmentIn, coreAssessmentIn, initialAssessmentIn } from '../standards.ts';

const openAssessment = both(isGiven('continuous-start'), not(hasCome('continuous-authorised')));
const weeks = [10, 20, 30, 45, 60, 90];

export const assessmentMeasures = groupOf('assessments')(
  count({ id: 'assessments', title: 'Statutory assessments' }, assessments),
  count({ id: 'children-assessed', title: 'Children assessed' }, childrenAssessed),
  breakdown(
    { id: 'assessments-by-month', title: 'Assessments by month of their start' },
    assessments,
    byMonth('continuous-start'),
  ),
  within(
    {
      id: 'assessments-in-time',
      title: 'Assessments completed within 45 working days of their start',
      of: 'continuous assessments completed by the reference date',
      note: 'Counted from the start of the assessment; open ones are in no part of it.',
      standard: assessmentIn,
      unit: 'working days',
      bins: weeks,
    },
    assessments,
    workingDays('continuous-start', 'continuous-authorised'),
  ),
  within(
    {
      id: 'assessments-in-time-from-referral',
      title: 'Assessments completed within 45 working days of the referral',
      of: 'continuous assessments completed by the reference date whose referral is in list 3',
      note: 'List 3 covers fewer months than an assessment may go back: see how many are left out.',
      standard: assessmentIn,
      unit: 'working days',
      bins: weeks,
    },
    assessments,
    workingDaysFromReferral,
  ),
  typical(
    {
      id: 'assessment-length',
      title: 'Days from start to completion of an assessment, median',
      of: 'continuous assessments completed by the reference date',
      kind: 'median',
      unit: 'days',
      bins: [14, 28, 42, 63, 91],
    },
    assessments,
    days('continuous-start', 'continuous-authorised'),
  ),
  share(
    {
      id: 'open-assessments-overdue',
      title: 'Open assessments already past 45 working days',
      of: 'continuous assessments open at the reference date',
      standard: assessmentIn,
    },
    assessments,
    among(openAssessment, longerThan(assessmentIn.value, workingDaysSince('continuous-start'))),
  ),
  share(
    {
      id: 'assessments-child-seen',
      title: 'Assessments in which the child was seen',
      of: 'continuous assessments completed by the reference date',
    },
    assessments,
    among(hasCome('continuous-authorised'), yes('continuous-seen')),
  ),
  share(
    {
      id: 'assessments-support-required',
      title: 'Assessments that found a need for social care support',
      of: 'continuous assessments completed by the reference date',
    },
    assessments,
    among(hasCome('continuous-authorised'), yes('support-required')),
  ),
  within(
    {
      id: 'initial-assessments-in-time',
      title: 'Initial assessments completed within 10 working days of their start',
      of: 'initial assessments completed by the reference date',
      note: 'For authorities that divide assessments in two.',
      standard: initialAssessmentIn,
      unit: 'working days',
      bins: [5, 10, 20, 35],
    },
    assessments,
    workingDays('initial-start', 'initial-authorised'),
  ),
  within(
    {
      id: 'core-assessments-in-time',
      title: 'Core assessments completed within 35 working days of their start',
      of: 'core assessments completed by the reference date',
      note: 'For authorities that divide assessments in two.',
      standard: coreAssessmentIn,
      unit: 'working days',
      bins: [10, 20, 35, 50],
    },
    assessments,
    workingDays('core-start', 'core-authorised'),
  ),
  breakdown({ id: 'assessments-by-team', title: 'Assessments by team' }, assessments, byText('team')),
);
