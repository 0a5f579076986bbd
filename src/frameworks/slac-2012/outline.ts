// The sections of a 2012 report, in the order in which they are printed. The graded ones, in this order, are also the rows
// of the record of main findings: 10 for safeguarding, then 12 for looked after children.
import type { Framework } from '../model.ts';

/** Sections marked with the form `record` are graded in the record only: the reports print no text under them. */
export const reportOutline: Framework['reportOutline'] = [
  { id: 'about-this-inspection', title: 'About this inspection' },
  {
    id: 'inspection-judgements',
    title: 'The inspection judgements and what they mean',
    aliases: ['Inspection judgements and what they mean', 'What the inspection judgements mean'],
  },
  { id: 'service-information', title: 'Service information' },

  { id: 'safeguarding-services', title: 'Safeguarding services' },
  {
    id: 'safeguarding/overall',
    title: 'Overall effectiveness',
    judgement: 'safeguarding/overall',
    parent: 'safeguarding-services',
  },
  {
    id: 'safeguarding/capacity',
    title: 'Capacity for improvement',
    judgement: 'safeguarding/capacity',
    parent: 'safeguarding-services',
    aliases: ['Capacity to improve'],
  },
  { id: 'safeguarding/areas-for-improvement', title: 'Areas for improvement', parent: 'safeguarding-services' },

  { id: 'safeguarding-outcomes', title: 'Safeguarding outcomes for children and young people' },
  {
    id: 'safeguarding/safe-and-feel-safe',
    title: 'Children and young people are safe and feel safe',
    judgement: 'safeguarding/safe-and-feel-safe',
    parent: 'safeguarding-outcomes',
  },
  {
    id: 'safeguarding/quality-of-provision',
    title: 'Quality of provision',
    judgement: 'safeguarding/quality-of-provision',
    parent: 'safeguarding-outcomes',
  },
  {
    id: 'safeguarding/health-agencies',
    title: 'The contribution of health agencies to keeping children and young people safe',
    judgement: 'safeguarding/health-agencies',
    parent: 'safeguarding-outcomes',
    aliases: ['Contribution of health agencies to keeping children and young people safe'],
  },
  {
    id: 'safeguarding/ambition',
    title: 'Ambition and prioritisation',
    judgement: 'safeguarding/ambition',
    parent: 'safeguarding-outcomes',
  },
  {
    id: 'safeguarding/leadership',
    title: 'Leadership and management',
    judgement: 'safeguarding/leadership',
    parent: 'safeguarding-outcomes',
  },
  {
    id: 'safeguarding/performance-management',
    title: 'Performance management and quality assurance',
    judgement: 'safeguarding/performance-management',
    parent: 'safeguarding-outcomes',
  },
  {
    id: 'safeguarding/partnership-working',
    title: 'Partnership working',
    judgement: 'safeguarding/partnership-working',
    parent: 'safeguarding-outcomes',
    aliases: ['Partnerships'],
  },
  {
    id: 'safeguarding/equality',
    title: 'Equality and diversity',
    judgement: 'safeguarding/equality',
    parent: 'safeguarding-outcomes',
    form: 'record',
  },

  {
    id: 'looked-after-services',
    title: 'Services for looked after children',
    aliases: ['Services for children looked after'],
  },
  {
    id: 'looked-after/overall',
    title: 'Overall effectiveness',
    judgement: 'looked-after/overall',
    parent: 'looked-after-services',
  },
  {
    id: 'looked-after/capacity',
    title: 'Capacity for improvement',
    judgement: 'looked-after/capacity',
    parent: 'looked-after-services',
    aliases: ['Capacity to improve'],
  },
  { id: 'looked-after/areas-for-improvement', title: 'Areas for improvement', parent: 'looked-after-services' },

  {
    id: 'looked-after-outcomes',
    title: 'How good are outcomes for looked after children and care leavers?',
    aliases: ['How good are outcomes for children looked after and care leavers?'],
  },
  {
    id: 'looked-after/being-healthy',
    title: 'Being healthy',
    judgement: 'looked-after/being-healthy',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/staying-safe',
    title: 'Staying safe',
    judgement: 'looked-after/staying-safe',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/enjoying-and-achieving',
    title: 'Enjoying and achieving',
    judgement: 'looked-after/enjoying-and-achieving',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/positive-contribution',
    title: 'Making a positive contribution, including user engagement',
    judgement: 'looked-after/positive-contribution',
    parent: 'looked-after-outcomes',
    aliases: ['Making a positive contribution'],
  },
  {
    id: 'looked-after/economic-well-being',
    title: 'Economic well-being',
    judgement: 'looked-after/economic-well-being',
    parent: 'looked-after-outcomes',
    aliases: ['Achieving economic well-being'],
  },
  {
    id: 'looked-after/quality-of-provision',
    title: 'Quality of provision',
    judgement: 'looked-after/quality-of-provision',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/ambition',
    title: 'Ambition and prioritisation',
    judgement: 'looked-after/ambition',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/leadership',
    title: 'Leadership and management',
    judgement: 'looked-after/leadership',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/performance-management',
    title: 'Performance management and quality assurance',
    judgement: 'looked-after/performance-management',
    parent: 'looked-after-outcomes',
  },
  {
    id: 'looked-after/equality',
    title: 'Equality and diversity',
    judgement: 'looked-after/equality',
    parent: 'looked-after-outcomes',
    form: 'record',
  },

  { id: 'record', title: 'Record of main findings' },
];
