import { randomBytes, randomUUID } from 'node:crypto';
import { fillInspectionTables } from './made-up-inspection-rows.ts';

type AsOwner = (text: string, values?: readonly unknown[]) => Promise<unknown>;

/** Texts that a copy as text has to escape, or might spoil. */
const awkward = 'Tab\there, line\nbreak, back\\slash, \\N, "quotes", ünïcödé 🧒, \\.';

type Around = { readonly authority: string; readonly inspection: string; readonly person: string };

/** Puts a row into every table that the made-up people have left empty, past all walls and past the log. */
export async function fillEveryTable(asOwner: AsOwner, around: Around): Promise<void> {
  await fillFirstTables(asOwner, around);
  await fillInspectionTables(asOwner, { ...around, words: awkward });
}

/** The same for the tables of steps 0001 to 0006. */
export async function fillFirstTables(asOwner: AsOwner, { authority, inspection, person }: Around): Promise<void> {
  const then = '2026-11-23T09:00:00.123456Z';
  const later = '2027-11-23T09:00:00Z';
  const secret = () => randomBytes(32);
  const put = (text: string, ...values: readonly unknown[]) => asOwner(`insert into ${text}`, values);
  await put("leaders values ($1, $2, 'chief-executive', $3, '2020-01-01')", randomUUID(), authority, awkward);
  await put("offices values ($1, $2, 'Front door', $3, '{contacts,referrals}')", randomUUID(), authority, awkward);
  await put(
    "past_judgements values ($1, $2, 'sif-2015', '2015-06', 'overall', 'good', '2016-05-03', $3)",
    randomUUID(),
    authority,
    awkward,
  );
  await put(
    "frameworks (id, framework_version, title, hash, document, status, loaded_at) values ('made-up', '1', $1, 'f', $2, 'published', $3)",
    awkward,
    JSON.stringify({ words: awkward, number: 0.1, none: null }),
    then,
  );
  await put("framework_wordings values ('made-up', '1', 'A document', 'f', $1, '[]', $2, true)", awkward, then);
  await put("settings values ('retention/invitations', '\"2 months\"')");
  await put(
    "sign_in_attempts (at, account_hash, address, succeeded) values ($1, $2, '127.0.0.1', false), ($1, $2, '::1', true)",
    then,
    secret(),
  );
  await put('kept_forms values ($1, $2, null, $3, $4, $4)', randomUUID(), secret(), secret(), then);
  await put(
    "sign_in_secrets (user_id, password_hash, one_time_secret, recovery_hashes) values ($1, 'none', $2, $3)",
    person,
    secret(),
    ['a,b', '{c}', awkward],
  );
  await put(
    "sessions values ($1, $2, $3, true, 'password', $4, $4, $5, null, '127.0.0.1', $6)",
    randomUUID(),
    secret(),
    person,
    then,
    later,
    awkward,
  );
  await put(
    'invitations (id, user_id, token_hash, made_at, expires_at) values ($1, $2, $3, $4, $5)',
    randomUUID(),
    person,
    secret(),
    then,
    later,
  );
  await put("api_tokens values ($1, $2, 'Reports', $3, 'read', $4, $5)", randomUUID(), person, secret(), then, later);
  await put("erasures values ($1, 'key-backup', null, '{}', 'A reason', $2, $3)", randomUUID(), person, then);
  const payload = randomUUID();
  await put(
    "sealed_payloads values ($1, $2, 'document', 'authority', $3, $4)",
    payload,
    inspection,
    randomBytes(5000),
    then,
  );
  await put(
    'openings (payload_id, inspection_id, user_id, purpose, at) values ($1, $2, $3, $4, $5)',
    payload,
    inspection,
    person,
    awkward,
    then,
  );
}
