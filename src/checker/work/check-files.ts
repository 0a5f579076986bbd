import {
  type CheckResult,
  type CheckSettings,
  type ComparatorsByMeasure,
  checks,
  editions,
  type MeasureResult,
  measure,
  measures,
  parseComparators,
  readSheets,
  readSubmission,
  runChecks,
  type Sheet,
  type Submission,
} from '#annex-a';
import type { CheckAsked } from './questions.ts';

/** What is going on: how far it is from 0 to 1, in which stage, and with which file or sheet. */
export type Progress = (share: number, stage: string, what: string) => void;

/** The files of a check, read, before any edition is looked at. */
export interface ReadRequest extends Pick<CheckAsked, 'asAt'> {
  readonly sheets: readonly Sheet[];
  readonly previous: readonly Sheet[] | null;
  readonly unread: readonly string[];
  readonly comparators: ComparatorsByMeasure;
  readonly settings: Partial<CheckSettings>;
}

/** A submission with what was found in it. */
export interface Checked {
  readonly request: ReadRequest;
  readonly submission: Submission;
  readonly result: CheckResult;
  /** Worked out when first asked for. */
  readonly measures: () => readonly MeasureResult[];
}

/** Reads the files of a check. Throws an error with all reasons when not one of the lists' files can be read. */
export function readRequest(asked: CheckAsked, progress: Progress): ReadRequest {
  const comparators: ComparatorsByMeasure =
    asked.comparators === null
      ? new Map()
      : parseComparators(
          new TextDecoder().decode(asked.comparators.bytes),
          asked.comparators.name,
          measures.map(({ id }) => id),
        );
  progress(0, 'Reading the files', '');
  const { sheets, unread } = readSheets(asked.files, {
    onProgress: (done, total, what) => progress((done / Math.max(1, total)) * 0.5, 'Reading the files', what),
  });
  if (sheets.length === 0) throw new Error(unread.map(({ message }) => message).join(' '));
  const before = asked.previous.length === 0 ? null : readSheets(asked.previous);
  if (before !== null && before.sheets.length === 0) {
    const why = before.unread.map(({ message }) => message).join(' ');
    throw new Error(`The submission before this one cannot be read. ${why}`);
  }
  const ownAuthority = asked.ownAuthority.trim();
  return {
    asAt: asked.asAt,
    sheets,
    previous: before?.sheets ?? null,
    unread: [...unread, ...(before?.unread ?? [])].map(({ message }) => message),
    comparators,
    settings: ownAuthority === '' ? {} : { ownAuthority },
  };
}

/** Checks what was read by an edition. Throws an error when no sheet is one of its lists. */
export function checkRequest(request: ReadRequest, edition: CheckAsked['edition'], progress: Progress): Checked {
  const { sheets, previous, settings, asAt, comparators } = request;
  progress(0.5, 'Finding lists and columns', '');
  const submission = readSubmission(sheets, { edition, asAt });
  if (submission.lists.size === 0) throw new Error(noList(sheets, edition));
  const before = previous === null ? null : readSubmission(previous, { edition, asAt });
  progress(0.75, 'Checking', '');
  const result = runChecks(checks, submission, { settings, previous: before });
  progress(1, 'Done', '');
  let measured: readonly MeasureResult[] | null = null;
  return {
    request,
    submission,
    result,
    measures: () => {
      measured ??= measure(submission, { settings, comparators });
      return measured;
    },
  };
}

function noList(sheets: readonly Sheet[], edition: CheckAsked['edition']): string {
  const names = sheets.slice(0, 5).map(({ name, file }) => (name === '' ? `“${file}”` : `“${name}” of ${file}`));
  const others = sheets.length > names.length ? ` and ${sheets.length - names.length} more` : '';
  return `No sheet is one of the lists of ${editions[edition].title}: ${names.join(', ')}${others}. A list is known by its headings and the name of its sheet. Choose the other edition if the lists are of that one, or copy the lists into a blank template.`;
}
