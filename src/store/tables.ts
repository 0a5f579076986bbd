// The tables as TypeScript sees them: migrations/*.sql say the rest. `date` columns are ISO texts, never JavaScript dates.
import type { ColumnType, Generated, GeneratedAlways, Transaction } from 'kysely';
import type { RequestTables } from './request-tables.ts';

/** jsonb: given as JSON text, read as the value. */
type Json = ColumnType<unknown, string, string>;

type UsersTable = {
  id: string;
  name: string;
  email: string;
  email_key: GeneratedAlways<string>;
  status: 'invited' | 'active' | 'suspended';
  demonstration: Generated<boolean>;
  added_at: Date;
  erased_at: Date | null;
  version: Generated<number>;
};
type MembershipsTable = {
  id: string;
  user_id: string;
  role: string;
  authority_id: string | null;
  inspection_id: string | null;
  given_at: Date;
  ended_at: Date | null;
  version: Generated<number>;
};
type SignInSecretsTable = {
  user_id: string;
  password_hash: string | null;
  password_set_at: Date | null;
  one_time_secret: Buffer | null;
  one_time_last_step: Generated<number>;
  recovery_hashes: Generated<string[]>;
  openid_issuer: string | null;
  openid_subject: string | null;
};
type SessionsTable = {
  id: string;
  token_hash: Buffer;
  user_id: string;
  complete: boolean;
  how: string;
  made_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  address: string;
  agent: string;
};
type InvitationsTable = {
  id: string;
  user_id: string;
  token_hash: Buffer;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
  one_time_anew: Generated<boolean>;
};
type SignInAttemptsTable = {
  id: GeneratedAlways<number>;
  at: Date;
  account_hash: Buffer;
  address: string;
  succeeded: boolean;
};
type ApiTokensTable = {
  id: string;
  user_id: string;
  name: string;
  token_hash: Buffer;
  scope: 'read' | 'write';
  made_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
};
type KeptFormsTable = {
  id: string;
  token_hash: Buffer;
  user_id: string | null;
  sealed: Buffer;
  kept_at: Date;
  expires_at: Date;
};
type SettingsTable = { key: string; value: Json; version: Generated<number> };
type AuthoritiesTable = {
  id: string;
  code: string;
  name: string;
  name_key: GeneratedAlways<string>;
  region: string | null;
  demonstration: Generated<boolean>;
  version: Generated<number>;
};
type LeadersTable = {
  id: string;
  authority_id: string;
  post: string;
  name: string;
  since: string;
  until: string | null;
  version: Generated<number>;
};
type OfficesTable = {
  id: string;
  authority_id: string;
  name: string;
  address: string;
  handles: string[];
  closed_on: string | null;
  version: Generated<number>;
};
type PastJudgementsTable = {
  id: string;
  authority_id: string;
  framework: string;
  framework_version: string;
  judgement: string;
  grade: string;
  published_on: string;
  source: string;
  version: Generated<number>;
};
type FrameworksTable = {
  id: string;
  framework_version: string;
  title: string;
  hash: string;
  document: Json;
  status: 'draft' | 'published' | 'withdrawn';
  in_force_from: string | null;
  in_force_until: string | null;
  loaded_at: Date;
  published_at: Date | null;
  version: Generated<number>;
};
type FrameworkWordingsTable = {
  framework: string;
  framework_version: string;
  source: string;
  source_sha256: string;
  terms: string;
  statements: Json;
  imported_at: Date;
  open_to_all: boolean;
  version: Generated<number>;
};
type InspectionsTable = {
  id: string;
  authority_id: string;
  framework: string;
  framework_version: string;
  framework_hash: string;
  stage: string;
  lscb_review: boolean;
  opened_at: Date;
  closed_at: Date | null;
  erased_at: Date | null;
  demonstration: Generated<boolean>;
  subject: 'authority' | 'lscb';
  week_one: string | null;
  notified_on: string | null;
  on_site_ends: string | null;
  as_at: string | null;
  edition: 'sif-2015' | 'ilacs';
  concurrent: string | null;
  version: Generated<number>;
};
type SealedPayloadsTable = {
  id: string;
  inspection_id: string;
  kind: string;
  supplied_by: 'authority' | 'board' | 'inspectorate';
  sealed: Buffer;
  sealed_at: Date;
  /** How many sealed pieces hold it; 0 when its own bytes do. */
  pieces: Generated<number>;
};
type OpeningsTable = {
  id: GeneratedAlways<number>;
  payload_id: string | null;
  change_seq: number | null;
  inspection_id: string;
  user_id: string | null;
  purpose: string;
  at: Date;
};
type ErasuresTable = {
  id: string;
  what: string;
  inspection_id: string | null;
  record: Json;
  reason: string;
  by_user: string | null;
  at: Date;
};
type ChangeLogTable = {
  seq: number;
  at: Date;
  by_user: string | null;
  by_service: string | null;
  kind: string;
  subject_kind: string;
  subject_id: string;
  authority_id: string | null;
  inspection_id: string | null;
  content: Json;
  sealed: Buffer | null;
  sealed_digest: Buffer | null;
  previous_hash: Buffer;
  hash: Buffer;
};
type ChangeLogHeadTable = { only_row: Generated<boolean>; seq: number; hash: Buffer; at: Date | null };

export type Tables = RequestTables & {
  users: UsersTable;
  memberships: MembershipsTable;
  sign_in_secrets: SignInSecretsTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  sign_in_attempts: SignInAttemptsTable;
  api_tokens: ApiTokensTable;
  kept_forms: KeptFormsTable;
  settings: SettingsTable;
  authorities: AuthoritiesTable;
  leaders: LeadersTable;
  offices: OfficesTable;
  past_judgements: PastJudgementsTable;
  frameworks: FrameworksTable;
  framework_wordings: FrameworkWordingsTable;
  inspections: InspectionsTable;
  sealed_payloads: SealedPayloadsTable;
  openings: OpeningsTable;
  erasures: ErasuresTable;
  change_log: ChangeLogTable;
  change_log_head: ChangeLogHeadTable;
};

/** One transaction, behind the walls of whoever the service acts for in it. */
export type Tx = Transaction<Tables>;
