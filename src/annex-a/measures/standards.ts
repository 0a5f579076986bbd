import type { CheckSettings } from '../checks/settings.ts';
import type { Standard } from './measure.ts';

// Every standard that a measure is held against, with who set it.

const workingTogether = 'Working Together to Safeguard Children 2015, chapter 1';
const planning = (regulation: string) =>
  `Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation ${regulation}`;
const scorecards = 'Adoption scorecards, thresholds for 2013 to 2016';

export const assessmentIn: Standard = { value: 45, unit: 'working days', source: workingTogether };
export const initialAssessmentIn: Standard = {
  value: 10,
  unit: 'working days',
  source: 'Working Together to Safeguard Children 2010, chapter 5, for authorities that still divide assessments',
};
export const coreAssessmentIn: Standard = {
  value: 35,
  unit: 'working days',
  source: 'Working Together to Safeguard Children 2010, chapter 5, for authorities that still divide assessments',
};
export const conferenceIn: Standard = { value: 15, unit: 'working days', source: workingTogether };
export const coreGroupIn: Standard = { value: 10, unit: 'working days', source: workingTogether };
export const decisionIn: Standard = { value: 1, unit: 'working days', source: workingTogether };
export const planReviewIn: Standard = {
  value: 6,
  unit: 'months',
  source: `${workingTogether}: first within 3 months, then within 6`,
};
export const planVisitIn = ({ planVisitEvery }: CheckSettings): Standard => ({
  value: planVisitEvery,
  unit: 'working days',
  source: 'Local: no national number. Set what the authority’s plans say',
});
export const longPlan: Standard = { value: 2, unit: 'years', source: 'Children in need census statistics' };

export const reviewIn: Standard = {
  value: 6,
  unit: 'months',
  source: `${planning('33')}: first within 20 working days, second within 3 months, then within 6 months`,
};
export const visitIn: Standard = {
  value: 6,
  unit: 'weeks',
  source: `${planning('28')}: within a week of the placement, then within 6 weeks; other intervals with parents and in long-term placements`,
};
export const firstHealthIn: Standard = { value: 20, unit: 'working days', source: planning('7') };
export const healthIn: Standard = {
  value: 12,
  unit: 'months',
  source: `${planning('7')}: within 6 months before the fifth birthday, within 12 from then on`,
};
export const dentalIn: Standard = { value: 12, unit: 'months', source: 'Looked after return, dental checks' };
export const fewPlacements: Standard = {
  value: 3,
  unit: 'placements',
  source: 'Looked after statistics, placement stability: three or more in a year',
};
export const stablePlacement: Standard = {
  value: 2,
  unit: 'years',
  source: 'National indicator 63: under 16, looked after 2.5 years or more, in one placement 2 years or more',
};
export const returnInterviewIn: Standard = {
  value: 72,
  unit: 'hours',
  source: 'Statutory guidance on children who run away or go missing from home or care, 2014',
};
export const pathwayReviewIn: Standard = {
  value: 6,
  unit: 'months',
  source: 'Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 7',
};
export const adviserContactIn: Standard = {
  value: 2,
  unit: 'months',
  source: 'Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 8',
};
export const adoptionPlacedIn: Standard = { value: 426, unit: 'days', source: `${scorecards}, A1: 14 months` };
export const adoptionMatchedIn: Standard = { value: 121, unit: 'days', source: `${scorecards}, A2: 4 months` };
export const registerIn: Standard = {
  value: 3,
  unit: 'months',
  source: 'Adoption national minimum standards 2011, standard 13',
};
export const stageOneIn: Standard = {
  value: 2,
  unit: 'months',
  source: 'Adoption statutory guidance from July 2013, stage one',
};
export const stageTwoIn: Standard = {
  value: 4,
  unit: 'months',
  source: 'Adoption statutory guidance from July 2013, stage two',
};
export const familyMatchedIn: Standard = { value: 3, unit: 'months', source: 'Adoption scorecards, A12' };
