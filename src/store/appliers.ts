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
import { markErased, openInspection } from './inspections.ts';
import { addLeader, changeLeader } from './leaders.ts';
import { endMembership, giveMembership } from './memberships.ts';
import { addOffice, changeOffice } from './offices.ts';
import { correctPastJudgement, recordPastJudgement } from './past-judgements.ts';
import { changeSetting } from './settings.ts';
import type { Tx } from './tables.ts';
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
  'inspection-erased': markErased,
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
): Promise<Applied> {
  const applier = appliers[change.kind] as Applier<Kind>;
  return applier(tx, change as Parameters<Applier<Kind>>[1], at);
}
