// Two authorities, their inspections, somebody in every position, and rows of each in every table: what the walls stand between.
import { randomBytes, randomUUID } from 'node:crypto';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from './made-up-people.ts';
import type { MadeUpStore } from './made-up-store.ts';
import { inspectionRows } from './walls-world-inspections.ts';

/** Whoever the service can act for, as the table of walls names them. All but the last two are persons. */
export const actors = [
  'administrator',
  'hmci',
  'analyst',
  'lead',
  'team',
  'quality',
  'other inspectorate',
  'director',
  'officer',
  'auditor',
  'chair',
  'officer of B',
  'without roles',
  'suspended',
  'public',
  'signing in',
] as const;
export type Actor = (typeof actors)[number];

export type World = {
  readonly store: MadeUpStore;
  /** The user who acts; for the public and for signing in, somebody who has nothing to do with A and B. */
  readonly userOf: (actor: Actor) => string;
  /** The ids of what was made, by the names that the table of walls uses. */
  readonly ids: Readonly<Record<string, string>>;
};

const secret = () => randomBytes(32);
const then = '2026-11-23T09:00:00Z';

/** Makes people, inspections and rows. What a test of walls needs is put there by the owner, past all walls. */
export async function wallsWorld(store: MadeUpStore): Promise<World> {
  const [a, b, elsewhere] = [
    await madeUpAuthority(store, 'Westmarch', '884'),
    await madeUpAuthority(store, 'Eastmarch', '885'),
    await madeUpAuthority(store, 'Southmarch', '886'),
  ];
  const [inspectionOfA, plannedOfA, inspectionOfB] = [
    await madeUpInspection(store, a),
    await madeUpInspection(store, a),
    await madeUpInspection(store, b),
  ];
  const own = (text: string, ...values: readonly unknown[]) => store.asOwner(text, values);
  await own("update inspections set stage = 'planned' where id = $1", plannedOfA);

  const inspecting = { inspectionId: inspectionOfA };
  const of = (authorityId: string) => ({ authorityId });
  const people: Record<string, string> & { readonly stranger?: string } = {
    administrator: await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]),
    hmci: await madeUpPerson(store, 'Hugo Marsh', [{ role: 'hmci' }]),
    analyst: await madeUpPerson(store, 'Ana Lyle', [{ role: 'analyst' }]),
    lead: await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', ...inspecting }]),
    team: await madeUpPerson(store, 'Tom Brandreth', [{ role: 'team-inspector', ...inspecting }]),
    quality: await madeUpPerson(store, 'Quentin Ashby', [{ role: 'quality-assurance', ...inspecting }]),
    'other inspectorate': await madeUpPerson(store, 'Olive Penn', [{ role: 'other-inspectorate', ...inspecting }]),
    director: await madeUpPerson(store, 'Dora Finch', [{ role: 'director', ...of(a) }]),
    officer: await madeUpPerson(store, 'Otto Grange', [{ role: 'data-officer', ...of(a) }]),
    auditor: await madeUpPerson(store, 'Una Marsh', [{ role: 'auditor', ...of(a) }]),
    chair: await madeUpPerson(store, 'Carl Heath', [{ role: 'lscb-chair', ...of(a) }]),
    'officer of B': await madeUpPerson(store, 'Bea Thorne', [{ role: 'data-officer', ...of(b) }]),
    'without roles': await madeUpPerson(store, 'Nell Rowan'),
    suspended: await madeUpPerson(store, 'Sam Vale', [
      { role: 'administrator' },
      { role: 'lead-inspector', ...inspecting },
    ]),
    stranger: await madeUpPerson(store, 'Stella Moor'),
    'officer of both': await madeUpPerson(store, 'Bo Lark', [
      { role: 'data-officer', ...of(a) },
      { role: 'data-officer', ...of(b) },
    ]),
    'planning inspector': await madeUpPerson(store, 'Pia Wold', [{ role: 'lead-inspector', inspectionId: plannedOfA }]),
    'once auditor of A': await madeUpPerson(store, 'Ottilie Brook', [
      { role: 'auditor', ...of(a) },
      { role: 'team-inspector', ...inspecting },
    ]),
    invited: await madeUpPerson(store, 'Ivo Dale'),
  };
  const person = (name: string): string => people[name] ?? people.stranger ?? '';
  await own("update users set status = 'suspended' where id = $1", person('suspended'));
  await own("update users set status = 'invited' where id = $1", person('invited'));
  await own(
    "update memberships set ended_at = $2 where user_id = $1 and role = 'auditor'",
    person('once auditor of A'),
    then,
  );

  const payload = async (inspection: string, suppliedBy: string): Promise<string> => {
    const id = randomUUID();
    await own(
      'insert into sealed_payloads values ($1, $2, $3, $4, $5, $6)',
      id,
      inspection,
      'document',
      suppliedBy,
      secret(),
      then,
    );
    return id;
  };
  const ids: Record<string, string> = {
    A: a,
    B: b,
    elsewhere,
    'inspection of A': inspectionOfA,
    'planned inspection of A': plannedOfA,
    'inspection of B': inspectionOfB,
    'data of A': await payload(inspectionOfA, 'authority'),
    'attachment of A': await payload(inspectionOfA, 'inspectorate'),
    'data of planned A': await payload(plannedOfA, 'authority'),
    'data of B': await payload(inspectionOfB, 'authority'),
    'board data of A': await payload(inspectionOfA, 'board'),
    ...Object.fromEntries(Object.entries(people).map(([name, id]) => [`user ${name}`, id])),
  };

  for (const authority of [a, b]) {
    await own(
      "insert into leaders values ($1, $2, 'chief-executive', 'Lena Cross', '2020-01-01')",
      randomUUID(),
      authority,
    );
    await own(
      "insert into offices values ($1, $2, 'Front door', '1 High Street', '{contacts}')",
      randomUUID(),
      authority,
    );
    await own(
      "insert into past_judgements values ($1, $2, 'sif-2015', '2015-06', 'overall', 'good', '2016-05-03', 'A report')",
      randomUUID(),
      authority,
    );
  }
  for (const status of ['draft', 'published']) {
    await own(
      "insert into frameworks (id, framework_version, title, hash, document, status, loaded_at) values ('made-up', $1, 'Made up', 'f', '{}', $1, $2)",
      status,
      then,
    );
  }
  for (const open of [true, false]) {
    await own(
      "insert into framework_wordings values ($1, '1', 'A document', 'f', 'Terms', '[]', $2, $3)",
      open ? 'open' : 'not-open',
      then,
      open,
    );
  }
  await own("insert into settings values ('retention/invitations', '\"2 months\"')");
  await own(
    "insert into sign_in_attempts (at, account_hash, address, succeeded) values ($1, $2, '127.0.0.1', false)",
    then,
    secret(),
  );
  await own('insert into kept_forms values ($1, $2, null, $3, $4, $4)', randomUUID(), secret(), secret(), then);

  let seq = Number((await store.asOwner<{ seq: string }>('select max(seq) as seq from change_log'))[0]?.seq ?? 0);
  const log = async (
    by: string,
    subject: string,
    id: string,
    authority: string | null,
    inspection: string | null,
  ): Promise<string> => {
    seq += 1;
    await own(
      `insert into change_log values ($1, $2, $3, null, 'made-up', $4, $5, $6, $7, '{}', $8, $8, '\\x', '\\x')`,
      seq,
      then,
      by,
      subject,
      id,
      authority,
      inspection,
      inspection === null ? null : secret(),
    );
    return String(seq);
  };
  const stranger = person('stranger');
  const logged: Record<string, string> = {
    'authority A': await log(stranger, 'authority', a, a, null),
    'role at A': await log(stranger, 'membership', randomUUID(), a, null),
    'team of A': await log(person('team'), 'inspection', inspectionOfA, a, inspectionOfA),
    'officer of A': await log(person('officer'), 'inspection', inspectionOfA, a, inspectionOfA),
    'inspector once of A': await log(person('once auditor of A'), 'inspection', inspectionOfA, a, inspectionOfA),
    'planned A': await log(person('planning inspector'), 'inspection', plannedOfA, a, plannedOfA),
    'deferral of A': await log(stranger, 'deferral', randomUUID(), a, null),
    'authority B': await log(stranger, 'authority', b, b, null),
    'inspection B': await log(stranger, 'inspection', inspectionOfB, b, inspectionOfB),
    framework: await log(stranger, 'framework', 'made-up 1', null, null),
    service: await log(stranger, 'service', 'made-up', null, null),
    person: await log(stranger, 'user', person('planning inspector'), null, null),
  };
  for (const [name, entry] of Object.entries(logged)) ids[`log ${name}`] = entry;

  const opening = async (
    user: string,
    of: string,
    payloadId: string | null,
    changeSeq: string | null,
    inspection: string,
  ) => {
    await own(
      'insert into openings (payload_id, change_seq, inspection_id, user_id, purpose, at) values ($1, $2, $3, $4, $5, $6)',
      payloadId,
      changeSeq,
      inspection,
      user,
      of,
      then,
    );
  };
  const data = (name: string): string => ids[name] ?? '';
  await opening(stranger, 'another, A', data('data of A'), null, inspectionOfA);
  await opening(stranger, 'another, B', data('data of B'), null, inspectionOfB);

  const later = '2027-11-23T09:00:00Z';
  for (const user of Object.values(people)) {
    await own(
      "insert into memberships values ($1, $2, 'auditor', $3, null, $4, $4)",
      randomUUID(),
      user,
      elsewhere,
      then,
    );
    await own('insert into sign_in_secrets (user_id, password_hash) values ($1, $2)', user, 'none');
    await own(
      "insert into sessions values ($1, $2, $3, true, 'password', $4, $4, $5, null, '127.0.0.1', 'test')",
      randomUUID(),
      secret(),
      user,
      then,
      later,
    );
    await own(
      'insert into invitations (id, user_id, token_hash, made_at, expires_at) values ($1, $2, $3, $4, $5)',
      randomUUID(),
      user,
      secret(),
      then,
      later,
    );
    await own(
      "insert into api_tokens values ($1, $2, 'Reports', $3, 'read', $4, $5)",
      randomUUID(),
      user,
      secret(),
      then,
      later,
    );
    await own('insert into kept_forms values ($1, $2, $3, $4, $5, $5)', randomUUID(), secret(), user, secret(), then);
    await own(
      "insert into erasures values ($1, 'key-backup', null, '{}', 'A reason', $2, $3)",
      randomUUID(),
      user,
      then,
    );
    await opening(user, 'own, data of A', data('data of A'), null, inspectionOfA);
    await opening(user, 'own, attachment of A', data('attachment of A'), null, inspectionOfA);
    await opening(user, 'own, data of B', data('data of B'), null, inspectionOfB);
    await opening(user, 'own, log of A', null, data('log team of A'), inspectionOfA);
    await log(user, 'service', 'own', null, null);
  }
  await inspectionRows(own, {
    authorities: { A: a, B: b },
    inspections: { A: inspectionOfA, 'planned A': plannedOfA, B: inspectionOfB },
    payloads: { A: data('data of A'), 'planned A': data('data of planned A'), B: data('data of B') },
    boardPayload: data('board data of A'),
    attachment: data('attachment of A'),
    people: Object.values(people),
  });
  return { store, ids, userOf: (actor) => person(actor) };
}
