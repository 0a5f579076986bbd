import type { ListNo } from '../../../editions/model.ts';
import { code, type DefectKind, kind } from '../defect-kind.ts';
import type { RowInHand } from '../row-in-hand.ts';

const on = (row: RowInHand, no: ListNo) => row.others(no).length > 0;
const inCare = (row: RowInHand) => row.others(8).some((other) => other.get('looked-after-end') === null);
const open = (row: RowInHand) => row.get('looked-after-end') === null;
const openCase = (row: RowInHand) => row.get('cin-closed') === null;

/** A row given the id of a child who is nowhere else. */
const strangersId = (check: string, list: ListNo, suits: (row: RowInHand) => boolean, rest = {}): DefectKind =>
  kind(
    check,
    list,
    ['child-id'],
    (row) => suits(row) && row.set('child-id', `9${String(row.get('child-id')).slice(1)}8`),
    rest,
  );

/** A conference so late that a plan it led to cannot have left list 7, and that led to none. */
const lately = (row: RowInHand) =>
  row.get('icpc-led-to-plan') === 'N' && row.asAt - (row.number('icpc-date') ?? 0) < 85 && !on(row, 7);

const later = { editions: ['ilacs'] } as const;

/** Defects that only two lists together show. */
export const acrossListsKinds: readonly DefectKind[] = [
  kind('adopted-and-still-looked-after', 8, ['looked-after-end', 'looked-after-end-reason'], (row) => {
    const adopted = row.others(10).some((other) => other.get('adoption-order') !== null);
    if (!adopted || open(row)) return false;
    row.prepare('looked-after-end-reason', null);
    return row.set('looked-after-end', null);
  }),
  code(
    'adopted-but-care-ceased-for-another-reason',
    8,
    'looked-after-end-reason',
    'E4A',
    (row) => !open(row) && row.others(10).some((other) => other.get('adoption-order') === row.get('looked-after-end')),
  ),
  code(
    'adopted-on-list-8-only',
    8,
    'looked-after-end-reason',
    'E12',
    (row) => !open(row) && !on(row, 10) && (row.number('age') ?? 99) < 18,
  ),
  strangersId(
    'adoption-decision-without-care',
    10,
    (row) => row.get('adoption-order') === null && row.get('adoption-reversed') === null,
  ),
  kind('adoption-order-not-on-day-care-ceased', 10, ['adoption-order'], (row) => {
    const [order, placed] = [row.number('adoption-order'), row.number('placed-for-adoption')];
    if (order === null || placed === null || !on(row, 8) || order - 3 <= placed) return false;
    return row.set('adoption-order', order - 3);
  }),
  code('placed-for-adoption-without-decision', 8, 'placement-type', 'A6', (row) => open(row) && !on(row, 10)),
  code('placement-order-without-decision', 8, 'legal-status', 'E1', (row) => open(row) && !on(row, 10)),
  code('case-status-is-not-looked-after', 6, 'case-status', 'CIN', (row) => openCase(row) && inCare(row)),
  code('case-status-is-not-plan', 6, 'case-status', 'ASM', (row) => row.get('case-status') === 'CPP'),
  code(
    'case-status-looked-after-without-care',
    6,
    'case-status',
    'LAC',
    (row) => openCase(row) && !on(row, 8) && !on(row, 7),
  ),
  code('case-status-plan-without-plan', 6, 'case-status', 'CPP', (row) => openCase(row) && !on(row, 7) && !on(row, 8)),
  code('conference-plan-not-listed', 5, 'icpc-led-to-plan', 'Y', lately),
  code(
    'care-leaver-still-looked-after',
    9,
    'eligibility',
    'RELEVANT',
    (row) => row.get('eligibility') === 'ELIGIBLE' && inCare(row),
  ),
  code(
    'eligible-child-not-looked-after',
    9,
    'eligibility',
    'ELIGIBLE',
    (row) => (row.number('age') ?? 99) < 18 && !inCare(row),
  ),
  code('open-plan-or-care-after-death', 9, 'in-touch', 'DIED', inCare),
  kind(
    'care-leaver-still-looked-after-list-8',
    8,
    ['looked-after-end', 'looked-after-end-reason'],
    (row) => {
      const left = row.others(9).some((other) => /RELEVANT$/.test(String(other.get('eligibility'))));
      if (!left || open(row)) return false;
      row.prepare('looked-after-end-reason', null);
      return row.set('looked-after-end', null);
    },
    { check: 'care-leaver-still-looked-after' },
  ),
  kind(
    'open-plan-after-death',
    6,
    ['cin-closed', 'cin-closure-reason', 'last-seen'],
    (row) => {
      const onPlan = row.others(7).some((other) => other.get('plan-end') === null);
      if (!onPlan || !openCase(row) || (row.number('last-seen') ?? 0) > row.asAt - 2) return false;
      row.prepare('cin-closed', row.asAt - 1);
      return row.set('cin-closure-reason', 'RC2');
    },
    { check: 'open-plan-or-care-after-death' },
  ),
  code('event-after-death', 8, 'looked-after-end-reason', 'E2', (row) => {
    const end = row.number('looked-after-end');
    return end !== null && row.others(6).some((other) => (other.number('last-seen') ?? 0) > end);
  }),
  strangersId('looked-after-child-not-on-list-6', 8, open, later),
  strangersId('plan-child-not-on-list-6', 7, (row) => row.get('plan-end') === null, later),
];
