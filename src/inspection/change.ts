// What happens is a value: each kind of change once, with what it changes. The store applies it and writes it into the change log.
import type { Framework } from '#frameworks';
import type { Beginning, ChangeOf, FieldsOf } from './change-shape.ts';
import { type RequestChange, requestChangeKinds } from './data-request/request-changes.ts';
import { type OpeningChange, openingChangeKinds } from './opening/opening-changes.ts';
import { type ProgrammeChange, programmeChangeKinds } from './programme/programme-changes.ts';
import type { RoleId } from './roles.ts';

export type { Plain, SubjectKind } from './change-shape.ts';

export type UserFields = {
  readonly name: string;
  readonly email: string;
  readonly status: 'invited' | 'active' | 'suspended';
};
export type MembershipFields = {
  readonly user: string;
  readonly role: RoleId;
  readonly authority: string | null;
  readonly inspection: string | null;
};
export type AuthorityFields = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
};
export type Post = 'director-of-childrens-services' | 'chief-executive' | 'lead-member' | 'lscb-chair';
/** Dates are ISO 8601 texts. */
export type LeaderFields = {
  readonly post: Post;
  readonly name: string;
  readonly since: string;
  readonly until: string | null;
};
export type OfficeWork = 'contacts' | 'referrals' | 'assessments';
export type OfficeFields = {
  readonly name: string;
  readonly address: string;
  readonly handles: readonly OfficeWork[];
  readonly closedOn: string | null;
};
export type PastJudgementFields = {
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly judgement: string;
  readonly grade: string;
  readonly publishedOn: string;
  readonly source: string;
};
export type FrameworkFields = {
  readonly title: string;
  readonly hash: string;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
};
export type WordingFields = {
  readonly source: string;
  readonly sourceSha256: string;
  readonly terms: string;
  /** Whether people who are not signed in may read it. */
  readonly openToAll: boolean;
  readonly statements: number;
};
/** What a change writes beside what the log says of it: the log names it by its hash. */
type WithDocument = { readonly document: Framework };
type WithWording = { readonly wording: Readonly<Record<string, string>> };
export type SignInFields = { readonly how: SignInMeans; readonly from: string };
export type SignInMeans = 'password' | 'recovery-code' | 'openid' | 'demonstration';

export type Change =
  // People
  | Beginning<'user-invited', 'user', UserFields>
  | ChangeOf<'user-joined', 'user', UserFields>
  | ChangeOf<'user-changed', 'user', UserFields>
  | ChangeOf<'user-suspended', 'user', UserFields>
  | ChangeOf<'user-restored', 'user', UserFields>
  | ChangeOf<'invitation-sent-again', 'user', FieldsOf>
  | Beginning<'membership-given', 'membership', MembershipFields>
  | ChangeOf<'membership-ended', 'membership', MembershipFields>
  // Signing in
  | Beginning<'signed-in', 'session', SignInFields>
  | ChangeOf<'signed-out', 'session', FieldsOf>
  | ChangeOf<'sessions-ended', 'user', FieldsOf>
  | ChangeOf<'sign-in-throttled', 'user', FieldsOf>
  | ChangeOf<'password-set', 'user', FieldsOf>
  | ChangeOf<'one-time-code-set', 'user', FieldsOf>
  | ChangeOf<'recovery-codes-made', 'user', FieldsOf>
  | ChangeOf<'openid-linked', 'user', FieldsOf>
  | Beginning<
      'api-token-made',
      'api-token',
      { readonly name: string; readonly scope: string; readonly expires: string }
    >
  | ChangeOf<
      'api-token-revoked',
      'api-token',
      { readonly name: string; readonly scope: string; readonly expires: string }
    >
  // Authorities
  | Beginning<'authority-added', 'authority', AuthorityFields>
  | ChangeOf<'authority-changed', 'authority', AuthorityFields>
  | Beginning<'leader-added', 'leader', LeaderFields>
  | ChangeOf<'leader-changed', 'leader', LeaderFields>
  | Beginning<'office-added', 'office', OfficeFields>
  | ChangeOf<'office-changed', 'office', OfficeFields>
  | Beginning<'past-judgement-recorded', 'past-judgement', PastJudgementFields>
  | ChangeOf<'past-judgement-corrected', 'past-judgement', PastJudgementFields>
  // Frameworks: the subject's id is "id version"
  | (Beginning<'framework-loaded', 'framework', FrameworkFields> & WithDocument)
  | (ChangeOf<'framework-draft-replaced', 'framework', FrameworkFields> & WithDocument)
  | ChangeOf<'framework-published', 'framework', FrameworkFields>
  | ChangeOf<'framework-end-set', 'framework', FrameworkFields>
  | ChangeOf<'framework-withdrawn', 'framework', FrameworkFields>
  | ChangeOf<'framework-draft-removed', 'framework', FrameworkFields>
  | (Beginning<'wording-imported', 'wording', WordingFields> & WithWording)
  | (ChangeOf<'wording-replaced', 'wording', WordingFields> & WithWording)
  // Inspections
  | ProgrammeChange
  | OpeningChange
  | RequestChange
  | ChangeOf<'inspection-erased', 'inspection', FieldsOf>
  // The service itself
  | ChangeOf<'setting-changed', 'setting', FieldsOf>
  | ChangeOf<'master-key-rotated', 'service', FieldsOf>
  | ChangeOf<'backup-restored', 'service', FieldsOf>
  | ChangeOf<'records-erased', 'service' | 'user', FieldsOf>
  | ChangeOf<'demonstration-loaded', 'service', FieldsOf>
  | ChangeOf<'demonstration-removed', 'service', FieldsOf>;

