import { byFurthestStep } from './furthest-step.ts';

/** How far an adopter has come by the reference date. */
export const adopterStage = byFurthestStep(
  [
    { label: 'Left the process', reached: 'left-process' },
    { label: 'Adoption order made', reached: 'order-granted' },
    { label: 'Child placed', reached: 'child-placed' },
    { label: 'Matched', reached: 'adopter-matched' },
    { label: 'Approved, waiting for a match', reached: 'approved' },
    { label: 'Stage two ended, waiting for the decision', reached: 'adopter-stage-2-end' },
    { label: 'In stage two', reached: 'adopter-stage-2-start' },
    { label: 'Stage one ended', reached: 'adopter-stage-1-end' },
    { label: 'In stage one', reached: 'adopter-stage-1-start' },
    { label: 'Enquiry', reached: 'first-contact' },
  ],
  'No date recorded',
);
