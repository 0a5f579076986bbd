import { adopterMeasures } from './groups/adopters.ts';
import { adoption } from './groups/adoption.ts';
import { assessmentMeasures } from './groups/assessments.ts';
import { careLeaverMeasures } from './groups/care-leavers.ts';
import { caseloads } from './groups/caseloads.ts';
import { childProtection } from './groups/child-protection.ts';
import { childrenInNeed } from './groups/children-in-need.ts';
import { frontDoor } from './groups/front-door.ts';
import { health } from './groups/health.ts';
import { lookedAfterMeasures } from './groups/looked-after.ts';
import { missing } from './groups/missing.ts';
import { placements } from './groups/placements.ts';
import { profiles } from './groups/profiles.ts';
import { section47 } from './groups/section-47.ts';
import type { Measure } from './measure.ts';

/** Every measure, by group, in the order of a child's way through services. */
export const measures: readonly Measure[] = [
  ...frontDoor,
  ...assessmentMeasures,
  ...section47,
  ...childrenInNeed,
  ...childProtection,
  ...lookedAfterMeasures,
  ...placements,
  ...health,
  ...missing,
  ...careLeaverMeasures,
  ...adoption,
  ...adopterMeasures,
  ...caseloads,
  ...profiles,
];
