// Lists that are open, made up, for tests of the questions that pages ask of them.
import {
  type CheckSettings,
  checks,
  findingsInWords,
  measure,
  notRunInWords,
  readSheets,
  readSubmission,
  runChecks,
  type Sheet,
  type Submission,
  synthesise,
  syntheticWorkbook,
  workbookBytes,
} from '#annex-a';
import { dayNumber } from '#calendar';
import type { Opened } from './opened.ts';

const asAt = dayNumber(2015, 6, 1);

/** Lists of some sheets as they would be open after they were sent as submission 1, or another. */
export function openedOf(
  sheets: readonly Sheet[],
  {
    previous = null,
    against = null,
    number = 1,
    settings = {},
  }: {
    readonly previous?: Submission | null;
    readonly against?: Opened | null;
    readonly number?: number;
    readonly settings?: Partial<CheckSettings>;
  } = {},
): Opened {
  const submission = readSubmission(sheets, { edition: 'sif-2015', asAt });
  const result = runChecks(checks, submission, { settings, previous });
  return {
    lists: () => submission,
    sheets: () => sheets,
    findings: [...findingsInWords(result, submission)],
    notRun: notRunInWords(result),
    measures: (comparators) => measure(submission, { settings, comparators: comparators ?? new Map() }),
    settings,
    from: new Map([...submission.lists.keys()].map((no) => [no, number])),
    against,
  };
}

/** Workbooks as files that were sent: each sheet by its name, its headings and its rows. */
export function sentSheets(
  files: Readonly<Record<string, Readonly<Record<string, readonly (readonly (string | null)[])[]>>>>,
): readonly Sheet[] {
  return readSheets(
    Object.entries(files).map(([name, sheets]) => ({
      name,
      bytes: workbookBytes({
        sheets: Object.entries(sheets).map(([title, [headings = [], ...rows]]) => ({
          name: title,
          columns: headings.map((heading) => ({ heading: heading ?? '' })),
          rows,
        })),
      }),
    })),
  ).sheets;
}

/** A made-up authority's lists with defects in them, open. */
export function madeUpOpened(seed: string, { size = 1000, defects = 150, number = 1 } = {}): Opened {
  const made = synthesise({ edition: 'sif-2015', asAt, size, seed, defects });
  return openedOf(readSheets([{ name: 'lists.xlsx', bytes: syntheticWorkbook(made) }]).sheets, { number });
}
