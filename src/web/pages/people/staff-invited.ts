import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type AuthorityPlace,
  emailNotForStaff,
  inviteStaff,
  isRefusal,
  makeNewStaffLink,
  type Refusal,
  roles,
  staffRoles,
} from '#inspection';
import { isOwnStaff, userByEmail } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { PageView } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personRecord, personThere, statusOf } from './decide.ts';
import { invitedName, makeLink, showLink } from './link-made.ts';
import { authorityThere, keepStaff } from './staff-of-authority.ts';
import { rolesInWords } from './words.ts';

const onward = ({ id, name }: AuthorityPlace) => ({ href: `/authorities/${id}/staff`, text: `People of ${name}` });
const needs = ({ id }: AuthorityPlace) => ({ action: 'keep-own-staff', about: { authorityId: id } }) as const;

/** Inviting a data officer or an auditor of one's own authority. */
export function inviteStaffPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const path = '/authorities/:id/staff/invite';
  const form = (reply: FastifyReply, authority: AuthorityPlace, view: Partial<PageView> = {}) =>
    reply.page('people/staff-invite', {
      title: `Invite somebody of ${authority.name}`,
      backLink: onward(authority),
      authority,
      roleChoices: staffRoles.map((role) => ({ value: role, text: roles[role].title, hint: roles[role].does })),
      ...view,
    });

  app.get(path, keepStaff, async (request, reply) => form(reply, await authorityThere(parts, request)));

  app.post(path, keepStaff, async (request, reply) => {
    const authority = await authorityThere(parts, request);
    const sent = posted(request);
    const at = now();
    const userId = randomUUID();
    const details = { name: sent.text('name'), email: sent.text('email') };
    let token = '';
    const decided = await changePeople(parts, request, needs(authority), async (tx, _by, afterwards) => {
      const seen = await userByEmail(tx, details.email);
      const taken = seen === null ? null : await personRecord(tx, seen.id);
      const made = inviteStaff(
        authority,
        { userId, membershipId: randomUUID(), details, role: sent.text('role'), note: sent.text('note') },
        taken,
      );
      if (taken === null) {
        afterwards(async () => {
          token = await makeLink(tx, userId, at);
        });
      }
      return made;
    });
    if (isRefusal(decided)) {
      // The database knows of addresses that a director does not see; what it says of them must say no more than we do.
      const refusal: Refusal = decided.code === 'email-taken' ? emailNotForStaff(authority) : decided;
      return form(reply.code(statusOf(refusal)), authority, { errors: errorsOf(refusal), values: sent.values });
    }
    if (token === '') return done(reply, onward(authority).href, 'The role has been given.');
    const roleWords = await store.read(request.acting, (tx) => rolesInWords(tx, userId));
    return showLink(parts, reply, {
      name: invitedName(decided),
      token,
      at,
      purpose: { kind: 'invitation', roleWords },
      onward: onward(authority),
    });
  });
}

/** A new invitation for somebody of one's own staff who has not joined yet. */
export function staffLinkPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const path = '/authorities/:id/staff/:user/link';
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView> = {}) => {
    const authority = await authorityThere(parts, request);
    const person = await store.read(request.acting, (tx) => personThere(tx, idOf(request, 'user')));
    return reply.page('people/with-reason', {
      title: `Make a new invitation for ${person.name}`,
      backLink: onward(authority),
      says: [
        `Whoever has the link can choose the password of ${person.name}. Make sure that it reaches nobody else. Earlier links work no more.`,
      ],
      why: 'Why a new link is needed',
      button: 'Make the link',
      warning: false,
      ...view,
    });
  };

  app.get(path, keepStaff, (request, reply) => form(request, reply));

  app.post(path, keepStaff, async (request, reply) => {
    const authority = await authorityThere(parts, request);
    const userId = idOf(request, 'user');
    const sent = posted(request);
    const at = now();
    let [token, name] = ['', ''];
    const decided = await changePeople(parts, request, needs(authority), async (tx, by, afterwards) => {
      const person = await personThere(tx, userId);
      name = person.name;
      afterwards(async () => {
        token = await makeLink(tx, userId, at);
      });
      return makeNewStaffLink(authority, person, {
        byUserId: by.userId,
        noRoleElsewhere: await isOwnStaff(tx, userId),
        reason: sent.text('reason'),
      });
    });
    if (isRefusal(decided)) {
      reply.code(statusOf(decided));
      return form(request, reply, { errors: errorsOf(decided), values: sent.values });
    }
    const roleWords = await store.read(request.acting, (tx) => rolesInWords(tx, userId));
    return showLink(parts, reply, {
      name,
      token,
      at,
      purpose: { kind: 'invitation', roleWords },
      onward: onward(authority),
    });
  });
}
