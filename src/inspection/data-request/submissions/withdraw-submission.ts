import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { Stage } from '../../stages.ts';
import { type CheckedAgainst, readAgain } from '../documents/read-document.ts';
import { staysOpenAt } from '../taken-back.ts';
import { standingNow } from './lists-standing.ts';
import type { SubmissionRecord } from './submission.ts';

/**
 * Takes back what was sent by mistake: it stays on record, and what was sent before stands again, against which documents on
 * single children are then read anew. Once fieldwork has begun the team goes on reading what was found in it. Refused: `withdrawn-already`; `rests-on-it` while a later submission shows lists of this one;
 * `not-valid` without a reason.
 */
export function withdrawSubmission(
  authorityId: string,
  submission: SubmissionRecord,
  command: {
    readonly stage: Stage;
    readonly others: readonly SubmissionRecord[];
    readonly documents: readonly CheckedAgainst[];
    readonly seen: number;
    readonly reason: string;
  },
): readonly Change[] | Refusal {
  const { id, inspectionId, number, state } = submission;
  if (state === 'withdrawn') {
    return refuse('withdrawn-already', `Submission ${number} was taken back already. Nothing is left to do.`);
  }
  const resting = command.others.filter(
    (other) =>
      other.number > number &&
      other.state === 'checked' &&
      other.lists?.lists.some(({ submission: from }) => from === number),
  );
  const [later] = resting;
  if (later !== undefined) {
    return refuse(
      'rests-on-it',
      `Submission ${later.number} did not send all lists: for the others it rests on submission ${number}. Take back submission ${later.number} first, or send those lists again.`,
    );
  }
  const fault = reasonFault(command.reason, 'the lists are taken back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'submission-withdrawn',
      subject: { kind: 'submission', id },
      authorityId,
      inspectionId,
      expects: command.seen,
      before: { state },
      after: { state: 'withdrawn', staysOpen: staysOpenAt(command.stage) },
      reason: command.reason,
    },
    ...readAgain(authorityId, command.documents, standingNow(command.others)?.number ?? null),
  ];
}
