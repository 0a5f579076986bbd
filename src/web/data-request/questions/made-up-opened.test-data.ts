// Opened lists of a made-up authority, as the thread that answers holds them.
import {
  type CheckSettings,
  checks,
  described,
  measure,
  readSheets,
  readSubmission,
  runChecks,
  synthesise,
  syntheticWorkbook,
} from '#annex-a';
import { dayNumber } from '#calendar';
import type { Opened } from '../opened.ts';

type MadeUp = { readonly seed?: string; readonly size?: number; readonly defects?: number; readonly number?: number };

/** Opens made-up lists. The same arguments give the same lists. */
export function madeUpOpened({ seed = 'opened', size = 2000, defects = 40, number = 1 }: MadeUp = {}): Opened {
  const asAt = dayNumber(2015, 6, 1);
  const made = synthesise({ edition: 'sif-2015', asAt, size, seed, messy: true, defects });
  const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]);
  const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
  const settings: Partial<CheckSettings> = { ownAuthority: 'Westmarch' };
  const { findings, notRun } = runChecks(checks, submission, { settings, previous: null });
  return {
    lists: () => submission,
    sheets: () => sheets,
    findings: findings.map((finding) => described(finding, submission)),
    notRun: notRun.map(({ check, because }) => ({ rule: check.id, because })),
    measures: (comparators = new Map()) => measure(submission, { settings, comparators }),
    settings,
    from: new Map([...submission.lists.keys()].map((no) => [no, number])),
    against: null,
  };
}
