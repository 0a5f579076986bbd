import type { FieldKey } from '../../../editions/field-keys.ts';
import { openOrEnded } from '../../../submission/open-or-ended.ts';
import { blank, columnOf, present, type Submission } from '../../../submission/submission.ts';

/** The lists that hold cases with a start and an end. */
export type CaseList = 6 | 7 | 8;
export const caseLists: readonly CaseList[] = [6, 7, 8];

/** The columns in which a case starts and ends. */
export const caseDates: Readonly<Record<CaseList, { readonly start: FieldKey; readonly end: FieldKey }>> = {
  6: { start: 'cin-start', end: 'cin-closed' },
  7: { start: 'plan-start', end: 'plan-end' },
  8: { start: 'looked-after-start', end: 'looked-after-end' },
};

/**
 * How a child stands on a list at the reference date. Open: some row has no end, or one that is still to come. Unclear:
 * none is open, but a date that cannot be read, or a start still to come, may hide one.
 */
type Standing = 'absent' | 'ended' | 'unclear' | 'open';
const standings: readonly Standing[] = ['absent', 'ended', 'unclear', 'open'];

export interface OpenCases {
  readonly of: (child: number) => Standing;
  /** The row that shows how the child stands: its first open row where there is one. -1 when it is not on the list. */
  readonly row: (child: number) => number;
  readonly ofRow: (row: number) => Standing;
  /** Whether a case of the child began before a day (a day number). A start that is not known may have. */
  readonly beganBefore: (child: number, day: number) => boolean;
  /** Whether a case that began before a day may still have run on it. */
  readonly ranOn: (child: number, day: number) => boolean;
  /** The last day (a day number) that a case of the child is not known to have ended by: infinite while one has no end. */
  readonly lastedTo: (child: number) => number;
}

const nobody: OpenCases = {
  of: () => 'absent',
  row: () => -1,
  ofRow: () => 'unclear',
  beganBefore: () => false,
  ranOn: () => false,
  lastedTo: () => Number.NEGATIVE_INFINITY,
};

const known = new WeakMap<Submission, Map<CaseList, OpenCases>>();

/** How children stand on a list of cases at the reference date. Nobody is on a list that was not submitted. */
export function openCases(submission: Submission, no: CaseList): OpenCases {
  const ofSubmission = known.get(submission) ?? new Map<CaseList, OpenCases>();
  known.set(submission, ofSubmission);
  const made = ofSubmission.get(no) ?? read(submission, no);
  ofSubmission.set(no, made);
  return made;
}

function read(submission: Submission, no: CaseList): OpenCases {
  const children = columnOf(submission, no, 'child-id')?.values;
  if (children === undefined) return nobody;
  const starts = columnOf(submission, no, caseDates[no].start)?.values;
  const ends = columnOf(submission, no, caseDates[no].end)?.values;
  const { asAt, words } = submission;
  const rank = (row: number): number => {
    const start = starts?.[row];
    const state = openOrEnded(ends?.[row], asAt);
    if (state === 'ended') return 1;
    return state === 'unclear' || (present(start) && start > asAt) ? 2 : 3;
  };
  const never = 2_147_483_647;
  const ranks = new Uint8Array(words.length);
  const rows = new Int32Array(words.length).fill(-1);
  const earliest = new Int32Array(words.length).fill(never);
  const latest = new Int32Array(words.length).fill(blank);
  children.forEach((child, row) => {
    if (!present(child)) return;
    const start = starts?.[row];
    const end = ends?.[row];
    earliest[child] = Math.min(earliest[child] ?? never, present(start) ? start : blank);
    latest[child] = Math.max(latest[child] ?? blank, present(end) ? end : never);
    const found = rank(row);
    if (found <= (ranks[child] ?? 0)) return;
    ranks[child] = found;
    rows[child] = row;
  });
  const beganBefore = (child: number, day: number) => (earliest[child] ?? never) < day;
  return {
    of: (child) => standings[ranks[child] ?? 0] ?? 'absent',
    row: (child) => rows[child] ?? -1,
    ofRow: (row) => standings[rank(row)] ?? 'unclear',
    beganBefore,
    ranOn: (child, day) => beganBefore(child, day) && (latest[child] ?? blank) >= day,
    lastedTo: (child) => {
      const day = latest[child] ?? blank;
      return day === never ? Number.POSITIVE_INFINITY : day;
    },
  };
}

/** Whether a child is open on any of the lists of cases that were submitted. */
export const isOpenCase = (submission: Submission, child: number, lists: readonly CaseList[] = caseLists): boolean =>
  lists.some((no) => openCases(submission, no).of(child) === 'open');

/** Whether a case of the child on any list of cases began before a day. */
export const caseBeganBefore = (submission: Submission, child: number, day: number): boolean =>
  caseLists.some((no) => openCases(submission, no).beganBefore(child, day));

/** Whether a case of the child on any list of cases began before a day and may still have run on it. */
export const caseRanOn = (submission: Submission, child: number, day: number): boolean =>
  caseLists.some((no) => openCases(submission, no).ranOn(child, day));
