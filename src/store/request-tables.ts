// The tables of the programme, of the opening of inspections and of the data request as TypeScript sees them: migrations 0007 to 0009.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** jsonb: given as JSON text, read as the value. */
type Json = ColumnType<unknown, string | null, string | null>;
type Versioned = { id: string; version: Generated<number> };

type DeferralsTable = Versioned & {
  authority_id: string;
  grounds: string;
  words: string;
  decided_on: string;
  until: string;
  ended_on: string | null;
};
type DirectionsTable = Versioned & {
  authority_id: string;
  given_on: string;
  inspect_from: string | null;
  inspect_by: string | null;
  words: string;
  withdrawn_on: string | null;
};
type InspectorsTable = Versioned & { discipline: 'social-care' | 'education'; until: string | null };
type AbsencesTable = Versioned & {
  inspector: string;
  from_day: string;
  to_day: string;
  what: string;
  cancelled: Generated<boolean>;
};
type TimetableEntriesTable = Versioned & {
  inspection_id: string;
  key: string | null;
  kind: string;
  title: string;
  who: string;
  on_day: string;
  until_day: string | null;
  at_time: string | null;
  working_days: number | null;
  rule: string;
  source: string;
  assumed: string | null;
  note: string | null;
  internal: Generated<boolean>;
  cancelled: Generated<boolean>;
  cancelled_by_hand: Generated<boolean>;
  held: Generated<boolean>;
  time_held: Generated<boolean>;
};
type TimetableMovesTable = {
  id: GeneratedAlways<number>;
  entry_id: string;
  inspection_id: string;
  from_day: string;
  to_day: string;
  from_until: string | null;
  to_until: string | null;
  from_time: string | null;
  to_time: string | null;
  cancelled: boolean | null;
  reason: string;
  moved_by: string | null;
  at: Date;
};
type MessagesTable = Versioned & {
  inspection_id: string;
  purpose: string;
  addresses: string[];
  heading: string;
  body: string;
  state: string;
  note: string | null;
  notified_on: string | null;
  on_site_ends: string | null;
  as_at: string | null;
  early: Generated<boolean>;
  made_at: Date;
  made_by: string | null;
  sent_at: Date | null;
  attempts: Generated<number>;
  next_attempt_at: Date | null;
  held_until: Generated<Date | null>;
};
type TeamSizesTable = Versioned & { social_care: number; education: number; words: string };
type SealedPiecesTable = { payload_id: string; inspection_id: string; n: number; sealed: Buffer };
type SubmissionsTable = Versioned & {
  inspection_id: string;
  number: number;
  stage: number;
  note: Generated<string>;
  state: string;
  received_at: Date;
  received_by: string | null;
  checked_at: Date | null;
  summary: Json | null;
  lists: Json | null;
  findings_payload: string | null;
  measures_payload: string | null;
  fault: string | null;
  withdrawn_because: Generated<string | null>;
  withdrawn_at: Generated<Date | null>;
  withdrawn_by: Generated<string | null>;
  stays_open: Generated<boolean>;
  held_until: Date | null;
  attempts: Generated<number>;
};
type SubmissionFilesTable = {
  id: string;
  submission_id: string;
  inspection_id: string;
  name: string;
  /** bigint: a number that the driver gives as one. */
  bytes: number;
  sha256: string;
  payload_id: string;
};
type DocumentsTable = Versioned & {
  inspection_id: string;
  number: string | null;
  edition: number;
  file_name: string;
  bytes: number;
  sha256: string;
  payload_id: string;
  where_to_look: string;
  state: string;
  replaced_by: number | null;
  return_ground: string | null;
  return_words: string | null;
  returned_at: Date | null;
  returned_by: string | null;
  withdrawn_because: string | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  stays_open: Generated<boolean>;
  supplied_at: Date;
  supplied_by: string | null;
  check_state: Generated<string>;
  checked_at: Date | null;
  summary: Json | null;
  findings_payload: string | null;
  fault: string | null;
  held_until: Date | null;
  attempts: Generated<number>;
};
type ExplanationsTable = Versioned & {
  inspection_id: string;
  about: string;
  asked: string | null;
  asked_by: string | null;
  words: string | null;
  given_at: Date | null;
  given_by: string | null;
  answer: string | null;
  answer_words: string | null;
  withdrawn: Generated<boolean>;
};
type MeetingsTable = Versioned & {
  inspection_id: string;
  kind: string;
  on_day: string;
  at_time: string | null;
  place: string;
  area: string | null;
  agencies: string;
  cancelled: Generated<boolean>;
  cancel_reason: string | null;
  observe: Generated<string>;
  observers: string | null;
};
type MeetingRequestsTable = Versioned & {
  inspection_id: string;
  areas: string | null;
  reviewed_on: string | null;
};
type AreaLinesTable = Versioned & {
  inspection_id: string;
  line: string;
  ofsted: Json | null;
  authority: Json | null;
  computed: Json | null;
  decision: string | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Date | null;
};
type ComparatorsTable = Versioned & {
  inspection_id: string;
  file_name: string;
  measures: number;
  csv: string;
  imported_at: Date;
};

export type RequestTables = {
  deferrals: DeferralsTable;
  directions: DirectionsTable;
  inspectors: InspectorsTable;
  absences: AbsencesTable;
  timetable_entries: TimetableEntriesTable;
  timetable_moves: TimetableMovesTable;
  messages: MessagesTable;
  team_sizes: TeamSizesTable;
  sealed_pieces: SealedPiecesTable;
  submissions: SubmissionsTable;
  submission_files: SubmissionFilesTable;
  documents: DocumentsTable;
  explanations: ExplanationsTable;
  meetings: MeetingsTable;
  meeting_requests: MeetingRequestsTable;
  area_lines: AreaLinesTable;
  comparators: ComparatorsTable;
};
