import type { FastifyInstance } from 'fastify';
import { mayAnywhere, refusalOf, roles } from '#inspection';
import { authorityById, leadersOf, officesOf, pastJudgementsOf, peopleOfAuthority } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { idOf } from '../../../forms/id-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { knownFrameworks } from '../known-frameworks.ts';
import { authorityView } from './authority-view.ts';

/** One authority: how it was judged and, for those who may see it, who leads it, its offices and the people with roles there. */
export function authorityPage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/authorities/:id', { config: { action: 'read-authorities' } }, async (request, reply) => {
    const id = idOf(request);
    const { person } = request;
    const seesContacts = refusalOf(person, 'read-authority-contacts', { authorityId: id }) === null;
    const seesPeople = refusalOf(person, 'keep-own-staff', { authorityId: id }) === null;
    const found = await store.read(request.acting, async (tx) => {
      const authority = await authorityById(tx, id);
      if (authority === null) throw new Problem(404, {});
      return {
        authority,
        leaders: seesContacts ? await leadersOf(tx, id) : [],
        offices: seesContacts ? await officesOf(tx, id) : [],
        judgements: await pastJudgementsOf(tx, id),
        people: seesPeople ? await peopleOfAuthority(tx, id) : [],
        frameworks: await knownFrameworks(tx),
        today: ukToday(now()),
      };
    });
    const { authority, people } = found;
    const mayKeepPeople = mayAnywhere(person, 'keep-people');
    return reply.page('authorities/authority/authority', {
      title: authority.name,
      backLink: { href: '/authorities', text: 'All authorities' },
      flash: justDone(request, reply),
      authority,
      ...authorityView(found),
      seesContacts,
      seesPeople,
      people: people.map(({ userId, name, role, status }) => ({
        name,
        role: roles[role].title,
        status: { active: '', invited: 'invited', suspended: 'suspended' }[status],
        href: mayKeepPeople ? `/people/${userId}` : null,
      })),
      mayKeep: mayAnywhere(person, 'keep-authorities'),
    });
  });
}
