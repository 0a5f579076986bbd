// Which change is written to which table. Those that only the log keeps say so; secrets are written beside the change, never in it.
import type { Change, ChangeKind } from '#inspection';
import type { Applied, Applier } from './applied.ts';
import { addAuthority, changeAuthority } from './authorities.ts';
import { importWording, replaceWording } from './framework-wordings.ts';
import {
  loadFramework,
  publishFramework,
  removeDraft,
  replaceDraft,
  setFrameworkEnd,
  withdrawFramework,
} from './frameworks-kept.ts';
import { changeInspection, markErased, moveStage, openInspection } from './inspections-kept.ts';
import {
  absences,
  areaLines,
  comparators,
  deferrals,
  directions,
  documents,
  explanations,
  inspectors,
  meetingRequests,
  meetings,
  messages,
  submissions,
  teamSizes,
  timetableEntries,
} from './kept-records.ts';
import { addLeader, changeLeader } from './leaders.ts';
import { endMembership, giveMembership } from './memberships.ts';
import { addOffice, changeOffice } from './offices.ts';
import { correctPastJudgement, recordPastJudgement } from './past-judgements.ts';
import { changeSetting } from './settings.ts';
import { addSubmission } from './submissions-kept.ts';
import type { Tx } from './tables.ts';
import { changeEntry, makeTimetable } from './timetable-kept.ts';
import { addUser, changeUser } from './users.ts';

const logOnly = async (): Promise<Applied> => 'applied';

const appliers: { readonly [Kind in ChangeKind]: Applier<Kind> } = {
  'user-invited': addUser,
  'user-joined': changeUser,
  'user-changed': changeUser,
  'user-suspended': changeUser,
  'user-restored': changeUser,
  'invitation-sent-again': logOnly,
  'membership-given': giveMembership,
  'membership-ended': endMembership,
  'signed-in': logOnly,
  'signed-out': logOnly,
  'sessions-ended': logOnly,
  'sign-in-throttled': logOnly,
  'password-set': logOnly,
  'one-time-code-set': logOnly,
  'recovery-codes-made': logOnly,
  'openid-linked': logOnly,
  'api-token-made': logOnly,
  'api-token-revoked': logOnly,
  'authority-added': addAuthority,
  'authority-changed': changeAuthority,
  'leader-added': addLeader,
  'leader-changed': changeLeader,
  'office-added': addOffice,
  'office-changed': changeOffice,
  'past-judgement-recorded': recordPastJudgement,
  'past-judgement-corrected': correctPastJudgement,
  'framework-loaded': loadFramework,
  'framework-draft-replaced': replaceDraft,
  'framework-published': publishFramework,
  'framework-end-set': setFrameworkEnd,
  'framework-withdrawn': withdrawFramework,
  'framework-draft-removed': removeDraft,
  'wording-imported': importWording,
  'wording-replaced': replaceWording,
  'inspection-opened': openInspection,
  'inspection-changed': changeInspection,
  'inspection-stage-moved': moveStage,
  'inspection-erased': markErased,
  'deferral-recorded': deferrals.add,
  'deferral-changed': deferrals.change,
  'direction-recorded': directions.add,
  'direction-changed': directions.change,
  'inspector-described': inspectors.add,
  'inspector-changed': inspectors.change,
  'absence-recorded': absences.add,
  'absence-changed': absences.change,
  'timetable-made': makeTimetable,
  'timetable-entry-added': timetableEntries.add,
  'timetable-entry-moved': changeEntry,
  'timetable-entry-changed': changeEntry,
  'message-written': messages.add,
  'message-sent': messages.change,
  'message-not-sent': messages.change,
  'message-changed': messages.change,
  'team-size-set': teamSizes.add,
  'team-size-changed': teamSizes.change,
  'lists-submitted': addSubmission,
  'lists-checked': submissions.change,
  'lists-unreadable': submissions.change,
  'submission-withdrawn': submissions.change,
  'document-supplied': documents.add,
  'document-received': documents.add,
  'document-described': documents.change,
  'document-changed': documents.change,
  'document-checked': documents.change,
  'document-unreadable': documents.change,
  'explanation-begun': explanations.add,
  'explanation-changed': explanations.change,
  'meeting-planned': meetings.add,
  'meeting-changed': meetings.change,
  'meeting-request-begun': meetingRequests.add,
  'meeting-request-changed': meetingRequests.change,
  'area-line-begun': areaLines.add,
  'area-line-changed': areaLines.change,
  'comparators-imported': comparators.add,
  'comparators-replaced': comparators.change,
  'setting-changed': changeSetting,
  'master-key-rotated': logOnly,
  'backup-restored': logOnly,
  'records-erased': logOnly,
  'demonstration-loaded': logOnly,
  'demonstration-removed': logOnly,
};

/** Writes a change to its table. */
export function applyChange<Kind extends ChangeKind>(
  tx: Tx,
  change: Change & { readonly kind: Kind },
  at: Date,
  by: string | null,
): Promise<Applied> {
  const applier = appliers[change.kind] as Applier<Kind>;
  return applier(tx, change as Parameters<Applier<Kind>>[1], at, by);
}