export type ChangeKind = Change['kind'];

/** The change of one kind. */
export type ChangeNamed<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

type Described = { readonly says: string };

/** What each kind of change is called where people read it: "<who> <says> <what>". */
export const changeKinds: { readonly [Kind in ChangeKind]: Described } = {
  'user-invited': { says: 'invited' },
  'user-joined': { says: 'answered the invitation of' },
  'user-changed': { says: 'changed the details of' },
  'user-suspended': { says: 'suspended' },
  'user-restored': { says: 'restored' },
  'invitation-sent-again': { says: 'made a new invitation for' },
  'membership-given': { says: 'gave a role to' },
  'membership-ended': { says: 'ended a role of' },
  'signed-in': { says: 'signed in' },
  'signed-out': { says: 'signed out' },
  'sessions-ended': { says: 'ended the sign-ins of' },
  'sign-in-throttled': { says: 'was refused further sign-ins for a while:' },
  'password-set': { says: 'set a password for' },
  'one-time-code-set': { says: 'set up one-time codes for' },
  'recovery-codes-made': { says: 'made recovery codes for' },
  'openid-linked': { says: 'linked the single sign-on of' },
  'api-token-made': { says: 'made an API token' },
  'api-token-revoked': { says: 'revoked an API token' },
  'authority-added': { says: 'added the authority' },
  'authority-changed': { says: 'changed the authority' },
  'leader-added': { says: 'recorded a leader of' },
  'leader-changed': { says: 'changed a leader of' },
  'office-added': { says: 'added an office of' },
  'office-changed': { says: 'changed an office of' },
  'past-judgement-recorded': { says: 'recorded a past judgement of' },
  'past-judgement-corrected': { says: 'corrected a past judgement of' },
  'framework-loaded': { says: 'loaded the framework' },
  'framework-draft-replaced': { says: 'replaced the draft of the framework' },
  'framework-published': { says: 'published the framework' },
  'framework-end-set': { says: 'set the end of the framework' },
  'framework-withdrawn': { says: 'withdrew the framework' },
  'framework-draft-removed': { says: 'removed the draft of the framework' },
  'wording-imported': { says: 'imported the official wording of' },
  'wording-replaced': { says: 'replaced the official wording of' },
  ...programmeChangeKinds,
  ...openingChangeKinds,
  ...requestChangeKinds,
  'inspection-erased': { says: 'erased the sealed data of an inspection of' },
  'setting-changed': { says: 'changed the setting' },
  'master-key-rotated': { says: 'changed the master key' },
  'backup-restored': { says: 'restored a backup' },
  'records-erased': { says: 'erased records past their time:' },
  'demonstration-loaded': { says: 'loaded the demonstration' },
  'demonstration-removed': { says: 'removed the demonstration' },
};

/** The fields that differ between a record and what is wanted, as before and after; null when nothing differs. */
export function differences<Fields extends FieldsOf>(
  was: Fields,
  wanted: Fields,
): { readonly before: Partial<Fields>; readonly after: Partial<Fields> } | null {
  const differ = Object.keys(wanted).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(wanted[key]));
  if (differ.length === 0) return null;
  const only = (fields: Fields): Partial<Fields> =>
    // Object.fromEntries forgets the key type that `differ` has.
    Object.fromEntries(differ.map((key) => [key, fields[key]])) as Partial<Fields>;
  return { before: only(was), after: only(wanted) };
}
