// Rows of the programme, of the opening of an inspection and of its data request, for whoever needs every table filled.
import { randomBytes, randomUUID } from 'node:crypto';

type Put = (into: string, row: Readonly<Record<string, unknown>>) => Promise<unknown>;

const then = '2026-11-23T09:00:00.123456Z';
const sha256 = 'f'.repeat(64);

async function fillProgramme(put: Put, authority_id: string, person: string, words: string): Promise<void> {
  const id = randomUUID;
  await put('deferrals', {
    id: id(),
    authority_id,
    grounds: 'merger',
    words,
    decided_on: '2026-11-01',
    until: '2027-05-03',
  });
  await put('directions', { id: id(), authority_id, given_on: '2026-05-03', inspect_by: '2027-05-03', words });
  await put('inspectors', { id: person, discipline: 'education', until: '2030-01-01' });
  await put('absences', { id: id(), inspector: person, from_day: '2026-12-24', to_day: '2026-12-31', what: 'leave' });
}

async function fillOpening(put: Put, inspection_id: string, words: string): Promise<void> {
  const entry_id = randomUUID();
  await put('timetable_entries', {
    id: entry_id,
    inspection_id,
    key: 'annex-a/list-1/stage-1',
    kind: 'deadline',
    title: words,
    who: 'local authority',
    on_day: '2026-11-25',
    at_time: '09:30',
    working_days: 2,
    rule: words,
    source: 'Annex A',
  });
  await put('timetable_moves', {
    entry_id,
    inspection_id,
    from_day: '2026-11-24',
    to_day: '2026-11-25',
    reason: words,
    at: then,
  });
  await put('messages', {
    id: randomUUID(),
    inspection_id,
    purpose: 'notification',
    addresses: ['a,b@westmarch.example', '"c"@westmarch.example'],
    heading: 'Heading',
    body: words,
    state: 'unsent',
    made_at: then,
  });
  await put('team_sizes', { id: inspection_id, social_care: 7, education: 1, words: 'As usual' });
}

async function fillRequest(put: Put, inspection_id: string, person: string, words: string): Promise<void> {
  const [payload_id, submission_id] = [randomUUID(), randomUUID()];
  await put('sealed_payloads', {
    id: payload_id,
    inspection_id,
    kind: 'data-request-file',
    supplied_by: 'authority',
    sealed: Buffer.alloc(0),
    sealed_at: then,
    pieces: 2,
  });
  for (const n of [0, 1]) await put('sealed_pieces', { payload_id, inspection_id, n, sealed: randomBytes(5000) });
  await put('submissions', {
    id: submission_id,
    inspection_id,
    number: 1,
    stage: 1,
    note: words,
    state: 'checked',
    received_at: then,
    received_by: person,
    summary: JSON.stringify({ words, rows: 0.1, none: null }),
    lists: JSON.stringify([words]),
    findings_payload: payload_id,
  });
  const file = { inspection_id, bytes: 12_345_678_901, sha256, payload_id };
  await put('submission_files', { id: randomUUID(), submission_id, name: words, ...file });
  await put('documents', {
    id: randomUUID(),
    number: '2.03',
    edition: 1,
    file_name: words,
    where_to_look: words,
    state: 'supplied',
    supplied_at: then,
    supplied_by: person,
    ...file,
  });
  await put('explanations', { id: randomUUID(), inspection_id, about: 'list/8', asked: words, asked_by: person });
  await put('meetings', {
    id: randomUUID(),
    inspection_id,
    kind: 'strategy',
    on_day: '2026-12-01',
    at_time: '09:30',
    place: words,
    agencies: words,
  });
  await put('meeting_requests', { id: randomUUID(), inspection_id, areas: words });
  await put('area_lines', { id: randomUUID(), inspection_id, line: 'A24', ofsted: JSON.stringify({ value: words }) });
  await put('comparators', {
    id: randomUUID(),
    inspection_id,
    file_name: 'comparators.csv',
    measures: 3,
    csv: words,
    imported_at: then,
  });
}

/** Puts a row into every table that steps 0007 to 0009 made. */
export async function fillInspectionTables(
  asOwner: (text: string, values?: readonly unknown[]) => Promise<unknown>,
  {
    authority,
    inspection,
    person,
    words,
  }: { readonly authority: string; readonly inspection: string; readonly person: string; readonly words: string },
): Promise<void> {
  const put: Put = (into, row) => {
    const places = Object.keys(row).map((_, at) => `$${at + 1}`);
    return asOwner(`insert into ${into} (${Object.keys(row)}) values (${places})`, Object.values(row));
  };
  await fillProgramme(put, authority, person, words);
  await fillOpening(put, inspection, words);
  await fillRequest(put, inspection, person, words);
}
