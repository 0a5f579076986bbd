import type { FastifyInstance } from 'fastify';
import { type Person, roles } from '#inspection';
import { waitsForSetUp } from '#store';
import { justDone } from '../../chrome/flash.ts';
import type { Parts } from '../../parts.ts';
import { demonstrationSignIns } from '../../sign-in/demonstration.ts';
import { firstStepsOf } from './first-steps-of.ts';
import { waysOf } from './ways.ts';

const signingIn = { for: 'signing-in', userId: null } as const;

const titlesOf = (person: Person | null) =>
  [...new Set(person?.memberships.map(({ role }) => roles[role].title))].join(', ');

/** The first page: what one can do here, by who one is. */
export function homePage(app: FastifyInstance, parts: Parts): void {
  app.get('/', { config: { action: 'read-public-pages' } }, async (request, reply) => {
    const { person } = request;
    if (person === null && (await parts.store.read(signingIn, waitsForSetUp))) return reply.redirect('/set-up', 303);
    return reply.page('home/home', {
      title: person === null ? 'Inspections of children’s services' : `Hello, ${person.name}`,
      flash: justDone(request, reply),
      signedIn: person !== null,
      roles: titlesOf(person),
      firstSteps: person === null ? [] : await parts.store.read(request.acting, (tx) => firstStepsOf(tx, person)),
      ways: waysOf(person, parts.checker !== null),
      demonstrationPeople: person === null ? await demonstrationSignIns(parts, request) : [],
    });
  });
}
