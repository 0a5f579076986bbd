// The front door of the inspection: pure decisions. Who may do what, and what follows from what is asked.
export { type Authority, addAuthority, changeAuthority } from './authorities/keep-authority.ts';
export {
  type AuthorityFields,
  type Change,
  type ChangeKind,
  type ChangeNamed,
  changeKinds,
  differences,
  type FrameworkFields,
  type InspectionFields,
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
} from './change.ts';
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
export { type FieldFault, isRefusal, type Refusal, refuse, refuseFields } from './refusal.ts';
export { isRole, type RoleId, type RoleScope, roles, rolesToGive } from './roles.ts';
export { isStage, type Stage, stages } from './stages.ts';
