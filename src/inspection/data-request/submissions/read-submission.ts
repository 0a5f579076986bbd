// What comes of reading a submission: decided by the service, which acts for nobody.
import type { Change } from '../../change.ts';
import type { StandingLists, SubmissionRecord, SubmissionSummary } from './submission.ts';

type ReadRecord = Pick<SubmissionRecord, 'id' | 'inspectionId' | 'state' | 'version'>;

const about = (authorityId: string, { id, inspectionId, version }: ReadRecord) => ({
  subject: { kind: 'submission' as const, id },
  authorityId,
  inspectionId,
  expects: version,
  reason: null,
});

/** The lists of a submission were read and checked: what was counted, and where the rest is kept sealed. */
export function listsChecked(
  authorityId: string,
  submission: ReadRecord,
  outcome: {
    readonly summary: SubmissionSummary;
    readonly lists: StandingLists;
    readonly findingsPayload: string;
    readonly measuresPayload: string;
  },
): readonly Change[] {
  const { summary, lists, findingsPayload, measuresPayload } = outcome;
  const { rows, errors, queries } = summary;
  return [
    {
      ...about(authorityId, submission),
      kind: 'lists-checked',
      before: { state: submission.state },
      after: { state: 'checked', rows, errors, queries },
      summary,
      lists,
      findingsPayload,
      measuresPayload,
    },
  ];
}

/** Nothing of a submission could be read: why, in words for the authority. */
export function listsUnreadable(authorityId: string, submission: ReadRecord, fault: string): readonly Change[] {
  return [
    {
      ...about(authorityId, submission),
      kind: 'lists-unreadable',
      before: { state: submission.state },
      after: { state: 'unreadable' },
      fault,
    },
  ];
}
