import type { Change } from '../../change.ts';
import { childFault } from '../../child-fault.ts';
import { permissions } from '../../permissions.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { Stage } from '../../stages.ts';
import type { SubmissionFile } from '../request-changes.ts';
import type { SubmissionRecord } from './submission.ts';

/** What one submission may hold: the eleven lists as a file each, and some more. */
export const mostFiles = 20;
/** In megabytes: one file, and all of one submission. */
export const mostMegabytes = { file: 100, together: 200 } as const;
const longestNote = 2000;

/** What sending lists is decided on. */
export type SendingState = {
  readonly inspection: {
    readonly id: string;
    readonly authorityId: string;
    readonly stage: Stage;
    readonly subject: 'authority' | 'lscb';
  };
  /** All that were sent before. */
  readonly submissions: readonly SubmissionRecord[];
};

export type SendingCommand = {
  readonly id: string;
  /** 1 or 2; anything else when none was chosen. */
  readonly stage: number | null;
  readonly note: string;
  readonly files: readonly SubmissionFile[];
};

const noLists = refuse(
  'no-lists',
  'This is an inspection of a safeguarding board alone: it asks for documents and for no lists of children.',
);

/**
 * Sends lists: a new submission with the next number, which waits to be read. Refused: `no-lists` where a board alone is reviewed,
 * `wrong-stage`, `not-valid` with what is wrong field by field, `sent-already` when the newest submission of this stage has the very
 * same files.
 */
export function sendLists(
  { inspection, submissions }: SendingState,
  { id, stage, note, files }: SendingCommand,
): readonly Change[] | Refusal {
  if (inspection.subject === 'lscb') return noLists;
  if (!permissions['answer-data-request'].stages.some((each) => each === inspection.stage)) {
    return refuse(
      'wrong-stage',
      'The inspection is no longer at a stage in which lists can be sent. Ask the lead inspector.',
    );
  }
  const faults: FieldFault[] = [];
  if (files.length === 0) faults.push({ place: 'files', words: 'Choose the files of your lists.' });
  if (files.length > mostFiles) {
    faults.push({ place: 'files', words: `Send at most ${mostFiles} files at once, or pack them into one ZIP file.` });
  }
  if (stage !== 1 && stage !== 2) faults.push({ place: 'stage', words: 'Choose the stage that these lists are for.' });
  if (note.length > longestNote) {
    faults.push({ place: 'note', words: `The note must be ${longestNote} characters or fewer.` });
  }
  const named = childFault(note, 'note');
  if (named !== null) faults.push(named);
  const refusal = refuseFields(faults);
  if (refusal !== null || (stage !== 1 && stage !== 2)) return refusal ?? noLists;
  const same = sentAlready(submissions, stage, files);
  if (same !== null) return same;
  return [
    {
      kind: 'lists-submitted',
      subject: { kind: 'submission', id },
      authorityId: inspection.authorityId,
      inspectionId: inspection.id,
      expects: null,
      before: null,
      after: {
        number: Math.max(0, ...submissions.map(({ number }) => number)) + 1,
        stage,
        note,
        state: 'received',
      },
      reason: null,
      files,
    },
  ];
}

/** The refusal of files that the newest submission of the stage has already. An older one may be sent again: it replaces what came after. */
function sentAlready(
  submissions: readonly SubmissionRecord[],
  stage: 1 | 2,
  files: readonly SubmissionFile[],
): Refusal | null {
  const standing = submissions.filter(({ state }) => state === 'received' || state === 'checked');
  const newest = standing.toSorted((a, b) => b.number - a.number).at(0);
  if (newest === undefined || newest.stage !== stage) return null;
  const had = new Set(newest.files.map(({ sha256 }) => sha256));
  const sent = new Set(files.map(({ sha256 }) => sha256));
  if (had.size !== sent.size || ![...sent].every((each) => had.has(each))) return null;
  return refuse(
    'sent-already',
    `These are the files of submission ${newest.number}, unchanged. They were not kept a second time: save your corrections in them first, then send them.`,
    'files',
  );
}
