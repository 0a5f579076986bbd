import { breakdown, count, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { share } from '../kinds/share.ts';
import { typical, within } from '../kinds/timing.ts';
import { adopterStage } from '../questions/adopter-stage.ts';
import { both, hasCome, monthsAgo, not } from '../questions/conditions.ts';
import { days, monthsBegun } from '../questions/lengths.ts';
import { among } from '../questions/question.ts';
import { byCode, byText } from '../questions/sortings.ts';
import { adopterFamilies, adopters } from '../rows/populations.ts';
import { familyMatchedIn, stageOneIn, stageTwoIn } from '../standards.ts';

const approvedAndWaiting = both(
  hasCome('approved'),
  both(not(hasCome('adopter-matched')), not(hasCome('left-process'))),
);

export const adopterMeasures = groupOf('adopters')(
  count({ id: 'adopters', title: 'Prospective adopters' }, adopters),
  count(
    {
      id: 'adopter-families',
      title: 'Prospective adoptive families',
      note: 'An adopter without a family identifier is a family alone.',
    },
    adopterFamilies,
  ),
  breakdown({ id: 'adopters-by-stage', title: 'Prospective adopters by stage' }, adopters, adopterStage),
  breakdown(
    { id: 'adopters-by-type', title: 'Individuals in contact with the agency by type' },
    adopters,
    byText('adopter-type'),
  ),
  within(
    {
      id: 'stage-one-in-time',
      title: 'Adopters who completed stage one within two months',
      of: 'adopters whose stage one ended by the reference date',
      standard: stageOneIn,
      unit: 'months',
      bins: [1, 2, 3, 4, 6],
    },
    adopters,
    monthsBegun('adopter-stage-1-start', 'adopter-stage-1-end'),
  ),
  within(
    {
      id: 'stage-two-in-time',
      title: 'Adopters who completed stage two within four months',
      of: 'adopters whose stage two ended by the reference date',
      standard: stageTwoIn,
      unit: 'months',
      bins: [2, 4, 6, 8],
    },
    adopters,
    monthsBegun('adopter-stage-2-start', 'adopter-stage-2-end'),
  ),
  typical(
    {
      id: 'adopter-assessment-length',
      title: 'Days from start to completion of an adopter’s assessment, median',
      of: 'individuals whose assessment was completed by the reference date',
      kind: 'median',
      unit: 'days',
      bins: [61, 122, 183, 243],
    },
    adopters,
    days('assessment-started', 'assessment-completed'),
  ),
  typical(
    {
      id: 'application-to-decision',
      title: 'Days from application to approval or refusal, median',
      of: 'individuals approved or refused by the reference date',
      note: 'The column does not tell approval from refusal.',
      kind: 'median',
      unit: 'days',
      bins: [61, 122, 183, 243],
    },
    adopters,
    days('application', 'approval-or-refusal'),
  ),
  countWhere(
    { id: 'families-waiting-for-match', title: 'Approved families waiting for a match' },
    adopterFamilies,
    approvedAndWaiting,
  ),
  share(
    {
      id: 'families-waiting-three-months',
      title: 'Approved families that have waited three months or more for a match (A12)',
      of: 'approved adoptive families waiting for a match',
      standard: familyMatchedIn,
    },
    adopterFamilies,
    among(approvedAndWaiting, monthsAgo(3, 'approved')),
  ),
  breakdown(
    { id: 'adopters-left-by-reason', title: 'Adopters who left the process by reason' },
    adopters,
    byCode('left-process-reason'),
    hasCome('left-process'),
  ),
);
