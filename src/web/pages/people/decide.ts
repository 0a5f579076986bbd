// How the pages about people decide: one at a time, for whoever may still do it at that moment, on what is there then.
import type { FastifyRequest } from 'fastify';
import {
  type About,
  type ActionId,
  type Change,
  type DecidedBy,
  type PersonRecord,
  type Refusal,
  refusalOf,
  refuse,
} from '#inspection';
import { countAdministrators, membershipsHeldBy, oneDecisionAtATime, personOf, type Tx, userById } from '#store';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

/** Somebody as decisions see them, or null when there is nobody by that id who may be seen. */
export async function personRecord(tx: Tx, id: string): Promise<PersonRecord | null> {
  const user = await userById(tx, id);
  if (user === null) return null;
  const { name, email, status, version } = user;
  return { id, name, email, status, version, roles: await membershipsHeldBy(tx, [id]) };
}

/** Somebody as decisions see them; nobody by that id is a page that is not there. */
export async function personThere(tx: Tx, id: string): Promise<PersonRecord> {
  const person = await personRecord(tx, id);
  if (person === null) throw new Problem(404, {});
  return person;
}

type DecideAboutPeople = (
  tx: Tx,
  by: DecidedBy,
  afterwards: (write: () => Promise<void>) => void,
) => Promise<readonly Change[] | Refusal>;

/**
 * Decides about people and makes the changes. Whether whoever asks may do it is asked again once nobody else decides: they may have
 * lost their role while they waited.
 */
export const changePeople = (
  { store, now }: Parts,
  request: FastifyRequest,
  needs: { readonly action: ActionId; readonly about?: About },
  decide: DecideAboutPeople,
): Promise<readonly Change[] | Refusal> =>
  store.change(request.acting, now(), async (tx, afterwards) => {
    await oneDecisionAtATime(tx);
    const asked = request.person?.userId;
    const person = asked === undefined ? null : await personOf(tx, asked);
    const refusal = refusalOf(person, needs.action, needs.about);
    if (refusal !== null) return refusal;
    if (person === null) return refuse('not-signed-in', 'Sign in again.');
    const activeAdministrators = await countAdministrators(tx);
    return decide(tx, { userId: person.userId, activeAdministrators }, afterwards);
  });

/** The status of an answer that says why something was not done. */
export const statusOf = ({ code }: Refusal): number => {
  if (code === 'changed-meanwhile') return 409;
  return code === 'not-allowed' ? 403 : 422;
};
