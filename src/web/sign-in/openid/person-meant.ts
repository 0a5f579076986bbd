import { isRefusal, type Refusal, refuse, type SaidByOpenId, type SignedInByOpenId, signInByOpenId } from '#inspection';
import { endAccess, isLinked, linkUser, type Tx, userByEmail, userById, userLinkedWith } from '#store';
import type { Parts } from '../../parts.ts';

async function decide(tx: Tx, said: SaidByOpenId): Promise<SignedInByOpenId | Refusal> {
  const linkedId = await userLinkedWith(tx, said);
  const byEmail = said.email === null ? null : await userByEmail(tx, said.email);
  return signInByOpenId(said, {
    linked: linkedId === null ? null : await userById(tx, linkedId),
    byEmail: byEmail === null ? null : { ...byEmail, linkedOtherwise: await isLinked(tx, byEmail.id) },
  });
}

/** Who of us is meant by the other service: their id. Somebody who comes for the first time is linked, and joins if they were invited. */
export async function personMeant({ store, now }: Parts, said: SaidByOpenId): Promise<string | Refusal> {
  const signingIn = { for: 'signing-in', userId: null } as const;
  const first = await store.read(signingIn, (tx) => decide(tx, said));
  if (isRefusal(first)) return first;
  if (first.link === null) return first.userId;
  const decided = await store.change({ for: 'signing-in', userId: first.userId }, now(), async (tx) => {
    // Decided again on what is there now: of two who come at once, one links.
    const found = await decide(tx, said);
    if (isRefusal(found) || found.link === null) return isRefusal(found) ? found : [];
    if (!(await linkUser(tx, found.userId, said))) {
      return refuse('linked-otherwise', 'Another sign-in has just been linked with your account here. Try again.');
    }
    // Whoever joins this way needs no link to choose a password, and nobody else may find it.
    if (found.link.joins) await endAccess(tx, found.userId, now());
    return found.link.changes;
  });
  return isRefusal(decided) ? decided : first.userId;
}
