import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invitePerson, isRefusal } from '#inspection';
import { userByEmail } from '#store';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { PageView } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, statusOf } from './decide.ts';
import { invitedName, makeLink, showLink } from './link-made.ts';
import { askedRole, roleChoices } from './role-choices.ts';
import { rolesInWords } from './words.ts';

/** Inviting one person: who, their first role, and then the link that is shown once. */
export function invitePage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView>) => {
    const choices = await store.read(request.acting, roleChoices);
    return reply.page('people/invite', {
      title: 'Invite a person',
      backLink: { href: '/people', text: 'People' },
      choices,
      ...view,
    });
  };

  app.get('/people/invite', keep, (request, reply) => form(request, reply, {}));

  app.post('/people/invite', keep, async (request, reply) => {
    const sent = posted(request);
    const at = now();
    const userId = randomUUID();
    const details = { name: sent.text('name'), email: sent.text('email') };
    let token = '';
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx, _by, afterwards) => {
      const asked = await askedRole(tx, sent);
      const taken = await userByEmail(tx, details.email);
      afterwards(async () => {
        token = await makeLink(tx, userId, at);
      });
      return invitePerson({ userId, membershipId: randomUUID(), details, asked, note: sent.text('note') }, taken);
    });
    if (isRefusal(decided)) {
      reply.code(statusOf(decided));
      return form(request, reply, { errors: errorsOf(decided), values: sent.values });
    }
    const roleWords = await store.read(request.acting, (tx) => rolesInWords(tx, userId));
    return showLink(parts, reply, {
      name: invitedName(decided),
      token,
      at,
      purpose: { kind: 'invitation', roleWords },
      onward: { href: `/people/${userId}`, text: 'Go on to their page' },
    });
  });
}
