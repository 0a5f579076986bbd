import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import { invitePerson, isRefusal, makeNewLink } from '#inspection';
import { userByEmail } from '#store';
import { changePeople, personThere } from '../../pages/people/decide.ts';
import { linkOf, linkUntil, makeLink } from '../../pages/people/link-made.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { named, object, text } from '../given.ts';
import { tellVersion } from '../record-version.ts';
import { refused } from '../refused.ts';
import { roleAsked, roleFields } from './role-asked.ts';
import { linkMade, personInvited, wholePerson } from './shapes.ts';

const tags = ['People'] as const;
const action = 'keep-people';

/** Inviting somebody, and making them another link. */
export function inviteRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;

  const invite = door(action, {
    summary: 'Invite a person',
    description: 'Nothing is sent: bring them the link by a way you trust.',
    tags,
    body: object({ name: text(1000), email: text(1000), ...roleFields }),
    response: { 201: personInvited },
  });
  api.post('/api/v1/people', invite, async (request, reply) => {
    const { name, email, note = '' } = request.body;
    const [userId, at] = [randomUUID(), now()];
    let token = '';
    const decided = await changePeople(parts, request, { action }, async (tx, _by, afterwards) => {
      const asked = await roleAsked(tx, request.body);
      const taken = await userByEmail(tx, email);
      afterwards(async () => {
        token = await makeLink(tx, userId, at);
      });
      const details = { name, email };
      return invitePerson({ userId, membershipId: randomUUID(), details, asked, note: note.trim() }, taken);
    });
    if (isRefusal(decided)) return refused(reply, decided);
    const person = await store.read(request.acting, (tx) => wholePerson(tx, userId));
    return tellVersion(reply, person.version)
      .code(201)
      .header('location', `/api/v1/people/${userId}`)
      .send({ ...person, link: linkOf(parts, token), linkWorksUntil: linkUntil(at).toISOString() });
  });

  const link = door(action, {
    summary: 'Make another link for a person',
    description: 'Earlier links work no more. Make sure that it is they who ask for it.',
    tags,
    params: named,
    body: object({
      codesAnew: Type.Boolean({ description: 'Whether they set up one-time codes anew: their device is lost.' }),
      reason: text(2000),
    }),
    response: { 201: object(linkMade, 'The link.') },
  });
  api.post('/api/v1/people/:id/links', link, async (request, reply) => {
    const userId = request.params.id;
    const { codesAnew, reason } = request.body;
    const at = now();
    let token = '';
    const decided = await changePeople(parts, request, { action }, async (tx, by, afterwards) => {
      const person = await personThere(tx, userId);
      afterwards(async () => {
        token = await makeLink(tx, userId, at, codesAnew);
      });
      return makeNewLink(person, { byUserId: by.userId, codesAnew, reason: reason.trim() });
    });
    if (isRefusal(decided)) return refused(reply, decided);
    return reply.code(201).send({ link: linkOf(parts, token), linkWorksUntil: linkUntil(at).toISOString() });
  });
}
