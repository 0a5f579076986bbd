import { type Change, isRefusal, type Refusal, refuse } from '#inspection';
import type { Acting } from './acting.ts';
import { applyChange } from './appliers.ts';
import { appendChanges, type SealForLog } from './change-log/append.ts';
import type { Tx } from './tables.ts';

/**
 * Decides what changes, from what the transaction sees; what it writes besides (secrets, sessions) is kept or undone with the changes.
 * What must find the changes in the tables, such as the link of somebody invited, is given to `afterwards`.
 */
export type Decide = (tx: Tx, afterwards: (write: () => Promise<void>) => void) => Promise<readonly Change[] | Refusal>;

/** Undoes a transaction and carries the refusal out of it. */
class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.words);
    this.refusal = refusal;
  }
}

const changedMeanwhile = refuse(
  'changed-meanwhile',
  'Somebody changed this record after you opened it. Compare what is there now with what you wrote, and save again.',
);

/** Values that must be single, by the name the database gives the rule, as a person would say it. */
const alreadyThere: Readonly<Record<string, Refusal>> = {
  users_email_key_key: refuse('email-taken', 'There is already a person with this e-mail address.', 'email'),
  memberships_once: refuse('role-held', 'This person already holds this role there.', 'role'),
  authorities_code_key: refuse('code-taken', 'Another authority has this code.', 'code'),
  authorities_name_key_key: refuse('name-taken', 'Another authority has this name.', 'name'),
  past_judgements_once: refuse(
    'judgement-recorded',
    'This judgement of that date is recorded already. Correct it instead.',
    'judgement',
  ),
  // Of two who begin the same record at once the second is decided on what the first began.
  area_lines_once: changedMeanwhile,
  comparators_inspection_id_key: changedMeanwhile,
  meeting_requests_inspection_id_key: changedMeanwhile,
  frameworks_pkey: refuse('version-taken', 'This version of this framework is here already.', 'version'),
};

const broken = (error: unknown): Refusal | null => {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return null;
  return typeof error.constraint === 'string' ? (alreadyThere[error.constraint] ?? null) : null;
};

/**
 * Decides, writes what follows to the tables, and appends it to the change log: all of it or nothing. Answers the changes, or the
 * refusal that came of the decision, of a record changed meanwhile, or of a value that is taken.
 */
export async function commit(
  run: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  acting: Acting,
  at: Date,
  decide: Decide,
  seal: SealForLog,
): Promise<{ readonly changes: readonly Change[]; readonly previousAt: Date | null } | Refusal> {
  try {
    return await run(async (tx) => {
      const later: (() => Promise<void>)[] = [];
      const decision = await decide(tx, (write) => later.push(write));
      if (isRefusal(decision)) throw new Undone(decision);
      const by = acting.for === 'person' ? acting.userId : null;
      for (const change of decision) {
        if ((await applyChange(tx, change, at, by)) === 'changed-meanwhile') throw new Undone(changedMeanwhile);
      }
      for (const write of later) await write();
      const { previousAt } = await appendChanges(tx, acting, at, decision, seal);
      return { changes: decision, previousAt };
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    const refusal = broken(error);
    if (refusal !== null) return refusal;
    throw error;
  }
}
