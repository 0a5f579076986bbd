import { before, code, type DefectKind, kind, missing } from '../defect-kind.ts';

/** Defects of one row in lists 10 and 11. */
export const adoptionKinds: readonly DefectKind[] = [
  before('adoption-decision-before-care', 10, 'adoption-decision', 'entered-care'),
  before('placement-order-before-adoption-decision', 10, 'placement-order', 'adoption-decision'),
  before('matched-before-adoption-decision', 10, 'matched', 'adoption-decision'),
  before('placed-for-adoption-before-match', 10, 'placed-for-adoption', 'matched'),
  before('adoption-order-before-placing', 10, 'adoption-order', 'placed-for-adoption'),
  before('adoption-order-before-placement-order', 10, 'adoption-order', 'placement-order'),
  before('adoption-reversed-before-decision', 10, 'adoption-reversed', 'adoption-decision'),
  missing('adoption-reversed-without-a-reason', 10, 'adoption-reversal-reason', 'adoption-reversed'),
  code(
    'adoption-reversal-reason-without-a-date',
    10,
    'adoption-reversal-reason',
    'RD4',
    (row) => row.get('adoption-reversed') === null,
  ),
  kind('adopted-and-reversed', 10, ['adoption-order', 'adoption-reversed', 'adoption-reversal-reason'], (row) => {
    const adopted = row.number('adoption-order');
    if (adopted === null) return false;
    row.prepare('adoption-reversal-reason', 'RD4');
    return row.set('adoption-reversed', adopted - 3);
  }),
  kind('fostering-for-adoption-before-care', 10, ['entered-care', 'fostering-to-adopt-start'], (row) => {
    const entered = row.number('entered-care');
    return entered !== null && row.set('fostering-to-adopt-start', entered - row.chance.between(1, 20));
  }),

  before('application-before-first-contact', 11, 'application', 'first-contact'),
  before('stage-1-before-first-contact', 11, 'adopter-stage-1-start', 'first-contact'),
  before('stage-1-ended-before-it-started', 11, 'adopter-stage-1-end', 'adopter-stage-1-start'),
  before('stage-2-before-stage-1-ended', 11, 'adopter-stage-2-start', 'adopter-stage-1-end'),
  before('stage-2-ended-before-it-started', 11, 'adopter-stage-2-end', 'adopter-stage-2-start'),
  before('adopter-approved-before-application', 11, 'approved', 'application'),
  before('adopter-approved-before-stage-2', 11, 'approved', 'adopter-stage-2-start'),
  before('adopter-matched-before-approval', 11, 'adopter-matched', 'approved'),
  kind(
    'child-placed-before-adopter-was-matched',
    11,
    ['adopter-matched', 'child-placed', 'fostering-for-adoption'],
    (row) => {
      const matched = row.number('adopter-matched');
      if (matched === null || row.get('child-placed') === null || row.get('fostering-for-adoption') !== 'N')
        return false;
      return row.set('child-placed', matched - row.chance.between(1, 10));
    },
  ),
  before('adopters-order-before-placing', 11, 'order-granted', 'child-placed'),
  before('adopter-left-before-first-contact', 11, 'left-process', 'first-contact'),
  missing('adopter-left-without-a-reason', 11, 'left-process-reason', 'left-process'),
  code(
    'adopter-leaving-reason-without-a-date',
    11,
    'left-process-reason',
    '1',
    (row) => row.get('left-process') === null,
  ),
  kind(
    'child-placed-but-none-counted',
    11,
    ['child-placed', 'children-placed'],
    (row) => row.get('child-placed') !== null && row.set('children-placed', 0),
  ),
  kind(
    'children-counted-but-no-date-of-placing',
    11,
    ['child-placed', 'children-placed'],
    (row) => row.get('child-placed') === null && row.set('children-placed', row.chance.between(1, 2)),
  ),
  before('adopter-decided-on-before-application', 11, 'approval-or-refusal', 'application'),
  kind(
    'adopter-decided-on-before-assessment',
    11,
    ['application', 'assessment-started', 'approval-or-refusal'],
    // Not before the application as well, which another check tells.
    (row) => {
      const started = row.number('assessment-started');
      const contact = row.number('first-contact') ?? 0;
      if (started === null || started <= contact || row.number('approval-or-refusal') === null) return false;
      const decided = row.chance.between(Math.max(contact, started - 25), started - 1);
      if ((row.number('application') ?? 0) > decided) row.prepare('application', decided);
      return row.set('approval-or-refusal', decided);
    },
  ),
  before('assessment-of-adopter-before-first-contact', 11, 'assessment-started', 'first-contact'),
  before('assessment-of-adopter-completed-before-it-started', 11, 'assessment-completed', 'assessment-started'),
  before('child-placed-before-adopter-was-approved', 11, 'child-placed', 'approval-or-refusal'),
  before('referred-to-register-before-first-contact', 11, 'referred-to-register', 'first-contact'),
];
