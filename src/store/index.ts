// The front door of the store: what is kept, behind walls, and the log of what changed.
export { endAccess } from './access.ts';
export type { Acting } from './acting.ts';
export {
  apiTokenHolds,
  apiTokenShown,
  apiTokensOf,
  endApiToken,
  type KeptToken,
  keepApiToken,
  newApiToken,
} from './api-tokens.ts';
export { areaLinesOf, type KeptAreaLine } from './area-lines.ts';
export {
  authoritiesToChange,
  authorityById,
  authorityToChange,
  type KeptAuthority,
  listAuthorities,
} from './authorities.ts';
export { type AuthorityPerson, peopleOfAuthority } from './authority-people.ts';
export { type OpenBackup, openBackup } from './backup/open-backup.ts';
export { type Restored, restore } from './backup/restore.ts';
export { type WrittenBackup, writeBackup } from './backup/write-backup.ts';
export { type AskedOfLog, type LoggedChange, readChangeLog } from './change-log/read.ts';
export { readSealedChange } from './change-log/sealed-part.ts';
export { type Break, type Verified, verifyChangeLog } from './change-log/verify.ts';
export { latestBelieved } from './clocks-differ.ts';
export { comparatorsOf, type KeptBeside, type KeptComparators, keptBeside } from './comparators.ts';
export { besideDemonstration, hasDemonstration, markDemonstration } from './demonstration.ts';
export { demonstrationPeople, isDemonstrationPerson } from './demonstration-people.ts';
export { type TakenDocument, takeDocument } from './document-queue.ts';
export {
  type DocumentsDeadline,
  type DoneBy,
  documentDeadlines,
  documentOfInspection,
  documentsOf,
  holdDocumentsOf,
  type KeptDocument,
  sealedForBoard,
} from './documents.ts';
export { type EraseCommand, eraseAccount, eraseSealedData, recordBackupDestroyed } from './erase.ts';
export { type ErasureRecord, type KeptErasure, listErasures } from './erasures.ts';
export { explanationsOf, holdExplanationsOf, type KeptExplanation } from './explanations.ts';
export { frameworkHash } from './framework-hash.ts';
export { type KeptWording, type ProveWording, wordingOf } from './framework-wordings.ts';
export {
  frameworkInForce,
  frameworkKept,
  frameworksInForce,
  type KeptFramework,
  type KnownFramework,
  listFrameworks,
} from './frameworks.ts';
export { howFarBegun } from './how-far-begun.ts';
export {
  type InspectionAsSeen,
  inspectionAsSeen,
  inspectionById,
  inspectionsAsSeen,
  inspectionToChange,
  type KeptInspection,
  listInspections,
} from './inspections.ts';
export {
  absencesFrom,
  inspectorById,
  listInspectors,
  oneProgrammeDecisionAtATime,
  peopleToInspect,
} from './inspectors.ts';
export { invitationOfToken, type KeptInvitation, makeInvitation, useInvitation } from './invitations.ts';
export { forgetForm, keepForm, keptForm, whoseSession } from './kept-forms.ts';
export { type RestoredKeys, SealError, seal, unseal } from './keys/index.ts';
export { allDirectors, directorsOn, type KeptLeader, leadersOf } from './leaders.ts';
export { inspectorNamesOf, meetingRequestOf, meetingsAnswered, meetingsOf } from './meetings.ts';
export { countAdministrators, type KeptMembership, membershipsHeldBy, membershipsOf, personOf } from './memberships.ts';
export {
  type Addressee,
  addresseesOf,
  type KeptMessage,
  leadContact,
  messageOf,
  messagesNotSent,
  messagesOf,
  type WholeMessage,
} from './messages.ts';
export { type Names, namesOf, usersCalled } from './names.ts';
export { type KeptOffice, officesOf } from './offices.ts';
export { openStore, type StoreSettings } from './open.ts';
export { type AsOwner, openAsOwner, openKeysThere } from './open-as-owner.ts';
export { type OpenedSubmission, openSubmissions } from './opened-submissions.ts';
export { isLinked, linkUser, userLinkedWith } from './openid-links.ts';
export { type AskedOfOpenings, type KeptOpening, listOpenings } from './openings.ts';
export { type TakenMessage, takeMessage, waitedTooLong } from './outbox.ts';
export {
  allPastJudgements,
  type KeptPastJudgement,
  lastJudgementsAmong,
  pastJudgementsAmong,
  pastJudgementsOf,
} from './past-judgements.ts';
export { deferredUntil, plannedAgainst } from './planned-against.ts';
export { programmeAuthorities, programmeInspections } from './programme.ts';
export { programmeHead } from './programme-head.ts';
export { proveChangeLog } from './prove-change-log.ts';
export type { ReachSettings } from './reach.ts';
export { holdToRead, releaseToRead } from './read-queue.ts';
export { type ReadinessFacts, readinessFacts } from './readiness.ts';
export { type RecordNames, recordNamesOf } from './record-names.ts';
export { remembered } from './remembered.ts';
export { periodsInForce, retentionState } from './retention-state.ts';
export { type RoleLog, roleLogOf } from './role-log.ts';
export {
  allRolesOf,
  isOwnStaff,
  leadOf,
  oneDecisionAtATime,
  type RoleHeldThere,
  rolesAt,
  rolesHeldBy,
} from './roles-held.ts';
export { rotateMasterKey } from './rotate-master-key.ts';
export { isSealedKind, type SealedKind, sealedKinds } from './sealed-kinds.ts';
export { keepSealed, type Openable, openSealed, openSealedParts, recordOpenings } from './sealed-payloads.ts';
export { type KeptPieces, keepSealedPieces } from './sealed-pieces.ts';
export { type DatabaseState, databaseState } from './service-state.ts';
export {
  beginSession,
  endSessions,
  isToBeMarked,
  type KeptSession,
  markSeen,
  newToken,
  sessionHolds,
  sessionsOf,
  tokenHash,
  type WhoShows,
  whoShows,
} from './sessions.ts';
export { waitsForSetUp, waitsForSetUpAlone } from './set-up.ts';
export { type KeptSetting, settingOf } from './settings.ts';
export {
  attemptSucceeded,
  type CountedBy,
  countFailures,
  oneAttemptAtATime,
  recordAttempt,
} from './sign-in-attempts.ts';
export {
  forgetOneTimeCodes,
  type KeptSecrets,
  replacePasswordHash,
  secretsOf,
  setOneTimeSecret,
  setPasswordHash,
  setRecoveryHashes,
  takeOneTimeStep,
  takeRecoveryHash,
} from './sign-in-secrets.ts';
export { stageFacts } from './stage-facts.ts';
export type { StartAgain } from './start-again.ts';
export type { Store } from './store.ts';
export { StoreError } from './store-error.ts';
export {
  holdSubmissionsOf,
  type TakenSubmission,
  takeSubmission,
} from './submission-queue.ts';
export {
  type KeptSubmission,
  type SubmissionItself,
  submissionItself,
  submissionNumbered,
  submissionsOf,
} from './submissions.ts';
export { type Swept, sweep } from './sweep.ts';
export type { Tx } from './tables.ts';
export { type KeptTeamMember, teamOf, teamSizeOf, teamStateOf } from './team.ts';
export type { StoreEvent, TellStore } from './tell.ts';
export {
  entriesOf,
  type KeptEntry,
  type KeptMove,
  type NextEntry,
  nextDeadlines,
  timetableAsKept,
} from './timetable.ts';
export { dropUnreferred } from './unreferred-payloads.ts';
export { type AskedOfUsers, emailsTaken, type KeptUser, listUsers, userByEmail, userById } from './users.ts';
export { usersByName } from './users-by-name.ts';
