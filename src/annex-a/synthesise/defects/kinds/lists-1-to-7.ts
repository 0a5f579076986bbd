import { before, code, type DefectKind, kind, missing } from '../defect-kind.ts';

/** Defects of one row in lists 1 to 7. */
export const lists1To7Kinds: readonly DefectKind[] = [
  before('early-help-completed-before-it-started', 2, 'early-help-completed', 'early-help-start'),
  before('assessment-authorised-before-it-started', 4, 'continuous-authorised', 'continuous-start'),
  kind(
    'assessment-authorised-without-start',
    4,
    ['initial-start', 'continuous-start', 'continuous-authorised'],
    (row) => {
      if (row.number('continuous-authorised') === null) return false;
      row.prepare('continuous-seen', null);
      return row.set('continuous-start', null);
    },
  ),
  kind(
    'child-seen-without-assessment',
    4,
    ['core-start', 'core-seen'],
    (row) => row.get('core-start') === null && row.set('core-seen', 'Y'),
  ),
  kind('no-assessment', 4, ['initial-start', 'continuous-start'], (row) => {
    if (row.number('continuous-start') === null) return false;
    row.prepare('continuous-seen', null);
    row.prepare('continuous-authorised', null);
    return row.set('continuous-start', null);
  }),
  missing('authorised-without-saying-if-seen', 4, 'continuous-seen', 'continuous-authorised', {
    editions: ['sif-2015'],
  }),
  before('conference-before-enquiry', 5, 'icpc-date', 's47-start'),
  code('conference-not-required-but-held', 5, 'icpc-not-required', 'Y', (row) => row.get('icpc-date') !== null),
  missing('conference-without-result', 5, 'icpc-led-to-plan', 'icpc-date'),
  kind(
    'result-without-conference',
    5,
    ['icpc-date', 'icpc-led-to-plan'],
    (row) => row.get('icpc-date') === null && row.set('icpc-led-to-plan', 'Y'),
  ),
  before('child-in-need-case-closed-before-it-started', 6, 'cin-closed', 'cin-start'),
  missing('closure-without-reason', 6, 'cin-closure-reason', 'cin-closed'),
  kind(
    'closure-reason-without-date',
    6,
    ['cin-closed', 'cin-closure-reason'],
    (row) => row.get('cin-closed') === null && row.set('cin-closure-reason', row.chance.of(['RC7', 'RC8'] as const)),
  ),
  code('closed-status-without-closure', 6, 'case-status', 'CLO', (row) => row.get('cin-closed') === null),
  code('closure-without-closed-status', 6, 'case-status', 'CIN', (row) => row.get('cin-closed') !== null),
  kind('seen-after-death', 6, ['cin-closed', 'cin-closure-reason', 'last-seen'], (row) => {
    const closed = row.number('cin-closed');
    if (closed === null || closed >= row.asAt) return false;
    row.prepare('cin-closure-reason', 'RC2');
    return row.set('last-seen', Math.min(row.asAt, closed + row.chance.between(1, 20)));
  }),
  before('plan-ended-before-it-started', 7, 'plan-end', 'plan-start'),
  kind(
    'plan-started-and-ended-on-one-day',
    7,
    ['plan-start', 'plan-end'],
    (row) => row.get('plan-end') !== null && row.set('plan-end', row.get('plan-start')),
  ),
  kind(
    'review-not-after-plan-start',
    7,
    ['plan-start', 'last-review-conference'],
    (row) => row.get('last-review-conference') !== null && row.set('last-review-conference', row.get('plan-start')),
  ),
];
