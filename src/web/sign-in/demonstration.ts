// Signing in as a made-up person of the demonstration, without any proof: only for whoever sits at this machine.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type RoleScope, roles, rolesToGive } from '#inspection';
import { demonstrationPeople, isDemonstrationPerson, listAuthorities, membershipsHeldBy } from '#store';
import { posted } from '../forms/posted.ts';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { wayOn } from '../walls/ask-to-sign-in.ts';
import { completeSignIn } from './begin.ts';
import { fromThisMachine } from './from-this-machine.ts';

const signingIn = { for: 'signing-in', userId: null } as const;

const groups: readonly { readonly of: RoleScope; readonly title: string }[] = [
  { of: 'inspectorate', title: 'At the inspectorate' },
  { of: 'inspection', title: 'In an inspection' },
  { of: 'authority', title: 'At an authority' },
  { of: 'none', title: 'Without a role' },
];

/** People who can be signed in as, by where their first role holds. */
export type DemonstrationGroup = {
  readonly title: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: string }[];
};

/** The made-up people who can be signed in as, with what they are and where, in the order of the roles; none where this is not possible. */
export async function demonstrationSignIns(
  parts: Parts,
  request: FastifyRequest,
): Promise<readonly DemonstrationGroup[]> {
  if (!fromThisMachine(parts, request)) return [];
  const { people, held, authorities } = await parts.store.read(signingIn, async (tx) => {
    const there = await demonstrationPeople(tx);
    const ids = there.map(({ id }) => id);
    return { people: there, held: await membershipsHeldBy(tx, ids), authorities: await listAuthorities(tx) };
  });
  const placeOf = (id: string | null) => authorities.find((authority) => authority.id === id)?.name;
  const listed = people.map(({ id, name }) => {
    const own = held
      .filter(({ userId }) => userId === id)
      .sort((a, b) => rolesToGive.indexOf(a.role) - rolesToGive.indexOf(b.role));
    const titles = own.map(({ role, authorityId }) => {
      const place = placeOf(authorityId);
      return place === undefined ? roles[role].title : `${roles[role].title}, ${place}`;
    });
    const [first] = own;
    return {
      person: { id, name, roles: titles.length === 0 ? 'No role' : [...new Set(titles)].join('; ') },
      of: first === undefined ? 'none' : roles[first.role].scope,
      rank: first === undefined ? rolesToGive.length : rolesToGive.indexOf(first.role),
    };
  });
  return groups.flatMap(({ of, title }) => {
    // Those of one role stay in the order of their names.
    const members = listed.filter((each) => each.of === of).sort((a, b) => a.rank - b.rank);
    return members.length === 0 ? [] : [{ title, people: members.map(({ person }) => person) }];
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
