import { byFurthestStep } from './furthest-step.ts';

/** How far a child with a decision for adoption has come by the reference date. */
export const adoptionStage = byFurthestStep(
  [
    { label: 'Adopted', reached: 'adoption-order' },
    { label: 'Decision reversed', reached: 'adoption-reversed' },
    { label: 'Placed', reached: 'placed-for-adoption' },
    { label: 'Matched', reached: 'matched' },
    { label: 'Placement order made', reached: 'placement-order' },
    { label: 'Decision made', reached: 'adoption-decision' },
  ],
  'No date recorded',
);
