// Signing in as a made-up person of the demonstration, without any proof: only for whoever sits at this machine.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { roles } from '#inspection';
import { demonstrationPeople, isDemonstrationPerson, membershipsHeldBy } from '#store';
import { posted } from '../forms/posted.ts';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { wayOn } from '../walls/ask-to-sign-in.ts';
import { completeSignIn } from './begin.ts';
import { fromThisMachine } from './from-this-machine.ts';

const signingIn = { for: 'signing-in', userId: null } as const;

/** The made-up people who can be signed in as, with what they are; none where this is not possible. */
export async function demonstrationSignIns(
  parts: Parts,
  request: FastifyRequest,
): Promise<readonly { readonly id: string; readonly name: string; readonly roles: string }[]> {
  if (!fromThisMachine(parts, request)) return [];
  return parts.store.read(signingIn, async (tx) => {
    const people = await demonstrationPeople(tx);
    const held = await membershipsHeldBy(
      tx,
      people.map(({ id }) => id),
    );
    return people.map(({ id, name }) => {
      const titles = held.filter(({ userId }) => userId === id).map(({ role }) => roles[role].title);
      return { id, name, roles: titles.length === 0 ? 'No role' : [...new Set(titles)].join(', ') };
    });
  });
}

/** The address that signs in as a made-up person. Anywhere but on this machine it does not exist. */
export function demonstrationSignIn(app: FastifyInstance, parts: Parts): void {
  app.post('/sign-in/demonstration', { config: { action: 'sign-in' } }, async (request, reply) => {
    if (!fromThisMachine(parts, request)) throw new Problem(404, {});
    const form = posted(request);
    const id = form.text('user');
    const there =
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) &&
      (await parts.store.read(signingIn, (tx) => isDemonstrationPerson(tx, id)));
    if (!there) throw new Problem(404, {});
    const refusal = await completeSignIn(parts, request, reply, { userId: id, how: 'demonstration' });
    if (refusal !== null) throw new Problem(404, {});
    return reply.redirect(wayOn(form.text('next')), 303);
  });
}
