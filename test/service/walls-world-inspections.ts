// Rows of the programme, of opening and of the data request, for the inspections between which the walls stand.
import { randomUUID } from 'node:crypto';

type Own = (text: string, ...values: readonly unknown[]) => Promise<unknown>;
type ByInspection = Readonly<Record<'A' | 'planned A' | 'B', string>>;

const then = '2026-11-23T09:00:00Z';

/** Puts rows into every table of the programme and of inspections: of A, of the planned inspection of A, and of B; marked by name. */
export async function inspectionRows(
  own: Own,
  world: {
    readonly authorities: Readonly<Record<'A' | 'B', string>>;
    readonly inspections: ByInspection;
    readonly payloads: ByInspection;
    readonly boardPayload: string;
    readonly attachment: string;
    readonly people: readonly string[];
  },
): Promise<void> {
  for (const id of Object.values(world.authorities)) {
    await own(
      "insert into deferrals values ($1, $2, 'other-exceptional', 'Made up', '2026-01-01', '2026-06-01')",
      randomUUID(),
      id,
    );
    await own("insert into directions values ($1, $2, '2026-01-01', null, null, 'Made up')", randomUUID(), id);
  }
  for (const id of world.people) {
    await own("insert into inspectors values ($1, 'social-care')", id);
    await own("insert into absences values ($1, $2, '2026-12-01', '2026-12-02', 'leave')", randomUUID(), id);
  }
  for (const payload of [world.payloads.A, world.boardPayload, world.attachment]) {
    await own('insert into sealed_pieces values ($1, $2, 0, $3)', payload, world.inspections.A, '\\x00');
  }
  await own(
    'insert into sealed_pieces values ($1, $2, 0, $3)',
    world.payloads['planned A'],
    world.inspections['planned A'],
    '\\x00',
  );
  for (const name of ['A', 'planned A', 'B'] as const) {
    const inspection = world.inspections[name];
    const payload = world.payloads[name];
    for (const internal of [false, true]) {
      const entry = randomUUID();
      await own(
        `insert into timetable_entries (id, inspection_id, key, kind, title, who, on_day, rule, source, internal)
           values ($1, $2, $3, 'step', $4, 'inspectors', '2026-12-01', 'Made up', '¶7', $5)`,
        entry,
        inspection,
        `made-up-${internal}`,
        `${internal ? 'internal' : 'open'}, ${name}`,
        internal,
      );
      await own(
        `insert into timetable_moves (entry_id, inspection_id, from_day, to_day, reason, at)
           values ($1, $2, '2026-12-01', '2026-12-02', $3, $4)`,
        entry,
        inspection,
        `${internal ? 'internal' : 'open'}, ${name}`,
        then,
      );
    }
    await own(
      `insert into messages (id, inspection_id, purpose, addresses, heading, body, state, made_at)
         values ($1, $2, 'notification', '{a@b.example}', $3, 'Made up', 'unsent', $4)`,
      randomUUID(),
      inspection,
      name,
      then,
    );
    await own('insert into team_sizes values ($1, 5, 1, $2)', inspection, name);
    const submission = randomUUID();
    await own(
      `insert into submissions (id, inspection_id, number, stage, note, state, received_at)
         values ($1, $2, 1, 1, $3, 'received', $4)`,
      submission,
      inspection,
      name,
      then,
    );
    await own(
      "insert into submission_files values ($1, $2, $3, $4, 1, 'f', $5)",
      randomUUID(),
      submission,
      inspection,
      name,
      payload,
    );
    await own(
      `insert into documents (id, inspection_id, edition, file_name, bytes, sha256, payload_id, where_to_look, state, supplied_at)
         values ($1, $2, 0, $3, 1, 'f', $4, '', 'waiting', $5)`,
      randomUUID(),
      inspection,
      name,
      payload,
      then,
    );
    for (const number of ['1.01', '4.01']) {
      await own(
        `insert into documents (id, inspection_id, number, edition, file_name, bytes, sha256, payload_id, where_to_look, state, supplied_at)
           values ($1, $2, $3, 1, $4, 1, 'f', $5, 'Page 1', 'supplied', $6)`,
        randomUUID(),
        inspection,
        number,
        name,
        payload,
        then,
      );
      await own(
        'insert into explanations (id, inspection_id, about, words) values ($1, $2, $3, $4)',
        randomUUID(),
        inspection,
        number === '1.01' ? 'list/8' : `document/${number}`,
        name,
      );
    }
    await own(
      "insert into explanations (id, inspection_id, about, asked) values ($1, $2, 'list/9', $3)",
      randomUUID(),
      inspection,
      name,
    );
    await own(
      `insert into meetings (id, inspection_id, kind, on_day, place, agencies)
         values ($1, $2, 'other', '2026-12-01', $3, 'Made up')`,
      randomUUID(),
      inspection,
      name,
    );
    await own('insert into meeting_requests values ($1, $2, $3)', randomUUID(), inspection, name);
    await own(
      `insert into area_lines (id, inspection_id, line, authority, decision_reason)
         values ($1, $2, 'A1', jsonb_build_object('source', $4::text), null), ($3, $2, 'A2', null, $4)`,
      randomUUID(),
      inspection,
      randomUUID(),
      name,
    );
    await own("insert into comparators values ($1, $2, $3, 1, 'made up', $4)", randomUUID(), inspection, name, then);
  }
}
