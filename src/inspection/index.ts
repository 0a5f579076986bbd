// The front door of the inspection: pure decisions. Who may do what, and what follows from what is asked.
export {
  isTokenScope,
  makeToken,
  mostTokens,
  type NewToken,
  revokeToken,
  type TokenRecord,
  type TokenScope,
  tokenDays,
  tokenScopes,
} from './api-tokens/keep-tokens.ts';
export {
  frameworkOf,
  gradableJudgements,
  gradeLabel,
  judgementTitle,
  overallJudgements,
  overallPart,
} from './authorities/gradable.ts';
export { type ImportColumn, importColumns } from './authorities/import/columns.ts';
export { exportRows, importHeadings } from './authorities/import/export-rows.ts';
export { importChanges } from './authorities/import/import-changes.ts';
export { planImport } from './authorities/import/plan-import.ts';
export type { ImportState, ImportStep, PlannedRow } from './authorities/import/planned-row.ts';
export { type ReadImport, readImport } from './authorities/import/read-import.ts';
export { sheetRows, type TextRow } from './authorities/import/sheet-rows.ts';
export { type Authority, addAuthority, changeAuthority } from './authorities/keep-authority.ts';
export { appointLeader, correctLeader, holdersOf, leaderLeft, leadersSeen } from './authorities/keep-leaders.ts';
export {
  addOffice,
  changeOffice,
  closeOffice,
  isOfficeWork,
  type Office,
  type OfficeWanted,
  officeWorks,
} from './authorities/keep-offices.ts';
export { correctJudgement, gradeField, recordJudgements } from './authorities/keep-past-judgements.ts';
export { type LastOverall, lastOverall } from './authorities/last-overall.ts';
export { inPost, type Leader, type LeaderWanted } from './authorities/leader.ts';
export type { PastJudgement } from './authorities/past-judgement.ts';
export { isPost, posts } from './authorities/posts.ts';
export { nameKey } from './authorities/same-name.ts';
export { sharedDirectors } from './authorities/shared-directors.ts';
export {
  type AuthorityFields,
  type Change,
  type ChangeKind,
  type ChangeNamed,
  changeKinds,
  differences,
  type FrameworkFields,
  type LeaderFields,
  type MembershipFields,
  type OfficeFields,
  type OfficeWork,
  type PastJudgementFields,
  type Plain,
  type Post,
  type SignInFields,
  type SignInMeans,
  type SubjectKind,
  type UserFields,
  type WordingFields,
} from './change.ts';
export type { FigureWanted } from './data-request/area/area-figure.ts';
export {
  type AreaLineRecord,
  type AreaValueKind,
  isOptional,
  shareOf,
  takesNational,
  valueKindOf,
} from './data-request/area/area-line.ts';
export { areaRows, areaTemplateRows, publishedRows } from './data-request/area/area-rows.ts';
export { type AreaProgress, type AreaStanding, areaProgress, standingOf } from './data-request/area/area-standing.ts';
export { changeOf, type FigureChange } from './data-request/area/figure-change.ts';
export { finishedLine, withoutTellingRates } from './data-request/area/finished-section.ts';
export type { FromLists } from './data-request/area/from-lists.ts';
export {
  type AreaColumn,
  type AreaRow,
  areaColumns,
  areaRow,
  importArea,
  type PlannedAreaRow,
  planArea,
} from './data-request/area/import-area.ts';
export {
  decideLine,
  enterFigure,
  isAreaDecision,
  offerFigure,
  standingAlone,
  takeBackFigure,
  takeWhatIsAlone,
} from './data-request/area/keep-area-lines.ts';
export { type AreaDecision, newestOf, takenFigure } from './data-request/area/newest-figure.ts';
export { type ComparatorsRecord, keepComparators } from './data-request/comparators/keep-comparators.ts';
export {
  comparatorColumns,
  type ReadComparators,
  readComparators,
} from './data-request/comparators/read-comparators.ts';
export {
  type DocumentRecord,
  type DocumentsReach,
  type DocumentsRequest,
  isOfBoard,
  reaches,
  stands,
  waitsForBetter,
} from './data-request/documents/document-record.ts';
export { changeWhereToLook, withdrawDocument } from './data-request/documents/keep-document.ts';
export {
  countsOf,
  type DocumentsDue,
  type NumberCounts,
  type NumberStanding,
  type NumberState,
  numbersOf,
} from './data-request/documents/numbers.ts';
export {
  type DocumentSummary,
  documentChecked,
  documentUnreadable,
  readAgain,
} from './data-request/documents/read-document.ts';
export { isReturnGround, returnGrounds, returnUnread } from './data-request/documents/return-unread.ts';
export { type SentFile, supplyDocument } from './data-request/documents/supply.ts';
export { takeReturnBack } from './data-request/documents/take-return-back.ts';
export {
  describeWaiting,
  discardWaiting,
  receiveDocuments,
  type SaidOfWaiting,
} from './data-request/documents/waiting.ts';
export {
  type AnsweredExplanation,
  type AskedExplanation,
  answerExplanation,
  askExplanation,
} from './data-request/explanations/ask-explanation.ts';
export type { ExplainsFor, ExplanationsState } from './data-request/explanations/explaining.ts';
export {
  type Explanation,
  type ExplanationState,
  explains,
  explanationState,
  explanationStates,
  standingAbout,
} from './data-request/explanations/explanation.ts';
export { type GivenExplanation, giveExplanation } from './data-request/explanations/give-explanation.ts';
export {
  aboutColumn,
  aboutDocument,
  aboutLine,
  aboutList,
  aboutMeasure,
  aboutMeetings,
  allSubjects,
  type ExplainedSubjects,
  type SubjectOfExplanation,
  subjectOf,
} from './data-request/explanations/subjects.ts';
export { mayWithdraw, type Withdraws, withdrawExplanation } from './data-request/explanations/withdraw-explanation.ts';
export { askForMeetings, type MeetingRequest } from './data-request/meetings/ask-for-meetings.ts';
export { meetingRows } from './data-request/meetings/import/export-meetings.ts';
export { type MeetingColumn, meetingColumns, meetingHeadings } from './data-request/meetings/import/meeting-columns.ts';
export { importMeetings, type PlannedMeetingRow, planMeetings } from './data-request/meetings/import/plan-meetings.ts';
export { weekOfInspection } from './data-request/meetings/inspection-weeks.ts';
export {
  cancelMeeting,
  changeMeeting,
  type InspectionOfMeeting,
  planMeeting,
  watchMeeting,
} from './data-request/meetings/keep-meetings.ts';
export type { Meeting, MeetingWanted } from './data-request/meetings/meeting.ts';
export {
  meetingKinds,
  meetingKindTitle,
} from './data-request/meetings/meeting-kinds.ts';
export { apartAtLeast, clashesOf, observersIn } from './data-request/meetings/observers.ts';
export { type AgainstStandard, againstStandard } from './data-request/outliers/against-standard.ts';
export type { Difference } from './data-request/outliers/compared.ts';
export type { MeasuredValue } from './data-request/outliers/measured-value.ts';
export { type Outlier, outliersOf } from './data-request/outliers/outliers.ts';
export { rulesInWords } from './data-request/outliers/thresholds.ts';
export { fieldworkInWords } from './data-request/readiness/fieldwork-phase.ts';
export {
  type DueOn,
  type ListItem,
  type ListState,
  type ListThere,
  listStates,
  type Readiness,
  type ReadinessState,
  readinessOf,
} from './data-request/readiness/readiness.ts';
export { type Missing, readinessInOneSentence, whatIsMissing } from './data-request/readiness/what-is-missing.ts';
export type {
  AreaFigure,
  AreaLineFields,
  CheckState,
  ComparatorsFields,
  DocumentFields,
  DocumentState,
  ExplanationFields,
  MeetingFields,
  MeetingRequestFields,
  SubmissionFields,
  SubmissionFile,
  SubmissionOutcome,
  SubmissionState,
} from './data-request/request-changes.ts';
export {
  type ListDue,
  type ListStanding,
  listsStanding,
  standingNow,
  suggestedStage,
} from './data-request/submissions/lists-standing.ts';
export { listsChecked, listsUnreadable } from './data-request/submissions/read-submission.ts';
export { mostFiles, mostMegabytes, sendLists } from './data-request/submissions/send-lists.ts';
export type {
  CountedCheck,
  StandingList,
  StandingLists,
  SubmissionRecord,
  SubmissionSummary,
} from './data-request/submissions/submission.ts';
export { withdrawSubmission } from './data-request/submissions/withdraw-submission.ts';
export { findingsOpen } from './data-request/taken-back.ts';
export { type AnswersThere, whatToDo } from './data-request/what-to-do.ts';
export { dateOf } from './date-fault.ts';
export { faultsOfKeeping } from './frameworks/fit-to-keep.ts';
export { type FrameworkRecord, frameworkSubject, type Seen } from './frameworks/framework-record.ts';
export { importWording, type WordingRecord } from './frameworks/import-wording.ts';
export { applyingOn, overlap, type Standing, standingOn, type TimeInForce } from './frameworks/in-force.ts';
export {
  type Beside,
  overlapping,
  publishFramework,
  removeDraft,
  setFrameworkEnd,
  withdrawFramework,
} from './frameworks/keep-framework.ts';
export { loadFramework } from './frameworks/load-framework.ts';
export {
  type ColumnRead,
  type ColumnsRow,
  type ReadColumns,
  readColumns,
  shielded,
} from './imports/read-columns.ts';
export { arrivalsOf, arrivesOn } from './opening/arrivals.ts';
export { asPutBack, cancelEntry, mayBeCancelled, mayBePutBack } from './opening/cancel-entry.ts';
export { datesFaults, type WantedDates } from './opening/date-faults.ts';
export { lateness, timeLeftBy, type UkMoment } from './opening/due-by.ts';
export { usualEndOf } from './opening/hangs-on.ts';
export {
  arrivalAfter,
  daysOnSite,
  restArrivesAfter,
  usualEnd,
  usualNotification,
  weekOneOf,
  workingDayFrom,
  workingDayUntil,
} from './opening/inspection-dates.ts';
export { type InspectionRecord, inspectionFields, type TimetableEntry } from './opening/inspection-record.ts';
export { inspectionToldApart } from './opening/inspection-told-apart.ts';
export { addEntry, type EntryWanted, kindsToAdd } from './opening/keep-entries.ts';
export { addressesIn, mostAddresses, unknownAddresses } from './opening/messages/addresses.ts';
export { buildDataRequest } from './opening/messages/data-request-letter.ts';
export { type KeptBack, keptBack, type LettersOf, sendNow } from './opening/messages/kept-back.ts';
export { namesOtherDates, toWriteAgain } from './opening/messages/letter-dates.ts';
export type { BuiltMessage, MessageAbout } from './opening/messages/message-about.ts';
export type { MessageRecord } from './opening/messages/message-record.ts';
export {
  mayBecome,
  messageStates,
  sendAgain,
  sentOtherwise,
  withdrawMessage,
} from './opening/messages/message-standing.ts';
export { buildNotification } from './opening/messages/notification.ts';
export { printed } from './opening/messages/plain-text.ts';
export {
  type Attempted,
  afterAttempt,
  gaveUpWaiting,
  mostAttempts,
  staleAfterHours,
} from './opening/messages/sending.ts';
export {
  faultsOfMessage,
  isMessagePurpose,
  longestHeading,
  messagePurposes,
  type SendingWay,
  type WrittenMessage,
  writeMessage,
} from './opening/messages/write-message.ts';
export { isPlannedDay, type MoveCommand, moveEntry } from './opening/move-entry.ts';
export type {
  InspectionFields,
  InspectionSubject,
  LetterDates,
  MessageFields,
  MessagePurpose,
  MessageState,
  NewTimetableEntry,
  RequestEdition,
  TeamSizeFields,
  TimetableEntryFields,
  TimetableEntryKind,
} from './opening/opening-changes.ts';
export { recordReceipt } from './opening/record-receipt.ts';
export type { Followers } from './opening/remake-timetable.ts';
export { type SettleCommand, settleInspection, withUsualDates } from './opening/settle-inspection.ts';
export { movesFor, type NeedNow, needsNow } from './opening/stages/move-stage.ts';
export { moveWithLetters } from './opening/stages/move-with-letters.ts';
export { documentsMissing, listsDue, listsMissing } from './opening/stages/needs-before-fieldwork.ts';
export { rolesInInspection, type StageFacts, type StageState, type TeamSize } from './opening/stages/stage-state.ts';
export { isBack, movesFrom, stageOrder, type Transition, transitions } from './opening/stages/transitions.ts';
export { type Availability, availabilityOf } from './opening/team/availability.ts';
export { type Candidate, candidatesOf } from './opening/team/candidates.ts';
export { changeLead } from './opening/team/change-lead.ts';
export { fieldworkDays } from './opening/team/fieldwork-days.ts';
export { joinTeam } from './opening/team/join-team.ts';
export { leaveTeam } from './opening/team/leave-team.ts';
export { type KeptTeamSize, setTeamSize, teamInWords, usualTeam } from './opening/team/team-size.ts';
export {
  type DaysAway,
  type Engagement,
  type Inspector,
  isTeamRole,
  type TeamInspection,
  type TeamMember,
  type TeamRole,
  type TeamState,
  teamRoles,
} from './opening/team/team-state.ts';
export { timeLeft, workingDaysLeft } from './opening/time-left.ts';
export { type Awaited, awaitedOf, byTime, timetableOf } from './opening/timetable.ts';
export { type AroundPinned, type PinnedFramework, receivedOn } from './opening/timetable-anew.ts';
export type { TimetableOf } from './opening/timetable-of.ts';
export { hasFollowers, onSiteThen, type WouldMove, wouldFollow } from './opening/what-follows.ts';
export { timeInWords } from './opening/when-in-words.ts';
export { type AnsweredLink, answerLink, refusalOfLink } from './people/answer-link.ts';
export { changeDetails, type Details, longestReason, looksLikeEmail } from './people/details.ts';
export { beginInstallation, type FirstAdministrator } from './people/first-administrator.ts';
export { type AskedInvitation, invitePerson } from './people/keep-people.ts';
export {
  type AskedRow,
  type DecidedRow,
  decideRows,
  type KnownForMany,
  mostRowsAtOnce,
} from './people/many-invitations.ts';
export { linkDays, makeNewLink } from './people/new-link.ts';
export {
  type MeantByOpenId,
  type SaidByOpenId,
  type SignedInByOpenId,
  signInByOpenId,
} from './people/openid-sign-in.ts';
export {
  emailNotForStaff,
  endStaffRole,
  inviteStaff,
  isOwnStaffRole,
  makeNewStaffLink,
  staffRoles,
} from './people/own-staff.ts';
export { asHashed, faultOfPassword, passwordLength } from './people/password-rules.ts';
export type { DecidedBy, HeldRole, PersonRecord } from './people/person-record.ts';
export { type AskedRole, type AuthorityPlace, type InspectionPlace, titleWithin } from './people/role-and-place.ts';
export { endRole, giveRole } from './people/roles-given.ts';
export {
  oneTimeCodeSet,
  passwordSet,
  recoveryCodesMade,
  sessionsEnded,
  signedIn,
  signedOut,
  signInThrottled,
} from './people/sign-in-changes.ts';
export {
  countedHours,
  type Failures,
  knownAddressDays,
  type SignInCount,
  signInWaits,
  waitAfter,
  waitLeft,
} from './people/sign-in-waits.ts';
export { restorePerson, suspendPerson } from './people/standing.ts';
export { type Allowed, allAllowedTo, type MayDo, permissionTable, whatOneMay } from './people/what-one-may.ts';
export {
  type About,
  type ActionId,
  isAction,
  mayAnywhere,
  type Permission,
  permissions,
  refusalOf,
} from './permissions.ts';
export { holds, type Membership, type Person } from './person.ts';
export { allDays, capacityByMonth, type InspectorDays, type MonthOfCapacity } from './programme/capacity.ts';
export { type ChangedPlan, changePlan } from './programme/change-plan.ts';
export { askedOfDates, confirmDates, type DatesAgainst, datesQuestions } from './programme/dates-questions.ts';
export { deferralGrounds, isDeferralGround } from './programme/deferral-grounds.ts';
export type { DueWindow, NoWindow } from './programme/due-window.ts';
export {
  type InspectableFramework,
  judgesAuthorities,
  judgesBoards,
  versionNamed,
} from './programme/inspectable-framework.ts';
export {
  type AbsenceWanted,
  absenceKinds,
  cancelAbsence,
  changeAbsence,
  isAbsenceKind,
  recordAbsence,
} from './programme/keep-absences.ts';
export {
  changeDeferral,
  type DeferralWanted,
  deferralUnderWay,
  endDeferral,
  recordDeferral,
  underWay,
} from './programme/keep-deferrals.ts';
export {
  changeDirection,
  type DirectionWanted,
  recordDirection,
  withdrawDirection,
} from './programme/keep-directions.ts';
export {
  changeInspector,
  describeInspector,
  disciplines,
  inspectsOn,
  isDiscipline,
} from './programme/keep-inspectors.ts';
export { type MoveState, madeTogether } from './programme/move-together.ts';
export { mayBeTogether, type PlanState, type PlanWanted, planInspection } from './programme/plan-inspection.ts';
export { confirmField, isPlanQuestion, type PlanQuestion, planQuestions } from './programme/plan-questions.ts';
export {
  byUrgency,
  type Placed,
  type ProgrammeState,
  programmeOf,
} from './programme/programme.ts';
export type {
  AbsenceFields,
  AbsenceKind,
  DeferralFields,
  DeferralGround,
  DirectionFields,
  Discipline,
  InspectorFields,
} from './programme/programme-changes.ts';
export {
  type Absence,
  type Deferral,
  type Direction,
  type Inspector as ProgrammeInspector,
  isDeferredOn,
  isFinished,
  isPlanned,
  isUnderWay,
  type ProgrammeInspection,
} from './programme/programme-records.ts';
export {
  isStanding,
  monthsOfWarning,
  type Standing as ProgrammeStanding,
  type StandingId,
  standings,
} from './programme/standing.ts';
export { takeOutOfProgramme } from './programme/take-out.ts';
export { type HangsOn, isSettled } from './programme/unsettle-dates.ts';
export { teamAssumptions } from './programme/usual-team.ts';
export { rulingFramework, windowOf } from './programme/window-of.ts';
export { type FieldFault, isRefusal, type Refusal, refuse, refuseFields } from './refusal.ts';
export { type Due, dueForErasure, type Periods, periodsOf, type RetentionState } from './retention/due.ts';
export { changeRetention, mayErase } from './retention/keep-retention.ts';
export {
  isRetentionKind,
  type RetentionKind,
  type RetentionKindId,
  retentionKindIds,
  retentionKinds,
  retentionSetting,
} from './retention/kinds.ts';
export { keptSince, type Period as RetentionPeriod, periodUnits, writtenPeriod } from './retention/period.ts';
export { isRole, type RoleId, type RoleScope, roles, rolesToGive } from './roles.ts';
export { isStage, type Stage, stages } from './stages.ts';
